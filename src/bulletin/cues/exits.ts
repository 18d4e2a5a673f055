import type { CueRule } from './rule'
import { endsWith } from './rule'

const exit = (category: string): CueRule['gives'] => ({ type: 'part', dimension: 'exit', category })
const item = ['item'] as const

/** How a proposal leaves before filing. Asked before the stages, because 不予立案 holds 立案 and 并案后 holds 并案. */
export const exitRules: readonly CueRule[] = [
  { id: 'exit.transferred.rest', explains: '其余7件未立案，按委员来信转有关单位', units: item, right: /^(?:的)?(?:提案)?(?:未|没有)立案$/, after: /^[^，。；]*，(?:均|已|则|拟)?(?:按|作为|转为|转作|以)[^，。；]{0,6}(?:来信|意见|建议|信息|社情民意)/, gives: exit('transferred') },
  { id: 'exit.transferred.unfiled', explains: '未立案的N件，按有关规定作为意见和建议转送', units: item, left: /(?:未予?|没有)立案的(?:提案)?(?:有|共)?$/, after: /^(?:提案)?[^，。；]{0,8}，?(?:均|已|全部|则|拟|一律)?(?:按[^，。；]{0,8})?(?:作为|转为|转作|改作)(?:委员)?(?:意见|建议|来信|社情民意|信息)/, gives: exit('transferred') },
  { id: 'exit.transferred.rest.later', explains: '另有N件因不符合立案标准，转为意见和建议', units: item, left: /(?:另有|其余|余下|还有)(?:的)?$|^$/, after: /^(?:的)?(?:提案)?(?:因)?(?:不符合|不够|未达到|经与提案(?:者|人))[^，。；]{0,10}，(?:均|已|则|拟)?(?:以|作为|转为|转作|改作)[^，。；]{0,4}(?:意见|建议|来信|社情民意)/, gives: exit('transferred') },
  { id: 'exit.not-filed', explains: '不予立案N件、暂不立案的N件、未立案N件', units: item, left: endsWith('(?:不予|未予|不|未|没有|暂不|暂缓|未能|不能)(?:以)?立案'), gives: exit('not_filed') },
  { id: 'exit.not-filed.after', explains: 'N件提案不予立案、N件不符合要求的没有立案', units: item, right: /^(?:的)?(?:提案)?(?:(?:因[^，。；]{0,12})|(?:不符合|不够)[^，。；]{0,8}的?)?(?:决定|作|暂|被|建议)?(?:不予|未予|没有|不|未|暂不)立案/, gives: exit('not_filed') },
  { id: 'exit.not-filed.unfit', explains: '不符合立案条件的N件，不予立案', units: item, left: /(?:不符合|不够|未达到)[^，。；]{0,8}(?:条件|标准|要求)的(?:提案)?$/, after: /^(?:提案)?，(?:决定|均|一律)?(?:不予|未予|不)立案/, gives: exit('not_filed') },
  { id: 'exit.merged-or-withdrawn', explains: '并案、撤案N件:两种去向一个数', units: item, left: endsWith('(?:(?:并案|合并)(?:处理)?(?:、|和|及|与|或)?撤(?:案|并|销|回)|撤案(?:、|和|及|与|或)?(?:并案|合并)(?:处理)?|撤并案?)(?:减少)?'), gives: exit('merged_or_withdrawn') },
  { id: 'exit.merged-or-withdrawn.bracket', explains: '并案（撤案）N件', units: item, left: /^(?:的)?(?:提案)?(?:共|有|为)?$/, before: /(?:(?:并案|合并)(?:处理)?（撤案）|撤案（(?:并案|合并)）)[^，。；]{0,3}$/, gives: exit('merged_or_withdrawn') },
  { id: 'exit.merged', explains: '并案N件:并入他件的件数', units: item, left: /(?:(?<!经|予以|含|包括)并案|合并内容(?:相近|相同|相似|重复)(?=的)|并入(?:其他|其它|相关|同类|他)(?:提)?案)(?:处理|办理)?(?:掉)?(?:了)?(?:的)?(?:提案)?(?:共计|共|有|：|的为){0,2}$/, gives: exit('merged_away') },
  { id: 'exit.merged.bare', explains: '立案107件，合并5件', units: item, left: /^(?:合并|归并)(?:提案)?$/, right: /^$/, near: /立案[\d〇零一二三四五六七八九十百千万两]+件/, gives: exit('merged_away') },
  { id: 'exit.merged.with', explains: '与其他提案合并(并案)处理N件', units: item, left: endsWith('(?:经|予以|作)并案(?:处理)?|(?:合并|归并)(?:处理|办理)'), unless: /(?:并案|合并|归并)(?:处理|办理)?(?:为|成)$/, gives: exit('merged_away') },
  { id: 'exit.merged.after', explains: 'N件并案处理、N件内容相近的提案并入其他提案', units: item, right: /^(?:的)?(?:内容(?:相近|相同|相似|重复)(?:或(?:相近|相同|相似|重复))?(?:的)?)?(?:提案)?(?:因[^，。；]{0,10}?)?(?:被|予以|作|作了|进行了?|做了?|按){0,2}(?:与(?:其他|其它|相关|同类|有关)提案)?(?:(?:并案|(?<=提案)合并)(?:处理|办理)?(?!为|成|后)(?:$|，|。|了)|并入(?:他案|(?:其他|其它|相关|同类|有关)提案))/, gives: exit('merged_away') },
  { id: 'exit.withdrawn', explains: '撤案N件、撤回N件', units: item, left: endsWith('(?:撤案|撤回|撤销|撤消)'), gives: exit('withdrawn') },
  { id: 'exit.withdrawn.after', explains: 'N件撤案、N件提案由提案者撤回', units: item, right: /^(?:提案)?(?:被|予以|作|由提案者|由提案人|经提案者同意|主动|自行){0,2}(?:撤案|撤回|撤销)/, gives: exit('withdrawn') },
  { id: 'exit.resubmit', explains: '建议修改后重新提交N件', units: item, left: endsWith('(?:修改|完善)(?:后|完善后)?(?:重新提交|重新提出|重提|再提|再提交)'), gives: exit('resubmit') },
  { id: 'exit.resubmit.after', explains: 'N件提案建议完善后重新提出', units: item, right: /^(?:的)?(?:提案)?(?:被|已|则|拟)?(?:退回|建议|请)?(?:提案者|提案人|委员)?(?:进一步)?(?:修改|完善|补充)[^，。；]{0,6}(?:重新提交|重新提出|再提|再行提交|再次提交|重提)/, gives: exit('resubmit') },
  { id: 'exit.transferred.unfit', explains: '不符合立案标准的N件，作为意见和建议转送', units: item, left: /(?:不符合|不够|未达到)[^，。；]{0,8}(?:条件|标准|要求)(?:的)?(?:提案)?$|(?:不宜|不适合)[^，。；]{0,8}的(?:提案)?$|^其余(?:的)?$/, after: /^，(?:已|均|则|拟)?(?:作为|转为|转作|改作|按|作)[^，。；]{0,4}(?:意见|建议|来信|社情民意|信息|参考)/, gives: exit('transferred') },
  { id: 'exit.transferred', explains: '转为意见和建议N件、转作社情民意N件', units: item, left: endsWith('(?:转为|转作|转|改为|改作|作为|作(?=(?:委员|群众)(?:来信|意见|建议)|来信|意见)|列为|按|以)(?:委员|群众)?["“]?(?:意见|建议|来信|社情民意|信息|参考|信)(?:和|与|、)?(?:建议|信息|来信|意见)?["”]?(?:形式|方式)?(?:转送|转交|送|转|处理|办理|反映|编报|报送|交|供)?[^，。；\\d]{0,16}?'), gives: exit('transferred') },
  { id: 'exit.transferred.sent', explains: '转送有关部门研究参考N件、转参考N件', units: item, left: /(?:转送|转交|送交|转|送)(?:有关|相关|各有关|[省市县区州]直)?(?:部门|单位|方面)?(?:研究|工作|处理|作|供|作为|办理){0,3}(?:参考|参阅|研究处理|研究)(?:的)?(?:提案|意见(?:和|、)?建议|来信|信件)?(?:有|共|为)?$|^[、和及]?(?:转信|转函|转送|转办|转送有关(?:部门|单位))(?:的)?(?:共|有|为)?$/, gives: exit('transferred') },
  { id: 'exit.transferred.after', explains: 'N件转为意见建议、N件作为来信转送', units: item, right: /^(?:的)?(?:提案)?(?:被|已|则|拟|将|均|予以)?(?:转为|转作|转|改为|改作|作为|作|按|以)(?:委员)?["“]?(?:意见|建议|来信|社情民意|信息|参考|人民来信)|^(?:的)?(?:提案)?(?:被|已|则|拟)?(?:转送|转交|转)(?:有关|相关|各有关)?(?:部门|单位|方面)/, gives: exit('transferred') },
]

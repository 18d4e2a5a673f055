import type { CueRule } from './rule'
import { endsWith } from './rule'

const field = (...fields: ('submitted' | 'after_merge' | 'filed' | 'assigned' | 'handled' | 'key_proposals')[]): CueRule['gives'] => ({ type: 'fields', fields })
const receive = '(?:收到|受理|收集到|收集|征集到|征集|提交|提出|递交|呈交|接收到|接收|接到|征得|共收|共提(?=提案))'
const kinds = '(?:了|的|到|(?:委员|集体)提案(?:、|和|及)|各类|各种|各|有效|政协|大会|委员|集体|个人|联名|党派|团体|界别|书面|正式|原始|电子|和|及|与|、|以案由|本年度|年度){0,6}'
const merged = '(?:合并|并案|归并|整合)(?:归类|归并|整理|同类项)?(?:处理|整理|办理)?'
const item = ['item'] as const

/** The way of a proposal: handed in, merged, filed, given out, answered. More special phrasings stand first. */
export const stageRules: readonly CueRule[] = [
  { id: 'prop.window.in-session', explains: '大会提案N件、会议期间N件:年度数里的一段', units: item, left: /(?:大会(?:期间)?(?:的)?提案|(?:大会|会议|全会)期间(?:[^，。；]{0,4}(?:提交|收到|提出))?(?:的)?(?:提案)?)(?:共|有|为)?$/, before: /以来|一年|全年|20\d\d年|五年|共(?:收到|提交)|平时/, gives: { type: 'window', window: 'in_session' } },
  { id: 'prop.window.in-session.beside', explains: '大会提案N件，平时提案M件', units: item, left: /大会(?:期间)?(?:的)?提案(?:共|有|为)?$/, after: /^[，、](?:[^，。；]{0,4})?(?:平时|日常|闭会期间|会后)(?:[^，。；]{0,6})?提案/, gives: { type: 'window', window: 'in_session' } },
  { id: 'prop.window.off-session', explains: '平时提案N件、闭会期间N件、会后N件:年度数里的一段', units: item, left: /(?:平时|日常|经常性|闭会期间|会后|闭会后|会外)(?:[^，。；]{0,6}(?:提交|收到|提出))?(?:的)?(?:提案)?(?:共|有|为)?$/, gives: { type: 'window', window: 'off_session' } },
  { id: 'prop.after-merge.whole', explains: 'N件提案合并为M件，立案K件:全部的，不是一组', units: item, left: new RegExp(`^(?:原始)?(?:提案)?${merged}(?:后)?(?:为|成)$`), after: /^，(?:经)?(?:审查)?(?:，)?立案/, gives: field('after_merge') },
  { id: 'prop.after-merge.into', explains: '合并为N件、并案为N件:合并后剩下的总数', units: item, left: endsWith(`${merged}(?:后)?(?:为|成|形成|编为)`), before: /(?:收到|提交|提出|征集|立案)/, unless: /[\d〇零一二三四五六七八九十百千万两]+件(?:内容|相近|同类|相似|相关)|将[^，。；]{0,20}$/, gives: field('after_merge') },
  { id: 'prop.assigned.after-merge', explains: '并案后交办N件、合并后实际交办N件', units: item, left: endsWith(`${merged}(?:后|，)?(?:拟|实际|共|正式|确定|形成)*交办`), gives: field('assigned') },
  { id: 'prop.filed.after-merge', explains: '合并后立案N件:立案数', units: item, left: endsWith(`${merged}后(?:[^，。；]{0,6})(?:审查)?立案|(?:合并|并案)立案`), gives: field('filed') },
  { id: 'prop.after-merge.left', explains: '合并后N件、并案后形成提案N件:剩下的总数,不是并掉的', units: item, left: endsWith(`(?:立案(?:、|和|并))?${merged}(?:之后|以后|后)(?:的|共|形成|实有|还有|尚有|余下|余|剩|计|成为|确定为){0,3}`), gives: field('after_merge') },
  { id: 'prop.after-merge.alike', explains: '合并内容相同的提案后为N件', units: item, left: /(?:合并|归并)[^，。；\d]{2,12}提案后(?:为|共|计|共计)?$/, gives: field('after_merge') },
  { id: 'prop.after-merge.remaining', explains: '并入其他提案后,还有提案N件', units: item, left: endsWith('(?:还有|尚有|余下|剩余)'), before: /(?:并案|合并|并入[^，。；]{0,6})(?:处理)?后，[^，]*$/, gives: field('after_merge') },
  { id: 'prop.after-merge.formed', explains: '经合并,形成提案N件', units: item, left: endsWith('(?:形成|整合成|汇总为)'), before: /(?:合并|并案|归并)(?:处理|整理)?(?:后)?，$|(?:合并|并案|归并)[^，。；]{0,6}，?(?:共)?形成(?:提案)?$/, gives: field('after_merge') },
  { id: 'prop.filed-handled', explains: '立案办复N件:一数两义', units: item, left: endsWith('立案(?:并)?(?:办复|办结)'), gives: field('filed', 'handled') },
  { id: 'prop.filed.label', explains: '立案N件、审查立案提案N件、立案交办N件', units: item, left: endsWith('(?<!不予|未予|未|不|没有|暂不|暂缓|待)立案(?:并交办|交办|办理|受理|登记|(?:并|后)?(?:分别)?(?:转交|送交|交付|交由|交)(?:各|有关|相关|承办){0,2}(?:单位|部门)(?:办理|承办)?)?'), unless: /公安|检察|法院|纪委|纪检|监察|犯罪|案件|处罚|执法|侦/, gives: field('filed') },
  { id: 'prop.filed.condition', explains: '符合立案条件N件、建议立案N件:初审口径', units: item, left: endsWith('(?<!不|未)(?:符合|达到)立案(?:条件|标准|要求)'), gives: field('filed') },
  { id: 'prop.filed.after', explains: 'N件提案予以立案、N件立案', units: item, right: /^(?:的)?(?:提案)?(?:被|予以|全部|均已|均|已|经审查|审查|准予|符合立案条件|获得|获准|获|得以|正式|经|符合条件予以){0,2}(?:审查)?立案(?!率|后|提案|的|、)/, after: /^[^，。；]*?立案(?![\d〇零一二三四五六七八九十百千万两])/, near: /提案|收到/, gives: field('filed') },
  { id: 'prop.filed.fit', explains: 'N件提案符合立案条件', units: item, right: /^(?:的)?提案(?<!不)符合立案(?:条件|标准|要求)/, gives: field('filed') },
  { id: 'prop.filed.noun', explains: '对N件立案提案:立案数', units: item, right: /^(?:予以)?立案(?:的)?提案/, unless: /(?:其中|部分|另有|在)[^，。；]*$/, gives: field('filed') },
  { id: 'prop.assigned.label', explains: '交办N件、实际交办N件', units: item, left: endsWith('(?<!立案|立案并|立案后)交办'), before: /提案|立案/, gives: field('assigned') },
  { id: 'prop.assigned.as', explains: '按N件提案交有关单位办理', units: item, left: /按$/, right: /^提案(?:正式)?交/, gives: field('assigned') },
  { id: 'prop.key.label', explains: '遴选重点提案N件、重点提案N件', units: item, left: endsWith('重点(?:督办|协商)?(?:的)?提案'), gives: field('key_proposals') },
  { id: 'prop.key.made', explains: '将…等N件提案作为某年度重点提案', units: item, right: /^提案(?:被|作|列|确定|遴选)/, after: /^提案(?:被)?(?:作为|列为|确定为|遴选为|确定)(?:\d{4}年度?)?(?:全市|全省|全县|全区|市|省|县|区)?(?:政协)?(?:年度)?重点(?:督办)?提案/, gives: field('key_proposals') },
  { id: 'prop.key.after', explains: '确定N件重点提案、N件提案被列为重点提案', units: item, right: /^(?:年度|主席会议|提案)?(?:重点(?:督办|协商)?提案|(?:提案)?(?:被|作|由[^，。；]{2,16}?)?(?:确定|列|遴选|选|评|确定)[^，。；]{0,14}重点(?:督办)?提案|(?:提案)?(?:作|列)为(?:\d{4})?(?:年度)?重点(?:督办)?提案)/, gives: field('key_proposals') },
  { id: 'prop.handled.label', explains: '已办复提案N件、办结N件', units: item, left: endsWith('(?<!应|待|未|正在|尚未|需|不)(?:办复|办结|答复|回复|办理完毕|处理完毕|办理答复|办理并答复)'), unless: /(?:重点提案|建议|公开)[^，。；]{0,8}$/, gives: field('handled') },
  { id: 'prop.handled.after', explains: 'N件提案已全部办复、N件已办结', units: item, right: /^(?:立案|交办|的)?(?:提案)?(?:目前|现|已经|已|均|全部|都|按时|按期|如期){0,4}(?:得到)?(?:有关(?:部门|方面|单位)的)?(?:办复|办结|办理完毕|答复完毕|办理答复|答复|办毕)(?!率|的提案)/, after: /^[^，。；]*?(?:办复|办结|办理完毕|答复完毕|办理答复|答复|办毕)(?![\d〇零一二三四五六七八九十百千万两])/, unless: /(?:重点|建议)[^，。；]{0,8}$/, gives: field('handled') },
  { id: 'prop.submitted.running', explains: '累计收到提案N件、最终收到N件:比先前的数新', units: item, left: endsWith(`(?:累计|最终|最后)(?:共)?${receive}(?:了|到)?(?:各类)?(?:提案)?`), near: /提案/, gives: field('submitted') },
  { id: 'prop.submitted.label', explains: '共收到提案N件、提交提案N件', units: item, left: endsWith(`${receive}(?:${kinds}|[^，。；]{0,30}(?:委员|单位|界别|党派|团体|专委会|专门委员会|次(?:全体)?会议)(?:的|提交的|提出的)?)提案(?:原件|材料|资料)?`), gives: field('submitted') },
  { id: 'prop.submitted.listed', explains: '收到大会发言N篇、提案M件:同一个“收到”', units: item, left: /[、和及]提案$/, before: /(?:收到|提交|提出)[^，。；]{0,24}[\d〇零一二三四五六七八九十百千万两][篇份条件封][、和及]提案$/, gives: field('submitted') },
  { id: 'prop.submitted.reviewed', explains: 'N件提案经审查立案M件:N是收到的', units: item, right: /^提案(?:，)?(?:经)?(?:审查|审核)(?:，)?(?:共|确定|予以)?立案$/, gives: field('submitted') },
  { id: 'prop.submitted.of', explains: '本次会议的N件提案', units: item, left: /(?:本次|此次|这次|次)(?:会议|大会|全会)的$/, right: /^提案(?!中|被|列)/, gives: field('submitted') },
  { id: 'prop.submitted.headline', explains: '提案N件，审查立案M件', units: item, left: /(?:^|：)提案(?:共|共计|总计)?$/, right: /^$/, after: /^，(?:经)?(?:审查|审核)?立案/, gives: field('submitted') },
  { id: 'prop.submitted.after', explains: '收到N件提案、提出的N件提案', units: item, left: endsWith(`${receive}(?:了|的|到|各类|各种){0,3}`), right: /^(?:的)?(?:各类|政协|大会|委员)?提案/, gives: field('submitted') },
  { id: 'prop.submitted.bare', explains: '共收到N件(前面说的是提案)', units: item, left: endsWith(`${receive}(?:了|到)?`), right: /^$|^[、和→]?(?:立案|并案)/, near: /提案/, unless: /(?:建议|议案|信息|意见|方案|报告|材料|发言)[^，。；]{0,8}$/, gives: field('submitted') },
  { id: 'prop.submitted.form', explains: '以提案形式提出的意见建议N件', units: item, left: /以提案(?:的)?形式(?:提出|提交)(?:的)?(?:委员)?(?:意见|建议|意见建议|意见和建议)(?:共|有|为)?$/, gives: field('submitted') },
  { id: 'prop.submitted.total', explains: '提案总数N件、原始提案N件', units: item, left: /(?:提案(?:总数|总量|总件数|提交量|收到数|总计)|原始提案)(?:为|达到|达|共|是|：)?$|^(?:全年|年度|本年度|全部|大会|会议)?提案(?:总计|合计|共计|共有|共)$|^[^，。；]{0,6}(?:期间|上)?共(?:有)?提案$/, gives: field('submitted') },
]

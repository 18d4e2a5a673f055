import type { CueRule } from './rule'

const refused = { type: 'refused' } as const
const all = ['item', 'person', 'percent', 'none'] as const

/** Phrasings whose number is none of ours. They are asked first. */
export const refusals: readonly CueRule[] = [
  { id: 'no.difference', explains: '比上年增加N件、提高N%:差额,不是总数', units: all, left: /(?:增加|增长|增多|(?<!撤案|并案)减少|下降|上升|提高|提升|降低|净增|多出|多了|少了|多|少|新增|高出|高于|低于)(?:收到|提交|征集|立案|交办|办复|办结)?(?:了)?$/, gives: refused },
  { id: 'no.compared', explains: '与去年同期的N件相比:比较句里的另一年', units: all, left: /(?:与|比|较|同)(?:去年|上年|上届|上次|往年|前年|上一年|历年)[^，。；]*$/, gives: refused },
  { id: 'no.compared-year', explains: '去年同期N件、上届为N件:另一期的数', units: all, left: /(?:去年同期|上年同期|同期|上届|上一届|历届|往届|往年)[^，。；]{0,14}$/, gives: refused },
  { id: 'no.newly', explains: '新收到、又收到N件:总数的一部分', units: ['item'], left: /(?<!重)新(?:收到|提交|征集|增)[^，。；]{0,6}$|(?<!秘书处|提案组)又(?:新)?(?:收到|征集|增加)[^，。；]{0,6}$/, gives: refused },
  { id: 'no.first-figure', explains: '收到提案N件为初步数字,以后来的为准', units: ['item'], after: /^[^。；]{0,20}(?:初步(?:数字|统计)|快报数)|^[^。；]{0,6}(?:有误|应为)/, gives: refused },
  { id: 'no.each', explains: '每位委员至少提交N件、人均N件、各领衔督办N件:不是总数', units: ['item', 'person', 'percent'], left: /(?:每[名位个人件年届季月]|人均|平均|至少|最多|最少)[^，。；]{0,10}$|各自?(?:分别)?(?:领衔|牵头)?(?:督办|领办|包办|承包)(?:了)?$/, gives: refused },
  { id: 'no.addend', explains: '加上会前收到的N件:加数', units: ['item'], left: /(?:加上|连同|外加)[^，。；]*$/, gives: refused },
  { id: 'no.congress-items', explains: '议案N件、代表建议N件:人大的件数', units: ['item', 'none', 'percent'], left: /(?:议案|建议|批评和意见|人大代表[^，。；]{0,12})(?:意见)?(?:共计|共|有|为)?$/, unless: /意见和?建议(?:共计|共|有|为)?$|(?:转|作)[^，。；]{0,10}建议$/, gives: refused },
  { id: 'no.congress-items-after', explains: 'N件议案、N件代表建议:人大的件数', units: ['item'], right: /^(?:人大|代表|议案|代表建议|建议(?!案))/, gives: refused },
  { id: 'no.congress-persons', explains: '应出席代表N名、N名人大代表:人大的人数', units: ['person', 'none'], left: /代表(?!.*委员)[^，。；]{0,6}$/, gives: refused },
  { id: 'no.congress-persons-after', explains: 'N名代表:人大的人数', units: ['person'], right: /^(?:省|市|县|区|全国)?(?:人大)?代表/, gives: refused },
  { id: 'no.votes', explains: '赞成N票、得票:选票', units: all, left: /(?:赞成|反对|弃权|得票|选票|发出|收回|未按表决器)[^，。；]{0,6}$/, gives: refused },
  { id: 'no.presidium', explains: '主席团成员应到N人:主席团会议', units: ['person', 'none'], left: /(?:主席团|执行主席|小组|召集人|党员|中共党员)[^，。；]{0,10}$/, gives: refused },
  { id: 'no.guests', explains: '列席N人、特邀列席N人、旁听N人:不是委员出席', units: ['person', 'none'], left: /(?:列席|旁听|邀请|嘉宾|工作人员(?!：)|侨胞|海外|志愿者|干部|群众|代表人士|线上|视频)[^，。；]{0,10}$/, gives: refused },
  { id: 'no.invited-members', explains: '特邀委员N人:与委员分列的另一组数', units: ['person', 'none'], left: /(?:^[、和及]?|[^、和及与])特邀委员(?:应到|实到)?(?:共)?$/, gives: refused },
  { id: 'no.online', explains: 'N名线上参会:现场实到之外', units: ['person'], right: /^(?:委员)?(?:通过)?(?:在)?(?:线上|视频|网络)|^(?:列席|旁听|请假)(?!.*委员)/, left: /(?:另有|另|还有)$/, gives: refused },
  { id: 'no.government', explains: '政府系统、某局承办N件:全部提案的一部分', units: ['item', 'percent'], said: /(?:国务院[^，。；]{0,8}|政府|政府系统|政府部门|法院|检察院|我局|我委|我院|我镇|[市县区省]直(?:部门|单位)|街道|乡镇|党群系统|党委系统)[^，。；]{0,12}(?:承办|办理|收到|答复|办复|办结|负责|主办|牵头)[^。；]{0,60}$|(?:^|[，。；：])[^，。；由交送]{1,10}(?:局|厅|院|管委会|委(?!员))(?:今年|去年|全年|共|累计|\d{4}年){0,3}(?:承办|办理|主办|会办)[^。；]{0,60}$/, unless: /(?:领导|主席)[^，。；]{0,8}督办(?:的)?重点提案(?:共|有)?$|(?:由|交)[^，。；]{0,16}[\d〇零一二三四五六七八九十百]+(?:个|家)[^，。；]{0,8}(?:部门|单位)(?:承办|办理)|全部提案|政府等[^，。；]{0,8}(?:部门|单位)|(?:政协|委员)[^，。；]{0,20}(?:共)?(?:提交|提出)提案/, gives: refused },
  { id: 'no.government.handling', explains: '办理政协提案N件:承办单位自己的数', units: ['item'], left: /(?:承办|办理|办结|答复|办复)(?:了)?(?:全国|省|市|区|县|各级)*政协(?:委员)?提案(?:共|有)?$/, gives: refused },
  { id: 'no.handed-to-government', explains: '交市政府N件、其中政府系统N件:全部提案的一部分', units: ['item', 'percent'], left: /(?:交|送|转)?(?:由|给)?[^，。；]{0,8}(?:政府(?:系统|部门|办理|承办)?|法院|检察院|党委系统|党群系统|省直|市直|区直|县直)(?:系统|部门|单位|各部门)?(?:办理|承办|负责|研究)?(?:的)?(?:提案)?(?:的)?(?:有|共|为)?$/, gives: refused },
  { id: 'no.delegation', explains: '驻某地委员、民革等一方、界别小组提交N件:另一个主体', units: ['item', 'person', 'percent'], said: /(?:[住驻][^，。；]{1,10}(?:全国|省|市)政协委员[^。；]{0,40}?|[住驻][^，。；在会]{1,8}委员(?!会)|[住驻在][^，。；]{1,14}(?:全国|省|市)?政协委员(?:[\d〇零一二三四五六七八九十百]+[名位人]，在[^，。；]{2,24}上)?|驻会委员|港澳(?:台)?(?:地区)?[^，。；]{0,4}委员|(?<!各|[、和及])(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?!、|和|及)[^，。；、]{0,10}?|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)等[^，。；]{0,10}|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[^，。；、]{0,6}[省市县区]委会|[^，。；]{0,6}(?:代表团|党支部|基层委员会|界别(?:小组|活动组))|(?:小组|活动组|联组)会议|我会|本会|(?<![其])他们?|她们?|本人)[^，。；]{0,24}?(?:提交|提出|提了|撰写|报送|带来|领衔)[^。；]{0,40}$/, gives: refused },
  { id: 'no.all-levels', explains: '全省各级政协、12个县政协共提交N件:不止本级', units: ['item', 'person', 'percent'], said: /(?:各级(?!组织和[^，。；]{0,6}委员)|三级|两级|省市县|全(?:省|市|区|州|县)政协(?:组织|系统|机构|上下|各)|(?:各|全)(?:市|县|区|州)[^，。；]{0,8}政协(?!委员|各)|[\d〇零一二三四五六七八九十百千万两]个[县市区州旗][^，。；]{0,8}政协)[^。；]{0,40}$/, gives: refused },
  { id: 'no.other-congress', explains: '职代会、股东会收到提案N件:不是政协', units: ['item', 'person', 'percent', 'none'], before: /职工代表|职代会|教代会|教职工代表|股东|董事会|团代会|业主大会|少代会|妇代会/, gives: refused },
  { id: 'no.batch', explains: '第一批N件、第二批提案中N件:分批的数', units: ['item', 'percent'], before: /(?:第[一二三四]|首)批[^；。]*$/, gives: refused },
  { id: 'no.with-congress', explains: '办理代表建议N件、政协提案N件:承办单位自己的两个数', units: ['item'], said: /(?:人大|代表)[^。；]{0,10}建议[^。；，、]{0,4}[\d〇零一二三四五六七八九十百千万两]+件[^。；]*$/, gives: refused },
  { id: 'no.part-period', explains: '三年来、上半年、近年来N件:不是一次会议、一年或一届', units: ['item', 'person', 'percent'], before: /(?:近[两二三四六七八九十]年(?!来)|[两二三四六七八九十]年[间里中]|(?<!\d)(?!5年)\d+(?:多|余)?年来|(?<!届[^，。；]{0,8}委员会)(?:成立|建会|创建)(?:\d+年)?以?来|\d+年间|(?:[两二三四六七八九十]|近[几两三]|多)年来|近年来|上半年|下半年|季度|月份|历[年届](?:来)?(?:共|累计|总共))(?![^]*(?:(?:19|20)\d\d年|届[^，。；]{1,14}次(?:全体)?会议|今年|去年|本次会议|一年来|全年))/, gives: refused },
  { id: 'no.upward', explains: '向全国政协、省两会提交N件:报给上级的', units: ['item'], said: /(?:向|报送|报)(?:全国|省|自治区|市|上级)(?:政协|两会)[^，。；]{0,16}$/, gives: refused },
  { id: 'no.group-of', explains: 'N件提案并案为M件:只是被并的一组', units: ['item'], right: /^(?:的)?(?:相近|相似|同类|内容相近的)?提案?[^，。；]{0,6}(?:合并|并案|归并|整合|合)(?:处理)?(?:为|成)/, unless: /(?:收到|提交|提出|征集)[^，。；]{0,8}$/, gives: refused },
  { id: 'no.speeches', explains: '社情民意、大会发言、来稿、信息N件:不是提案', units: ['item'], left: /(?:社情民意|信息|发言|材料|稿件|来信来访|信访|案件|线索|文章|报告|视频|问题|实事|事项|批示|调研)(?:信息)?(?:件)?(?:共|有|为)?$/, unless: /提案材料(?:共|有|为)?$|(?:转|作|列)[^，。；]{0,12}(?:社情民意|信息)(?:信息)?$/, gives: refused },
  { id: 'no.results', explains: '已采纳、已解决、列入计划、A类N件:办理结果,不是办复数', units: ['item', 'percent'], left: /(?:采纳|落实|解决|列入|纳入|参考|A类|B类|C类|D类|采用|吸收)[^，。；]{0,14}$/, unless: /(?:转|作为|送)[^，。；]{0,14}参考(?:的)?(?:提案|意见(?:和|、)?建议|来信|信件)?(?:有|共|为)?$/, gives: refused },
  { id: 'no.awards', explains: '优秀提案、好提案N件:表彰', units: ['item'], left: /(?:优秀|好|精品|金牌|优质)提案[^，。；]{0,4}$/, gives: refused },
  { id: 'no.awards-after', explains: 'N件优秀提案、N件提案被评为优秀:表彰', units: ['item'], right: /^(?:年度)?(?:优秀|好|优质)提案|^提案(?:被|获|荣)[^，。；]{0,6}(?:优秀|表彰|好提案)/, gives: refused },
  { id: 'no.key-parts', explains: '重点提案中，集体提案N件：重点提案的一部分', units: ['item'], before: /重点提案中(?!的)[，]?[^。；]*$/, gives: refused },
  { id: 'no.subject', explains: '围绕某事提出提案N件：总数的一部分', units: ['item'], left: /^围绕[^，。；]{2,40}(?:提出|提交)(?:的)?提案(?:共|有)?$/, gives: refused },
  { id: 'no.first-proposer', explains: '以第一提案者名义提出提案的委员N人：提案委员的一部分', units: ['person'], left: /(?:第一提案(?:者|人)|参与联名)[^，。；]*$/, gives: refused },
  { id: 'no.batch-parts', explains: '这批提案中，经济建设N件：新收到的一批', units: ['item'], before: /这批提案[^。]*$/, gives: refused },
  { id: 'no.party-part', explains: '九三学社某省委会的集体提案N件：一方的', units: ['item'], left: /(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|社员|盟员|会员)[^，。；、]{0,14}提案$/, gives: refused },
  { id: 'no.sector-members', explains: '民盟界的N位委员提交提案：一个界别的', units: ['person'], left: /(?:界|界别|小组)的?$/, right: /^(?:政协)?委员/, gives: refused },
  { id: 'no.awards-parts', explains: '43件提案上榜，含集体提案22件：表彰的一部分', units: ['item'], before: /件(?:提案)?(?:上榜|获奖|入选|获评|受到?表彰)[^。；]*$/, gives: refused },
  { id: 'no.preliminary-shortlist', explains: '初选、备选、候选重点提案N件:遴选之前', units: ['item'], left: /(?:备选|候选|初选|初步|拟定|建议)[^，。；]{0,6}重点提案[^，。；]{0,4}$/, gives: refused },
  { id: 'no.plan', explains: '工作要点、会议要求、初审建议里的N件:还没有做的', units: ['item', 'percent', 'person'], before: /^下一步|新的一年[^；。]*$|拟将[^；。]*$|(?:会议|通知|方案|会上)要求[^。；]*$|\d{1,2}月底前[^。；]{0,12}达到?[^。；]*$|初审建议|拟(?:提请|从)[^。；]*$|工作要点|工作计划|(?:提出|要求|强调|部署)[^。；]{0,40}(?:(?<!主|重|需)要(?!求|点)|将)[^。；]*$/, gives: refused },
  { id: 'no.future', explains: '将有N名委员、力争办复率N%:计划', units: all, left: /(?:将有|将(?!$)|力争|争取|确保|目标|预计|计划|要达到|拟于|拟征集|拟遴选|年内(?!办复|办结|收到|共))[^，。；]{0,16}$/, after: /^(?!提案(?:作为|列为|确定为|遴选为))/, gives: refused },
]

/** Those that speak of what a government or one of its offices did. */
export const governmental = refusals.filter(rule => rule.id.includes('government'))

import type { CueRule } from './rule'

const topic = (category: string): CueRule['gives'] => ({ type: 'part', dimension: 'topic', category })
/** The category of a class that is none of the five; a list that holds one is not read into them. */
export const ownClass = 'own'
/** Joint proposals have no row of their own, but stand in the sum. */
export const jointly = 'joint'
/** 党派、团体等 in one number: the collective ones only where they and the members' make the whole. */
export const sorts = 'sorts'
const proposer = (category: string): CueRule['gives'] => ({ type: 'part', dimension: 'proposer', category })
const item = ['item'] as const
const about = '(?:建设)?(?:方面|领域|类|类别)?(?:的)?(?:提案)?(?:共有|共|有|为|：){0,2}$'
const open = '(?:^[、和及]?|[：，；（…—]|其中|立案(?:的)?提案中?|涉及|属于|关于|围绕|有关|反映|按内容分|内容上|从内容看|从类别看|其次(?:是|为)?|最多的是)'
const topicOf = (names: string): RegExp => new RegExp(`${open}(?:${names})${about}`)
const topicAfter = (names: string): RegExp => new RegExp(`^(?:涉及|属于|是|为|关于|围绕|反映)?(?:${names})(?:建设)?(?:方面|领域|类)?(?:的)?(?:提案)?$`)

const topics: readonly [string, string][] = [['economy', '经济'], ['politics', '政治'], ['culture', '文化'], ['society', '社会'], ['ecology', '生态文明|生态']]

/** The five topics; groups that lump several (教科文卫体, 政法统战) are not read into them. */
export const topicRules: readonly CueRule[] = [
  ...topics.map(([category, names]): CueRule => ({ id: `topic.${category}`, explains: `${names.slice(0, 2)}建设方面的提案N件`, units: item, left: topicOf(names), gives: topic(category) })),
  ...topics.map(([category, names]): CueRule => ({ id: `topic.${category}.after`, explains: `N件涉及${names.slice(0, 2)}建设`, units: item, right: topicAfter(names), gives: topic(category) })),
  ...topics.map(([category, names]): CueRule => ({ id: `topic.${category}.counted`, explains: `${names.slice(0, 2)}建设方面提案最多，共N件`, units: item, left: /^(?:共有|共|有)$/, before: new RegExp(`(?:${names})(?:建设)?(?:方面|类|领域)(?:的)?提案(?:最多)?，(?:共有|共|有)$`), gives: topic(category) })),
  ...topics.map(([category, names]): CueRule => ({ id: `topic.${category}.name`, explains: `${names.slice(0, 2)}建设方面，立案提案N件`, units: item, left: /^(?:立案|提交|收到)(?:的)?提案$/, before: new RegExp(`^(?:${names})建设(?:方面|类)，[^，。；]{0,6}$`), gives: topic(category) })),
  { id: 'topic.other', explains: '其他方面的提案N件', units: item, left: /(?:^[、和及]?|[：，；（])其他(?:方面|类|领域|内容)(?:的)?(?:提案)?(?:共有|共|有|为)?$/, gives: topic('other') },
  { id: 'topic.other.last', explains: '经济…、生态文明建设N件、其他M件:一组的末项', units: item, left: /^、其[他它]$/, before: /经济[^。；]*社会[^。；]*件、其[他它]$/, gives: topic('other') },
  { id: 'topic.own-class', explains: '教科文卫体类N件:不在五类之内,整组不套用', units: item, left: /(?:方面|类|领域)(?:的)?(?:提案)?(?:共有|共|有|为)?$/, unless: /(?:各|有关|多个)(?:方面|领域)[^，。；件]*$|(?:经济|政治|文化|社会|生态文明|生态|其他)(?:建设)?(?:方面|类|领域)[^，。；件]*$/, gives: topic(ownClass) },
]

const parties = '(?:各)?(?:民主)?党派(?:中央|省委会?|市委会?|区委会?|县委会?|组织|支部)?(?:(?:、|和|及|与)(?:全国|省|市|区|县)?工商联)?(?:(?:、|和|及|与)无党派(?:人士|代表人士|界)?)?'
const groups = '(?:(?:有关)?(?:人民|群众|群众性|社会)?团体|界别(?:、小组|委员小组|小组|活动组)?|委员小组|小组|(?:政协)?专(?:门)?委(?:员)?会|专委会|各专委会)'

/** Who proposed: members (alone or jointly), collectives, and the kinds among them. */
export const proposerRules: readonly CueRule[] = [
  { id: 'proposer.member', explains: '委员提案N件、委员个人及联名提案N件', units: item, left: /(?:^|[：，；（]|其中|[^提各])(?<!港澳|港澳台|台侨|特邀|驻会|女)(?:政协)?委员(?:(?:个人)?(?:或|和|及|、|与|以及)(?:者)?(?:委员)?联名)?(?:提交|提出)?(?:的)?提案(?:共有|共|有|为|：)?$/, unless: /(?:党派|团体|工商联|专委会|界别|小组)(?:(?!件)[^，。；]){0,10}委员[^，。；]{0,10}$/, gives: proposer('member') },
  { id: 'proposer.member.joint', explains: '委员个人或联名N件', units: item, left: /委员(?:(?:个人)?(?:或|和|及|、|与|以及)(?:者)?(?:委员)?联名|联名(?:或|和|及|、|与|以及)(?:者)?(?:委员)?个人)(?:提交|提出)?(?:的)?(?:提案)?(?:共有|共|有|为)?$/, gives: proposer('member') },
  { id: 'proposer.member.put.name', explains: '立案的提案中，委员提出N件', units: item, left: /^(?:其中，?)?委员(?:(?:个人)?(?:或|和|及|、|与|以及)(?:者)?(?:委员)?联名)?(?:提出|提交)(?:的)?$/, before: /(?:提案(?:中|[\d〇零一二三四五六七八九十百千万两]+件)[^；]*|其中[：，]?)委员[^，。；]{0,10}$/, gives: proposer('member') },
  { id: 'proposer.member.joint.name', explains: '委员个人或联名提出的N件、委员以个人或者联名方式提出N件', units: item, left: /委员(?:以)?个人(?:或|和|及|、|与|以及)(?:者)?(?:委员)?联名(?:的)?(?:方式|形式|名义)?(?:提交|提出)(?:的)?(?:提案)?(?:共有|共|有|为)?$/, gives: proposer('member') },
  { id: 'proposer.member.name', explains: '以委员名义提出的提案N件', units: item, left: /以委员(?:个人|联名|个人(?:或|和)联名)?(?:的)?名义(?:提交|提出)(?:的)?(?:提案)?(?:共有|共|有|为)?$/, gives: proposer('member') },
  { id: 'proposer.collective.name', explains: '以集体名义提出的提案N件', units: item, left: /(?:以|^[、和及]?|其中)(?:集体|组织|单位)(?:的)?名义(?:提交|提出)(?:的)?(?:提案)?(?:共有|共|有|为)?$/, gives: proposer('collective') },
  { id: 'proposer.individual', explains: '个人提案N件:委员提案的一部分', units: item, left: /(?:^|[：，；（]|其中|[^合])(?:委员)?个人(?:(?:提交|提出)(?:的)?(?:提案)?|(?:的)?提案)(?:共有|共|有|为)?$/, unless: /联名[^，。；]{0,6}$/, gives: proposer('individual') },
  { id: 'proposer.joint', explains: '联名提案N件:只用来核对合计', units: item, left: /(?:^[、和及]?|[：，；（]|其中)(?:委员)?联名(?:(?:提交|提出)(?:的)?(?:提案)?|(?:的)?提案)(?:共有|共|有|为)?$/, gives: proposer(jointly) },
  { id: 'proposer.collective', explains: '集体提案N件', units: item, left: /(?:^[、和及]?|[：，；（]|其中|[^和、及与])集体(?:提交|提出)?(?:的)?提案(?:共有|合计|共计|总计|共|有|为|：)?$/, gives: proposer('collective') },
  { id: 'proposer.member.bracket', explains: '集体提案79件，首次超过委员提案（75件）', units: item, left: /^$/, before: /委员提案（$/, gives: proposer('member') },
  { id: 'proposer.collective.bare', explains: '委员个人或联名369件；集体36件', units: item, left: /^集体$/, before: /委员(?:个人|联名)[^。]*件[^。]*$/, gives: proposer('collective') },
  { id: 'proposer.collective.bracket', explains: '集体提案（79件）', units: item, left: /^$/, before: /集体提案（$/, gives: proposer('collective') },
  { id: 'proposer.member.after', explains: 'N件委员提案', units: item, right: /^(?:为|是|属于|系)?委员(?:个人(?:及|和|或|、)联名)?提案$|^由委员(?:个人(?:及|和|或|、)联名)?提出$/, gives: proposer('member') },
  { id: 'proposer.collective.after', explains: 'N件集体提案', units: item, right: /^(?:为|是|属于|系)?集体提案$|^(?:由集体|以集体名义)提出$/, gives: proposer('collective') },
  { id: 'proposer.collective.sorts.name', explains: '党派、工商联、人民团体等提案N件：各类集体合在一起', units: item, left: /(?:党派|工商联)[^，。；]{0,24}团体(?:[^，。；]{0,16})?(?:(?:集体)?(?:的)?提案|(?:提出|提交)(?:的)?)(?:共有|共|有|为)?$/, unless: /委员(?!会|小组)[^，。；件]{0,40}$|集体提案[^，。；]{0,40}$/, gives: proposer(sorts) },
  { id: 'proposer.party', explains: '民主党派和工商联提案N件', units: item, left: new RegExp(`(?:^[、和及]?|[：，；（]|其中|[^和、及与])${parties}(?:集体)?(?:提交|提出)?(?:的)?提案(?:共有|共|有|为)?$`), unless: /(?:团体|专委会|界别|专门委员会|小组|委员)(?:、|和|及|与)[^，。；]{0,20}$|(?:党派|工商联)[^，。；]{0,12}(?:团体|专委会|界别|专门委员会)[^，。；]{0,10}$/, gives: proposer('party') },
  { id: 'proposer.party.inside', explains: '集体提案N件（民主党派、工商联M件…）', units: item, left: new RegExp(`^${parties}$`), before: /集体提案[\d〇零一二三四五六七八九十百千万两]+件（[^）]*$/, gives: proposer('party') },
  { id: 'proposer.group', explains: '人民团体、界别、专委会提案N件', units: item, left: new RegExp(`(?:^[、和及]?|[：，；（]|其中|各)${groups}(?:(?:、|和|及|与)${groups}){0,3}(?:集体)?(?:提交|提出)?(?:的)?提案(?:共有|共|有|为)?$`), gives: proposer('group') },
]

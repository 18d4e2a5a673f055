import type { Context } from '../clauses/context'
import type { ProposalField } from './rule'

/** A kind of rate as named; null where the name is of none of ours. */
interface NamedRate { name: string, field: ProposalField | null }

/** Ids and meaning of the rate rules, for the catalogue. */
export const rateRules = [
  { id: 'rate.handled', explains: '办复率N%、办结率N%:以立案为基数' },
  { id: 'rate.handled.after', explains: 'N%的提案已办复' },
  { id: 'rate.handled.share', explains: '已办复N件,占立案总数M件的P%' },
  { id: 'rate.risen', explains: '满意率由上年的P%提高到Q%:后一个数' },
  { id: 'rate.satisfaction', explains: '满意率N%;满意和基本满意率不在此列' },
  { id: 'rate.satisfaction.share', explains: '满意N件,占N%' },
] as const

const rateName = /(?:基本满意率|满意和基本满意率|满意(?:率)?(?:、|和|及|与|或|加)基本满意(?:率|度)?|满意（含基本满意）率|(?:(?![率度和与及、])[一-龥]){0,6}(?:办复率|办结率|答复率|回复率|满意率|满意度|面商率|沟通率|见面率|落实率|采纳率|立案率|走访率|反馈率|办成率|解决率|办理率|评价率|知晓率|问题解决率))/g
const between = /^(?:(?:、|和|及|与|以及|，|：|均|都|皆|全部|分别|已|各|也|同样|又|双双|双|为|是|占|达到|达|实现(?:了)?[两三四五]个|实现|保持在|保持|了|：|的|继续|高达|提升至|提高到|升至|升到|仍然|依然|仍|则|连续[^，。；]{0,4}|“|”){0,8})$/
const notOurs = /重点提案|建议|议案|人大|政府系统|群众|公众|社会|民意|案件|信访|诉求|热线|网民|基层|患者|居民|游客/
/** Rates that motions of the people's congress share. */
const withCongress = /(?:人大|代表)[^。；]{0,10}(?:建议|议案)|建议(?:议案)?(?:、|和|与)(?:政协)?(?:委员)?提案|提案(?:、|和|与)(?:代表)?建议/

/** The field of a percentage that follows the names of one or more rates (办复率、满意率均为100%), or null. */
function rateBefore(context: Context, earlier: readonly number[]): { field: ProposalField, rule: string } | null {
  const { before, quantity } = context
  if (quantity.unit !== 'percent') return null
  const rise = risen.exec(before)?.[1]
  if (rise !== undefined && !notOurs.test(before)) return { field: rise === '满意率' ? 'satisfaction_rate' : 'handled_rate', rule: 'rate.risen' }
  if (repliedShare.test(before)) return { field: 'handled_rate', rule: 'rate.handled.share' }
  const named = namesIn(before)
  if (named === null) return shareOfSatisfied(context)
  const position = named.respectively ? earlier.filter(end => end > named.start).length : 0
  const rate = named.names.length === 1 ? named.names[0] : named.respectively ? named.names[position] : sameForAll(named.names)
  if (rate === undefined || rate.field === null || isForOthers(before, named.start)) return null
  return { field: rate.field, rule: rate.field === 'handled_rate' ? 'rate.handled' : 'rate.satisfaction' }
}

/** All the fields that one percentage gives (办复率、满意率均为100%). */
export function ratesBefore(context: Context, earlier: readonly number[]): { field: ProposalField, rule: string }[] {
  const named = context.quantity.unit === 'percent' ? namesIn(context.before) : null
  if (named === null || named.names.length < 2 || named.respectively) {
    const one = rateBefore(context, earlier)
    return one === null ? [] : [one]
  }
  if (isForOthers(context.before, named.start)) return []
  const mixed = named.names.some(rate => /基本满意/.test(rate.name))
  const fields = new Set(named.names.filter(rate => !mixed || rate.field !== 'satisfaction_rate').map(rate => rate.field).filter(field => field !== null))
  return Array.from(fields, field => ({ field, rule: field === 'handled_rate' ? 'rate.handled' : 'rate.satisfaction' }))
}

/** N%的提案已办复 */
export function rateAfter({ quantity, right, before, earlier }: Context): { field: ProposalField, rule: string } | null {
  if (quantity.unit !== 'percent' || /重点提案[^，。；]{0,10}$|占[^，。；]{0,6}$/.test(before)) return null
  return /^(?:的)?(?:立案|交办)?(?:的)?(?:提案)?(?:目前|现|已经|已|均|都|得到|按时|按期){0,3}(?:办复|办结|办理完毕|答复)(?!率)/.test(right) && /提案|立案/.test(earlier + before + right) ? { field: 'handled_rate', rule: 'rate.handled.after' } : null
}

/** 对15家单位的58件提案进行测评: a sample. */
const sampled = /(?:对|抽取|选取)[^。；]{0,24}件提案[^。；]{0,20}(?:测评|评议|评价|抽查)/

/** Said of key proposals, of the congress or of the public; a remark in brackets before does not count. */
function isForOthers(before: string, start: number): boolean {
  return withCongress.test(before) || /12345|热线|诉求|工单/.test(before) || /公安|法院|检察院|纪委|监委/.test(before) || sampled.test(before) || /重点提案/.test(before.slice(before.lastIndexOf('；', start) + 1, start).replace(/（[^）]*）/g, '').slice(-14)) || notOurs.test(before.slice(Math.max(before.lastIndexOf('，', start - 1), before.lastIndexOf('；', start - 1)) + 1))
}

interface Names { names: NamedRate[], start: number, respectively: boolean }

/** The unbroken list of rate names before the number; null when other words or a full clause stand between. */
function namesIn(before: string): Names | null {
  const hits: { name: string, start: number, end: number }[] = []
  rateName.lastIndex = 0
  for (let hit = rateName.exec(before); hit !== null; hit = rateName.exec(before)) hits.push({ name: hit[0], start: hit.index, end: hit.index + hit[0].length })
  const last = hits[hits.length - 1]
  if (last === undefined) return null
  // 分别为100%和98%: percentages that came before belong to the same list.
  const gap = before.slice(last.end).replace(/(?:\d+(?:\.\d+)?%|百分之[〇○零一二三四五六七八九十百]+(?:点[〇○零一二三四五六七八九]+)?)(?:、|和|及|，)?/g, '')
  const respectively = /分别/.test(gap)
  if (!between.test(respectively ? gap : before.slice(last.end))) return null
  const names = [last]
  for (let i = hits.length - 2; i >= 0; i--) {
    const [hit, next] = [hits[i], names[0]]
    if (hit === undefined || next === undefined || !/^(?:、|和|及|与|以及|，)?$/.test(before.slice(hit.end, next.start))) break
    names.unshift(hit)
  }
  return { names: names.map(({ name }) => ({ name, field: fieldOf(name) })), start: names[0]?.start ?? 0, respectively }
}

/** 满意率和基本满意率均达99%: nobody can say which of the two, or their sum. */
function sameForAll(all: readonly NamedRate[]): NamedRate | undefined {
  const names = all.some(rate => /基本满意/.test(rate.name)) ? all.filter(rate => rate.field !== 'satisfaction_rate') : all
  return names.find(rate => rate.field !== null)
}

function fieldOf(name: string): ProposalField | null {
  if (/基本满意|不满意/.test(name)) return null
  if (/(?:办复|办结|答复|回复)率$/.test(name)) return 'handled_rate'
  return /满意[率度]$/.test(name) && !/群众|公众|社会|服务|工作态度/.test(name) ? 'satisfaction_rate' : null
}

const risen = /((?:办复|办结|答复|满意)率)(?:由|从)[^，。；]{0,10}?\d+(?:\.\d+)?%(?:提高|提升|上升|增长|升)(?:到|至)$/
const repliedShare = /(?:办复|办结|答复)(?:立案)?(?:的)?(?:提案)?[\d〇零一二三四五六七八九十百千万两]+件，占(?:全部)?立案(?:提案)?(?:总数|数)?(?:[\d〇零一二三四五六七八九十百千万两]+件)?的$/

/** 满意N件,占N%: the count is no field of ours, the share is. */
function shareOfSatisfied({ before, left, sentence }: Context): { field: ProposalField, rule: string } | null {
  if (/(?:提案者|提案人|提案委员|委员)[^，。；]{0,14}(?<!基本|不|较|和|、)满意的(?:占|达到|达)$/.test(before) && sentence.text.split('满意的').length === 2) return { field: 'satisfaction_rate', rule: 'rate.satisfaction.share' }
  return /(?<!基本|不|较|和|、)满意(?:的)?(?:提案)?(?:有|为)?[\d〇零一二三四五六七八九十百千万两]+件，占(?:总数的|比|反馈[^，。；]{0,6}的)?$/.test(before) && left !== '' ? { field: 'satisfaction_rate', rule: 'rate.satisfaction.share' } : null
}

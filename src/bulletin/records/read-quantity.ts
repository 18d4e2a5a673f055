import type { Context } from '../clauses/context'
import type { ProposalField } from '../cues/rule'
import type { PeriodScope } from '../scope/period-scope'
import type { ProposalFact, ProposalMeaning, Share } from './fact'
import { rateAfter, ratesBefore } from '../cues/rates'
import { governmental, refusals } from '../cues/refusals'
import { firstRule } from '../cues/rule'
import { totalBefore } from '../cues/totals'
import type { Seen } from './nesting'
import { nestingAt } from './nesting'
import { pickRule } from './pick-rule'

const comparisons = new Set(['no.difference', 'no.compared', 'no.compared-year'])
const offSession = /(?<!期间及|期间和|期间与|期间以及)(?:闭会期间|休会期间|会后|平时)(?:[^，。；]{0,6})(?:提交|收到|提出|征集)/

type Read = Pick<ProposalFact, 'value' | 'precision' | 'start' | 'end' | 'rule' | 'meaning'>

/** What one quantity says of proposals, for the period that holds there; notes in `seen` what later counts of the sentence may refer to. */
export function readQuantity(context: Context, scope: PeriodScope, seen: Seen[], carried: Seen | null): Read[] {
  const { quantity } = context
  const place = { value: quantity.value, precision: quantity.precision, start: quantity.start, end: quantity.numberEnd }
  const note = (kind: Seen['kind'], field: ProposalField | null): void => { if (quantity.unit === 'item') seen.push({ quantity, kind, field, scope }) }
  const inside = nestingAt(context, seen, carried)
  // 立案404件（其中六届三次会议期间收到439件）: another period, so not inside that count.
  const nesting = inside === null || (inside.scope.kind === scope.kind && inside.scope.term === scope.term && inside.scope.session === scope.session) ? inside : null
  const refusal = firstRule(refusals, context)
  // 立案101件,其中交政府办理88件,…满意率100%: the rate is of all again.
  if (refusal !== null && !(quantity.unit === 'percent' && governmental.includes(refusal) && seen.some(item => item.kind === 'main'))) { note(comparisons.has(refusal.id) ? 'aside' : 'foreign', null); return [] }
  if (quantity.unit === 'percent') return readRates(context, place)
  const total = totalBefore(context, seen)
  if (total !== null) { note('main', total); return [{ ...place, rule: 'prop.total', meaning: { type: 'field', field: total } }] }
  const rule = pickRule(context, scope, nesting !== null)
  if (rule === null || (rule.gives.type !== 'fields' && rule.gives.type !== 'part' && rule.gives.type !== 'window')) { note('unknown', null); return [] }
  const { gives } = rule
  if (gives.type === 'window') { note('part', null); return [{ ...place, rule: rule.id, meaning: gives }] }
  if (gives.type === 'part') {
    note(gives.dimension === 'exit' ? 'exit' : 'part', null)
    // 集体提案109件。其中，经济建设方面…: the topics are of the whole again.
    const nested = nesting !== null && nesting.kind === 'part' && gives.dimension !== 'topic'
    // 重点提案22件,其中经济类8件: parts of what is no stage of all.
    if (nesting !== null && (nesting.kind === 'unknown' || nesting.kind === 'foreign' || nesting.field === 'key_proposals')) return []
    // 新收到554件,涉及经济建设223件: parts of the number before them, whatever came earlier.
    const host = seen.filter(item => item.kind !== 'part' && item.kind !== 'exit' && item.kind !== 'aside').pop()
    if (gives.dimension !== 'exit' && host?.kind === 'foreign') return []
    // 其中并案: of those filed; 不予立案N件,其中转信N件: inside another exit. Neither left before filing by itself.
    // What was not filed cannot be inside the filed: there 其中 has ended.
    const outside = nesting?.kind === 'main' && nesting.field === 'filed' && gives.category !== 'merged_away' && gives.category !== 'merged_or_withdrawn'
    if (gives.dimension === 'exit' && nesting !== null && !outside && (nesting.kind !== 'main' || (nesting.field !== 'submitted' && nesting.field !== 'after_merge'))) return []
    // 委员提案102件，其中个人提案88件，集体提案19件: no collective one is inside the members'.
    const beside = gives.category === 'collective' && nesting !== null && /委员[^，。；]{0,8}提案[^，。；]{0,3}$/.test(context.before.slice(0, nesting.quantity.contextEnd - context.sentence.start))
    if (nested && !beside && !['individual', 'party', 'group'].includes(gives.category)) return []
    const meaning: ProposalMeaning = { ...gives, antecedent: antecedentOf(beside ? null : nesting, seen, carried), nested: nested && !beside, statedBase: statedBase(context), share: shareBehind(context) }
    return [{ ...place, rule: rule.id, meaning }]
  }
  // 闭会期间提交提案12件,立案10件: a window of its own, up to the next ；
  if (isOffSession(context, seen)) { note('unknown', null); return [] }
  // 89件提案并案为38件: a group among many, unless the number before is what was handed in.
  const previous = seen[seen.length - 1]
  const joined = previous !== undefined && previous.quantity.end === quantity.contextEnd - context.left.length
  if (rule.id === 'prop.after-merge.into' && joined && previous.field !== 'submitted') { note('unknown', null); return [] }
  if (nesting !== null && nesting.kind !== 'main' && nesting.kind !== 'exit' && (gives.fields[0] !== 'key_proposals' || nesting.kind === 'unknown' || nesting.kind === 'foreign')) { note('unknown', null); return [] }
  note('main', gives.fields[0] ?? null)
  const main = gives.fields.map((field): Read => ({ ...place, rule: rule.id, meaning: { type: 'field', field } }))
  // 收到提案95件,经审查全部立案: the same number twice.
  return /^，(?:经[^，。；]{0,8}审查，?)?(?:已)?全部(?:予以)?立案(?!提案|的)/.test(context.after) && /submitted|after_merge/.test(gives.fields[0] ?? '') ? [...main, { ...place, rule: 'prop.filed.all', meaning: { type: 'field', field: 'filed' } }] : main
}

/** 闭会期间提交提案12件,立案10件: inside that window; 立案731件 after 34 of them cannot be. */
function isOffSession({ group, left, quantity, sentence, before }: Context, seen: readonly Seen[]): boolean {
  const word = offSession.exec(group)
  if (word === null || /全年|总共|合计|共计/.test(left)) return false
  const at = sentence.start + before.length - group.length + word.index
  const counted = seen.find(item => item.quantity.start > at)
  return counted === undefined || quantity.value <= counted.quantity.value
}

function readRates(context: Context, place: Omit<Read, 'rule' | 'meaning'>): Read[] {
  if (place.value > 100) return []
  const earlier = earlierPercents(context)
  const rates = ratesBefore(context, earlier)
  const after = rates.length === 0 ? rateAfter(context) : null
  return [...rates, ...(after === null ? [] : [after])].map(({ field, rule }) => ({ ...place, rule, meaning: { type: 'field', field } }))
}

function earlierPercents({ before }: Context): number[] {
  return Array.from(before.matchAll(/\d+(?:\.\d+)?%|百分之[〇○零一二三四五六七八九十百点]+/g), hit => hit.index)
}

function antecedentOf(nesting: Seen | null, seen: readonly Seen[], carried: Seen | null): ProposalField | null {
  if (nesting !== null && nesting.kind !== 'exit') return nesting.kind === 'main' ? nesting.field : null
  const main = seen.filter(item => item.kind === 'main').pop()
  return main?.field ?? (carried?.kind === 'main' ? carried.field : null)
}

/** 134件，占33.4%: the share that stands behind a count. */
function shareBehind({ after, sentence }: Context): Share | null {
  const hit = /^[^，。；、]{0,8}(?:[，、（])?(?:约)?占[^，。；、\d]{0,14}?(\d{1,2}(?:\.(\d{1,2}))?)%/.exec(after)
  return hit === null ? null : { percent: Number(hit[1]), decimals: hit[2]?.length ?? 0, among: sentence.text.match(/件[，、（]占/g)?.length ?? 1 }
}

/** 立案提案中、收到的提案中, 共收到委员提案: the words that name the base of a list. */
function statedBase({ before, left }: Context): 'filed' | 'submitted' | null {
  if (/(?:收到|提交|征集到?|递交|接收)(?:了|的)?(?:委员|集体|党派)[^，。；]{0,8}$/.test(left)) return 'submitted'
  const named = /(?:在)?(?:所有)?(已?立案|收到|提交)(?:的)?(?:全部)?(?:的)?(?:[\d〇零一二三四五六七八九十百千万两]+件)?提案(?:中|里)|(立案)(?:的)?提案(?:按|从|，按)/.exec(before)
  if (named === null) return null
  return (named[1] ?? named[2] ?? '').includes('立案') ? 'filed' : 'submitted'
}

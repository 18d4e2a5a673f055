import type { Context } from '../clauses/context'
import type { Sentence } from '../clauses/sentences'
import type { CueRule, ProposalField } from '../cues/rule'
import type { Quantity } from '../numerals/quantity'
import type { Document } from '../scope/document'
import type { PeriodScope } from '../scope/period-scope'
import type { ProposalFact, ProposalMeaning, Share } from './fact'
import type { PeriodKind } from '@/domain/period'
import { contextsOf } from '../clauses/context'
import { findAllHandled } from '../cues/all-handled'
import { exitRules } from '../cues/exits'
import { memberRules } from '../cues/members'
import { proposerRules, topicRules } from '../cues/parts'
import { stageRules } from '../cues/proposals'
import { rateAfter, ratesBefore } from '../cues/rates'
import { refusals } from '../cues/refusals'
import { firstRule } from '../cues/rule'
import { totalBefore } from '../cues/totals'
import { findPeriodCues } from '../scope/period-cues'
import { applyCue, openScope } from '../scope/period-scope'
import { subjectAt } from '../scope/subject'
import { goesOn, isImplied, isOfAParty, topical } from '../scope/topic'
import type { Seen } from './nesting'
import { nestingAt } from './nesting'

const partRules: readonly CueRule[] = [...topicRules, ...proposerRules]
const furthest = 1000
const longestTitle = 100
const headline = /提案[^\n]{0,16}(?:报告|情况|综述|通报|工作|总结|回眸|答卷)/
/** 以委员名义提出的提案: its verb is not that of what was handed in. */
const nameRules = partRules.filter(rule => rule.id.endsWith('.name'))
const governmental = refusals.filter(rule => rule.id.includes('government'))
const comparisons = new Set(['no.difference', 'no.compared', 'no.compared-year'])
const offSession = /(?<!期间及|期间和|期间与|期间以及)(?:闭会期间|休会期间|会后|平时)(?:[^，。；]{0,6})(?:提交|收到|提出|征集)/
/** The second half of a window (其中大会期间N件,闭会期间M件): what follows is of the whole again. */
const endOfHalves = /(?:平时|日常|闭会期间|休会期间|闭会后|会后)[^，。；]{0,10}$/
const verbBeforePart = /(?:收到|提交|提出|征集到?|递交|接收)(?:了|的)?(?=[^，。；]{0,8}提案)/

/** Everything that the text says of proposals, each with the period its words name. */
export function readProposals(doc: Document, quantitiesOf: (sentence: Sentence) => Quantity[]): ProposalFact[] {
  const facts: ProposalFact[] = []
  if (isOfAParty(doc.text)) return facts
  const replies = { ofOthers: false }
  let initial: PeriodScope = doc.titleYear === null ? { ...openScope, kind: defaultKind(doc) } : { ...openScope, kind: 'year', year: doc.titleYear }
  const implied = isImplied(doc.text)
  const paragraphs = doc.text.split('\n')
  let scope = initial
  let lastUsed: PeriodScope | null = null
  /** The paragraph of `lastUsed`: a count in the title binds nobody. */
  let usedIn = -1
  let paragraph = -1
  let paragraphStart = 0
  let onTopic = false
  let wasOnTopic = false
  let othersSpoke = false
  let carried: Seen | null = null
  doc.sentences.forEach((sentence, number) => {
    if (sentence.paragraph !== paragraph) {
      // A title (关于九届一次会议以来提案工作情况的报告) names the period of what follows.
      if (lastUsed === null && doc.titleYear === null && scope.kind !== null && sentence.start - paragraphStart <= longestTitle && headline.test(doc.text.slice(paragraphStart, sentence.start))) initial = { ...scope, own: false }
      // 审查五届五次会议期间的提案 as a paragraph of its own names the period of the next one too.
      if ((lastUsed === null || usedIn === 0) && paragraph > 0 && doc.titleYear === null && scope.own && scope.session !== null && scope.kind !== null && !scope.sub) {
        lastUsed = null
        initial = { ...scope, own: false, early: false, interim: false, outer: null }
      }
      scope = doc.titleYear === null ? lastUsed ?? initial : initial
      wasOnTopic = onTopic
      othersSpoke = false
      carried = null
      paragraph = sentence.paragraph
      paragraphStart = sentence.start
      onTopic = implied || paragraphs[paragraph]?.includes('提案') === true
    }
    scope = { ...(scope.outer ?? scope), own: false, early: false, sub: false }
    onTopic ||= ((lastUsed !== null || wasOnTopic) && goesOn(sentence.text, doc.text.slice(Math.max(paragraphStart, sentence.end - furthest), sentence.end)))
    const cues = findPeriodCues(sentence, doc)
    let next = 0
    const scopeUpTo = (position: number): PeriodScope => {
      for (let cue = cues[next]; cue !== undefined && cue.at <= position; cue = cues[++next]) scope = applyCue(scope, cue, doc)
      return scope
    }
    const found: Omit<ProposalFact, 'committee'>[] = []
    if (onTopic && (topical.test(sentence.text) || lastUsed !== null)) {
      const seen: Seen[] = []
      const all = findAllHandled(sentence, carried !== null || (doc.sentences[number - 1]?.paragraph === sentence.paragraph && doc.sentences[number - 1]?.text.includes('立案提案') === true))
      let ofOthers = false
      let byOthers = false
      let allScope: PeriodScope | null = null
      const previous = doc.sentences[number - 1]
      const earlier = previous?.paragraph === sentence.paragraph ? previous.text : ''
      for (const context of contextsOf(sentence, quantitiesOf(sentence), earlier)) {
        if (context.quantity.unit === 'item') {
          const spoken = firstRule(governmental, context)
          ofOthers ||= spoken !== null
          byOthers ||= spoken?.id === 'no.government'
        }
        if (all !== null && all.start < context.quantity.contextEnd) allScope ??= scopeUpTo(all.start)
        const here = scopeUpTo(context.quantity.contextEnd)
        if (here.sub && endOfHalves.test(context.left)) scope = { ...scope, sub: false }
        found.push(...readQuantity(context, here, seen, carried).map(read => ({ ...read, scope: here, sentence: number })))
      }
      replies.ofOthers ||= ofOthers
      const main = seen.some(item => item.kind === 'main')
      if (all !== null && (main || (!ofOthers && !othersSpoke))) found.push({ value: 100, precision: 'exact', ...all, rule: 'rate.handled.words', meaning: { type: 'field', field: 'handled_rate' }, scope: allScope ?? scopeUpTo(all.start), sentence: number })
      othersSpoke = !main && (byOthers || othersSpoke)
      carried = seen.filter(item => item.kind === 'main').pop() ?? seen.filter(item => item.kind !== 'unknown').pop() ?? carried
    }
    scopeUpTo(sentence.end)
    for (const fact of found) {
      const subject = subjectAt(doc, paragraphStart, fact.start)
      const rate = fact.meaning.type === 'field' && fact.meaning.field.endsWith('_rate')
      if ((fact.scope.sub && !rate) || subject === 'foreign') continue
      facts.push({ ...fact, committee: subject.committee })
      const used = fact.scope.outer ?? fact.scope
      // 五年来…。四届五次会议收到提案N件: named in passing; the next paragraph is of the five years again.
      const passing = usedIn === sentence.paragraph && used.kind === 'session' && (lastUsed?.kind === 'term' || lastUsed?.kind === 'year')
      if (!passing) lastUsed = { ...used, interim: false }
      usedIn = sentence.paragraph
    }
  })
  return replies.ofOthers ? withoutRepliesOfOthers(facts) : facts
}

/** A government's own report: what it replied to is a part of all, unless the text also says what the committee filed or handed out. */
function withoutRepliesOfOthers(facts: readonly ProposalFact[]): ProposalFact[] {
  const whole = facts.some(({ meaning }) => meaning.type === 'field' && ['submitted', 'filed', 'assigned'].includes(meaning.field))
  return facts.filter(({ meaning }) => whole || meaning.type !== 'field' || !/^(?:handled|satisf)/.test(meaning.field))
}

type Read = Pick<ProposalFact, 'value' | 'precision' | 'start' | 'end' | 'rule' | 'meaning'>

function readQuantity(context: Context, scope: PeriodScope, seen: Seen[], carried: Seen | null): Read[] {
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

function pickRule(context: Context, scope: PeriodScope, nested: boolean): CueRule | null {
  const named = firstRule(nameRules, context)
  if (named !== null) return named
  const exit = firstRule(exitRules, context)
  if (exit !== null) return exit
  const long = scope.kind === 'year' || scope.kind === 'term' || (scope.session === null && /平时|日常提案|闭会期间|会后(?:提案|提交|收到)/.test(context.sentence.text))
  const stages = long ? stageRules : stageRules.filter(rule => rule.gives.type !== 'window')
  const stage = firstRule(stages, context)
  if (stage === null) return firstRule(memberRules, context) ?? firstRule(partRules, context)
  if (stage.gives.type !== 'fields' || stage.gives.fields[0] !== 'submitted') return stage
  // 围绕养老提交提案38件,占立案总数的13.3%: a share of the whole, not the whole.
  if (/^，占(?!(?:全体|出席)?委员)[^，。；]{0,12}\d/.test(context.after) && stage.id.startsWith('prop.submitted')) return firstRule(partRules, context)
  return nested || isOneOfSeveral(context) ? firstRule(partRules, { ...context, left: context.left.replace(verbBeforePart, '，').replace(/^.*，/, '') }) : stage
}

/** 收到委员提案N件、集体提案N件: parts of what was handed in, not the whole. */
function isOneOfSeveral({ left, sentence, right, after }: Context): boolean {
  // 收到委员提案410件，其中集体提案49件: a way to say the whole.
  if (/^，?(?:其中|包括)[^。；]*集体提案/.test(after)) return false
  if (/(?:党派|团体|界别|单位|工商联|专委会)[^，。；]{0,20}委员(?!会)[^，。；]{0,4}提案/.test(left)) return false
  // 收到委员和各界别提案304件: all of them.
  if (/委员(?!会)(?:和|、|及|与|以及)[^，。；件]{0,10}(?:界别|党派|团体|单位)[^，。；件]{0,6}提案[^，。；]{0,4}$/.test(left)) return false
  if (/(?:集体|个人|委员)(?:提案)?(?:和|、|及|与)(?:委员)?(?:集体|个人|委员)提案[^，。；]{0,4}$/.test(left)) return false
  if (/(?:集体|党派|团体|界别|个人)[^，。；提收征递]{0,6}提案[^，。；]{0,4}$/.test(left) && !/委员(?!会)[^，。；]{0,10}(?:集体|党派|团体|界别)/.test(left)) return true
  if (!/委员(?!会)[^，。；提收征递]{0,6}提案[^，。；]{0,4}$/.test(left) && !/^委员提案/.test(right)) return false
  return !/(?:集体|党派)/.test(left) && /(?:集体|党派|团体|工商联|专委会|界别|小组)[^，。；]{0,8}提案(?:共|有|为)?[\d一二三四五六七八九十百两]|[\d一二三四五六七八九十百]件(?:集体|党派|团体)提案/.test(sentence.text)
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

/** 口径 of counts that no words date: by what the paper says it is. */
function defaultKind({ text }: Document): PeriodKind | null {
  const head = text.slice(0, 200)
  // 十届四次会议提案综述: what the title counts is that meeting's.
  if (/^[^。]{0,60}次(?:全体)?会议(?!以来)[^\n。，]{0,4}提案(?!工作|办理|交办)/.test(head.slice(0, 80))) return 'session'
  if (/提案审查|审查情况|提案初步审查|审查委员会/.test(head)) return 'session'
  if (/提案工作(?:情况)?的?报告|常务?委?员?会?工作报告/.test(head.slice(0, 100))) return 'year'
  return /闭幕/.test(head) ? 'session' : null
}

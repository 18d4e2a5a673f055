import type { Sentence } from '../clauses/sentences'
import type { Quantity } from '../numerals/quantity'
import type { Document } from '../scope/document'
import type { PeriodScope } from '../scope/period-scope'
import type { ProposalFact } from './fact'
import type { PeriodKind } from '@/domain/period'
import { contextsOf } from '../clauses/context'
import { findAllHandled } from '../cues/all-handled'
import { governmental } from '../cues/refusals'
import { firstRule } from '../cues/rule'
import { findPeriodCues } from '../scope/period-cues'
import { applyCue, openScope } from '../scope/period-scope'
import { subjectAt } from '../scope/subject'
import { goesOn, isImplied, isOfAParty, topical } from '../scope/topic'
import type { Seen } from './nesting'
import { readQuantity } from './read-quantity'

const furthest = 1000
const longestTitle = 100
const headline = /提案[^\n]{0,16}(?:报告|情况|综述|通报|工作|总结|回眸|答卷)/
/** The second half of a window (其中大会期间N件,闭会期间M件): what follows is of the whole again. */
const endOfHalves = /(?:平时|日常|闭会期间|休会期间|闭会后|会后)[^，。；]{0,10}$/

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

/** 口径 of counts that no words date: by what the paper says it is. */
function defaultKind({ text }: Document): PeriodKind | null {
  const head = text.slice(0, 200)
  // 十届四次会议提案综述: what the title counts is that meeting's.
  if (/^[^。]{0,60}次(?:全体)?会议(?!以来)[^\n。，]{0,4}提案(?!工作|办理|交办)/.test(head.slice(0, 80))) return 'session'
  if (/提案审查|审查情况|提案初步审查|审查委员会/.test(head)) return 'session'
  if (/提案工作(?:情况)?的?报告|常务?委?员?会?工作报告/.test(head.slice(0, 100))) return 'year'
  return /闭幕/.test(head) ? 'session' : null
}

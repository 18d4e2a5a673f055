import type { Context } from '../clauses/context'
import type { CueRule } from '../cues/rule'
import type { PeriodScope } from '../scope/period-scope'
import { exitRules } from '../cues/exits'
import { memberRules } from '../cues/members'
import { proposerRules, topicRules } from '../cues/parts'
import { stageRules } from '../cues/proposals'
import { firstRule } from '../cues/rule'

const partRules: readonly CueRule[] = [...topicRules, ...proposerRules]
/** 以委员名义提出的提案: its verb is not that of what was handed in. */
const nameRules = partRules.filter(rule => rule.id.endsWith('.name'))
const verbBeforePart = /(?:收到|提交|提出|征集到?|递交|接收)(?:了|的)?(?=[^，。；]{0,8}提案)/

/** The rule that speaks of a count, most special first; null when none does. `nested`: it stands inside another count. */
export function pickRule(context: Context, scope: PeriodScope, nested: boolean): CueRule | null {
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

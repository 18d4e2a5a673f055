import { describe, expect, it } from 'vitest'
import { catalogue, explain } from '@/bulletin/catalogue'
import { contextsOf } from '@/bulletin/clauses/context'
import { splitSentences } from '@/bulletin/clauses/sentences'
import { attendanceRules } from '@/bulletin/cues/attendance'
import { exitRules } from '@/bulletin/cues/exits'
import { memberRules } from '@/bulletin/cues/members'
import { proposerRules, topicRules } from '@/bulletin/cues/parts'
import { stageRules } from '@/bulletin/cues/proposals'
import { refusals } from '@/bulletin/cues/refusals'
import { firstRule } from '@/bulletin/cues/rule'
import { normalise } from '@/bulletin/normalise/normalise'
import { scanQuantities } from '@/bulletin/numerals/scan-quantities'
import { examples } from './examples'
import { read, rulesIn } from './summary'

const cues = [...refusals, ...attendanceRules, ...exitRules, ...stageRules, ...memberRules, ...topicRules, ...proposerRules]

/** Ids of the cues that hold somewhere in a text, whether or not another one was asked first. */
function cuesIn(text: string): string[] {
  const plain = normalise(text).text
  const quantities = scanQuantities(plain)
  return splitSentences(plain).flatMap((sentence) => {
    const own = quantities.filter(quantity => quantity.start >= sentence.start && quantity.end <= sentence.end)
    return contextsOf(sentence, own).flatMap(context => cues.filter(rule => firstRule([rule], context) !== null).map(rule => rule.id))
  })
}

describe('the catalogue of rules', () => {
  it('has one rule an id, and a line of explanation for each', () => {
    expect(new Set(catalogue.map(rule => rule.id)).size).toBe(catalogue.length)
    expect(catalogue.filter(rule => rule.explains.length < 4 || explain(rule.id) !== rule.explains)).toEqual([])
    expect(explain('nothing')).toBe('')
  })

  it('has an example for every rule', () => {
    const shown = new Set(examples.map(([rule]) => rule))
    expect(catalogue.map(rule => rule.id).filter(id => !shown.has(id))).toEqual([])
    expect([...shown].filter(id => explain(id) === '')).toEqual([])
  })

  it.each(examples)('%s speaks in %j', (rule, text) => {
    expect([...rulesIn(text), ...cuesIn(text)]).toContain(rule)
  })

  it.each(examples)('beside %s, %j', (_rule, text, reads) => {
    expect(read(text).filter(value => !(value.startsWith('venue') && !reads.some(line => line.startsWith('venue'))))).toEqual(reads)
  })
})

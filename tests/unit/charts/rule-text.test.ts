import { describe, expect, it } from 'vitest'
import { formatQuorumLabel, formatQuorumScope, formatRuleShare } from '@/charts/rule-text'
import { english, quorum, zh } from './views'

describe('the share of a rule', () => {
  it('has a word for two thirds and a form for any other', () => {
    expect(formatRuleShare({ numerator: 2, denominator: 3 }, zh)).toBe('三分之二')
    expect(formatRuleShare({ numerator: 3, denominator: 4 }, zh)).toBe('四分之三')
    expect(formatRuleShare({ numerator: 3, denominator: 4 }, english)).toBe('3/4')
  })
})

describe('the label of the quorum line', () => {
  it('names the count when it is the same for all', () => {
    expect(formatQuorumLabel([quorum(224), quorum(224)], zh)).toBe('三分之二（224 人）：可以开会')
  })
  it('leaves it out when it differs', () => {
    expect(formatQuorumLabel([quorum(224), quorum(226)], english)).toBe('two thirds: may open')
  })
  it('is absent without a rule', () => {
    expect(formatQuorumLabel([], zh)).toBeNull()
  })
  it('says when the rule is only a reference', () => {
    expect(formatQuorumScope([quorum(224, true)], zh)).toBe('参照全国政协规则')
    expect(formatQuorumScope([quorum(224)], zh)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { compareNewest, stageCount } from '@/domain/newest-period'
import { periodOf } from './records'

describe('the newest period', () => {
  const order = (...periods: ReturnType<typeof periodOf>[]): string[] => periods.sort(compareNewest).map(one => one.id)

  it('is of the newest year, a term total last in its year', () => {
    expect(order(
      periodOf({ submitted: 1 }, {}, { id: 'old', year: 2023 }),
      periodOf({ submitted: 9, filed: 8, handled: 8 }, {}, { id: 'term', kind: 'term', year: 2024 }),
      periodOf({ submitted: 1 }, {}, { id: 'new', year: 2024 }),
      periodOf({}, {}, { id: 'unknown', year: null }),
    )).toEqual(['new', 'term', 'old', 'unknown'])
  })

  it('tells more stages, then is the year rather than the session, the later session', () => {
    expect(order(
      periodOf({ submitted: 1 }, {}, { id: 'year' }),
      periodOf({ submitted: 1, filed: 1 }, {}, { id: 'fuller', kind: 'session' }),
      periodOf({ submitted: 1 }, {}, { id: 'session', kind: 'session' }),
      periodOf({ submitted: 1 }, {}, { id: 'later', session: 3 }),
      periodOf({ submitted: 1 }, {}, { id: 'next', term: 4, session: null }),
      periodOf({ submitted: 1 }, {}, { id: 'nest', term: 4, session: null }),
    )).toEqual(['fuller', 'nest', 'next', 'later', 'year', 'session'])
  })

  it('counts a rate as the stage of the reply', () => {
    expect(stageCount(periodOf({ submitted: 205, afterMerge: 197, filed: 189, handledRate: 1 }))).toBe(4)
    expect(stageCount(periodOf({ handled: 1, handledRate: 1 }))).toBe(1)
    expect(stageCount(periodOf({ keyProposals: 3 }))).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { defaultPeriod, selectPeriods } from '@/selectors/select-periods'
import { periodOf } from '../domain/records'
import { fileOf } from './committee-file'

const file = fileOf({
  periods: [
    periodOf({ submitted: 1 }, {}, { id: 's2023', session: 1, kind: 'session', year: 2023 }),
    periodOf({ submitted: 2, filed: 2 }, {}, { id: 'y2023', session: 1, year: 2023 }),
    periodOf({ submitted: 1 }, {}, { id: 's2024', kind: 'session' }),
    periodOf({ submitted: 2, filed: 2 }, {}, { id: 'y2024' }),
    periodOf({ submitted: 9 }, {}, { id: 'flash2025', session: 3, kind: 'session', year: 2025, interim: true }),
    periodOf({ keyProposals: 9 }, {}, { id: 'awards2026', session: 3, year: 2026 }),
    periodOf({ submitted: 9 }, {}, { id: 'undated', term: 2, session: null, kind: 'term', year: null }),
  ],
})

describe('the periods of a committee', () => {
  it('are those of one kind, newest first', () => {
    expect(selectPeriods(file, 'session').map(period => period.id)).toEqual(['flash2025', 's2024', 's2023'])
    expect(selectPeriods(file, null)[0]?.id).toBe('awards2026')
    expect(selectPeriods(file, null)[6]?.id).toBe('undated')
  })

  it('open with the newest final one that tells a stage', () => {
    expect(defaultPeriod(file)?.id).toBe('y2024')
  })

  it('open with an interim one when there is no other, and with none when nothing tells a stage', () => {
    expect(defaultPeriod(fileOf({ periods: file.periods.filter(period => period.interim) }))?.id).toBe('flash2025')
    expect(defaultPeriod(fileOf({ periods: file.periods.filter(period => period.id === 'awards2026') }))).toBeNull()
  })
})

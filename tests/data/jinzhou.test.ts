import { describe, expect, it } from 'vitest'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { defaultPeriod } from '@/selectors/select-periods'
import { selectAttendance } from '@/selectors/select-attendance'
import { selectFunnel } from '@/selectors/select-funnel'
import { selectSession } from '@/selectors/select-session'
import { realDataset } from './real-package'

const file = toCommitteeFile(realDataset, '210700')

describe('锦州, 十五届四次会议', () => {
  it('had 307 of 335 present at the opening, above the 224 of the national rule', () => {
    const [row, ...others] = selectAttendance(file, { phase: 'opening' })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      meeting: '210700-15-4-plenary',
      date: '2025-01-07',
      year: 2025,
      present: { kind: 'reported', value: 307 },
      denominator: { kind: 'reported', value: 335 },
      base: 'expected',
      quorum: { count: 224, reference: true },
    })
    expect(row?.rate.figure).toMatchObject({ kind: 'derived', rule: 'ratio' })
    expect(row?.rate.figure.kind === 'derived' ? row.rate.figure.value : null).toBeCloseTo(0.916418, 6)
  })

  it('heard the report on 2024: 205 merged into 197, 189 filed, all handled', () => {
    const reported = selectSession(file, 15, 4)?.periods.reported.map(period => period.id)
    expect(reported).toEqual(['210700-15-3-year-2024'])
    const period = defaultPeriod(file)!
    expect([period.id, period.asOf, period.year]).toEqual(['210700-15-3-year-2024', '2024-12-31', 2024])
    const funnel = selectFunnel(period)!
    expect(funnel.stages.map(stage => [stage.id, stage.figure.value, stage.figure.kind, stage.inferred])).toEqual([
      ['submitted', 205, 'reported', false],
      ['afterMerge', 197, 'reported', false],
      ['filed', 189, 'reported', false],
      ['handled', 189, 'derived', true],
    ])
    expect(funnel.exits.map(exit => [exit.category, exit.figure.value, exit.after])).toEqual([['merged_away', 8, 'submitted'], ['unexplained', 8, 'afterMerge']])
    expect([funnel.ledger.state, funnel.ledger.difference, funnel.notStated]).toEqual(['remainder', 8, []])
  })

  it('lists who chaired, reported and sat on the rostrum, as the bulletin does', () => {
    const meeting = selectSession(file, 15, 4)?.meeting
    const names = (role: string): string[] => meeting?.roles.filter(one => one.role === role).map(one => one.name) ?? []
    expect(names('executive_chair')).toEqual(['韩彤', '于鹏', '杨林', '王秀锦', '徐鑫', '冯长伟', '苏贵宏', '周立军', '谢丽'])
    expect([names('secretary_general'), names('host'), names('work_report'), names('proposal_report')]).toEqual([['王斌'], ['杨林'], ['韩彤'], ['王秀锦']])
    expect([names('leader_attending').length, names('on_rostrum').length]).toEqual([3, 21])
    expect(meeting?.items.find(item => item.kind === 'venue')?.text).toBe('市工人文化宫')
  })

  it('stands in the index with its newest figures', () => {
    expect(toIndexFile(realDataset, { featured: '210700', warnings: 0 }).committees.find(entry => entry.code === '210700')).toMatchObject({
      meetings: 1,
      periods: 1,
      attendance: { present: 307, denominator: 335, base: 'expected', year: 2025 },
      filing: { filed: 189, submitted: 205, kind: 'year', year: 2024 },
    })
  })

  it('belongs to 辽宁 and to one document', () => {
    expect(file.ancestors.map(one => one.code)).toEqual(['100000', '210000'])
    expect(file.sources.map(source => source.id)).toContain('210700-2025-1')
  })
})

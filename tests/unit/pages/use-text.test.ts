import type { SourceUse } from '@/dataset/files'
import { describe, expect, it } from 'vitest'
import { translates } from '../../dom/mount-in'
import { describeUse } from '@/pages/sources/use-text'

const zh = translates['zh-Hans']

function use(record: string, values: SourceUse['values'], more: Partial<SourceUse> = {}): SourceUse {
  return { committee: '990000', record, path: 'committees/990000', values, ...more }
}

describe('what was taken from a document', () => {
  it('is told for a plenary, with a way to its page', () => {
    const told = describeUse(use('990000-3-2-plenary', [['openedOn', '2021-01-08'], ['present', 96]], { path: 'committees/990000/sessions/3-2' }), zh)
    expect(told).toEqual({ record: '三届二次会议', path: 'committees/990000/sessions/3-2/', values: '开幕日期 2021年1月8日；实到 96' })
  })

  it('is told for a period, with a way to its funnel', () => {
    const told = describeUse(use('990000-3-x-term-2022', [['filed', 12000], ['handledRate', 0.998], ['exit.withdrawn', 30]], { interim: true }), zh)
    expect(told).toEqual({ record: '三届（至 2022 年） · 届内合计（期中数）', path: 'committees/990000/?period=990000-3-x-term-2022', values: '立案 12,000；办复率 99.8%；撤案 30' })
  })

  it('is told for other meetings, and for rules and breaks', () => {
    expect(describeUse(use('990000-3-9-standing', [['present', 25]]), zh).record).toBe('三届九次会议常委会会议')
    expect(describeUse(use('rule-1', [['share', '2/3']]), zh)).toEqual({ record: '规则或类别变更', path: 'committees/990000/', values: '比例 2/3' })
    expect(describeUse(use('990000-topic-2016', [['year', 2016]]), zh).values).toBe('年份 2016')
  })

  it('gathers the names of one role', () => {
    expect(describeUse(use('990000-3-2-plenary', [['role.host', '甲某'], ['role.host', '乙某'], ['present', '≈300']]), zh).values).toBe('主持 甲某、乙某；实到 ≈300')
  })
})

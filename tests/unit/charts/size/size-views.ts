import type { SizePoint, SizeView } from '@/selectors/compare-views'
import { minimumBase, placeOf } from '@/selectors/size-band'

/** A view by size of invented committees, from `[name, present, expected]`. */
export function sizeViewOf(rows: [name: string, numerator: number, denominator: number][], rate: number | null, silent = 0): SizeView {
  const points = rows.map(([name, numerator, denominator], index): SizePoint => ({
    committee: { code: `99${String(index).padStart(2, '0')}00`, name: `政协${name}委员会`, level: 'prefecture', parent: null },
    year: 2024,
    numerator,
    denominator,
    rate: numerator / denominator,
    place: rate === null || denominator < minimumBase ? null : placeOf(numerator, denominator, rate),
  }))
  const judged = points.filter(({ denominator }) => denominator >= minimumBase)
  return {
    indicator: 'attendanceRate',
    kind: 'year',
    base: 'expected',
    years: [2024],
    points,
    pooled: rate === null ? null : { committees: judged.length, numerator: judged.reduce((sum, one) => sum + one.numerator, 0), denominator: judged.reduce((sum, one) => sum + one.denominator, 0), rate },
    silent: Array.from({ length: silent }, (_, index) => ({ code: `98${index}`, name: `示例${index}`, level: 'county', parent: null })),
  }
}

export const sizeView = sizeViewOf([['示例甲县', 18, 20], ['示例乙市', 92, 100], ['示例丙市', 290, 335], ['示例丁市', 360, 400], ['示例戊市', 470, 500], ['示例己市', 1980, 2000]], 0.92, 3)

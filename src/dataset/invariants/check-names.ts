import type { CheckContext } from './report'
import { placeName } from '@/domain/committee'

/** A name of before is another than that of today, however much of 政协 and 委员会 either is written with. */
export function checkNames({ rows, report }: CheckContext): void {
  const present = new Map(rows.committees.map(row => [row.code, row.name]))
  rows.names.forEach(({ committee, name }, index) => {
    const today = present.get(committee)
    if (today === undefined || placeName(today) !== placeName(name)) return
    report('formerNameIsPresent', 'names', index, 'name', { committee, name, today })
  })
}

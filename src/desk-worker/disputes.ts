import type { Dataset } from '@/dataset/build-dataset'
import type { ClaimId, StatedFigure } from '@/domain/figure'

interface Records { recordIds: string[], disputed: string[] }

/**
 * Which records the claims of each set speak of, and where its claims and others state different values.
 * @param setOf source id → id of the set that it belongs to
 */
export function disputesOf({ claims, meetings, periods }: Pick<Dataset, 'claims' | 'meetings' | 'periods'>, setOf: ReadonlyMap<string, string>): Map<string, Records> {
  const found = new Map<string, { records: Set<string>, disputed: Set<string> }>()
  const of = (set: string): { records: Set<string>, disputed: Set<string> } => {
    const known = found.get(set) ?? { records: new Set(), disputed: new Set() }
    found.set(set, known)
    return known
  }
  const ownerOf = (claim: ClaimId): string | undefined => setOf.get(claims.get(claim)?.source ?? '')
  for (const { record, source } of claims.values()) {
    const set = setOf.get(source)
    if (set !== undefined) of(set).records.add(record)
  }
  const look = (record: string, figures: readonly StatedFigure[]): void => {
    for (const figure of figures) {
      if (figure.kind !== 'conflicting') continue
      for (const claim of [...figure.claims, ...figure.alternatives.flatMap(one => one.claims)]) {
        const set = ownerOf(claim)
        if (set !== undefined) of(set).disputed.add(record)
      }
    }
  }
  for (const meeting of meetings.values()) {
    look(meeting.id, meeting.counts.flatMap(count => Object.values(count.figures)))
    for (const { source } of [...meeting.roles, ...meeting.items]) {
      const set = setOf.get(source)
      if (set !== undefined) of(set).records.add(meeting.id)
    }
  }
  for (const period of periods.values()) look(period.id, [...Object.values(period.figures), ...period.parts.map(part => part.figure)])
  return new Map([...found].map(([set, { records, disputed }]) => [set, { recordIds: [...records].sort(), disputed: [...disputed].sort() }]))
}

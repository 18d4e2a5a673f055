import type { ItemsRow, RolesRow, Rows } from '@/dataset/rows.generated'
import type { DraftRecord, DraftValue } from './draft'
import type { RowSink } from './to-rows'

interface Known { text: string, position: number }

/**
 * Roles and items. Their key has no source in it, so who stands there already is not said again, and whoever comes
 * new takes the next free place.
 */
export function peopleRows(
  records: readonly DraftRecord[], valuesOf: ReadonlyMap<string, readonly DraftValue[]>, sourceIds: ReadonlyMap<string, string>,
  published: Pick<Rows, 'roles' | 'items'>, sink: RowSink,
): void {
  const known = knownPeople(published)
  for (const record of records) {
    const { committee = '', term = '', session = '', meeting_type = '' } = record.scope
    const source = sourceIds.get(record.source) ?? ''
    for (const { id, target, cell } of valuesOf.get(record.id) ?? []) {
      if (target.type !== 'role' && target.type !== 'item') continue
      const kind = target.type === 'role' ? target.role : target.kind
      const key = `${target.type}|${committee}-${term}-${session}-${meeting_type}|${kind}`
      const there = known.get(key) ?? []
      known.set(key, there)
      if (there.some(one => one.text === cell)) continue
      const isTaken = there.some(one => one.position === target.position)
      const position = isTaken ? Math.max(...there.map(one => one.position)) + 1 : target.position
      there.push({ text: cell, position })
      const meeting = { committee, term, session, meeting_type }
      const origin = { record: record.id, source: null }
      if (target.type === 'role') sink.add('roles', { ...meeting, role: kind, position: String(position), name: cell, title: target.title, source }, { ...origin, values: { role: id, position: id, name: id, title: id } })
      else sink.add('items', { ...meeting, kind, position: String(position), text: cell, source }, { ...origin, values: { kind: id, position: id, text: id } })
    }
  }
}

function knownPeople({ roles, items }: Pick<Rows, 'roles' | 'items'>): Map<string, Known[]> {
  const known = new Map<string, Known[]>()
  const add = (key: string, one: Known): void => {
    const there = known.get(key)
    if (there === undefined) known.set(key, [one])
    else there.push(one)
  }
  const meeting = (row: RolesRow | ItemsRow): string => `${row.committee}-${row.term}-${row.session}-${row.meeting_type}`
  for (const row of roles) add(`role|${meeting(row)}|${row.role}`, { text: row.name, position: row.position })
  for (const row of items) add(`item|${meeting(row)}|${row.kind}`, { text: row.text, position: row.position })
  return known
}

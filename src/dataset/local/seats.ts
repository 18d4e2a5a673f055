import type { Cells } from './cells'
import { cellOf } from './cells'

/** Where a name or an item stands in the list of its meeting; `published` and `twice`: it stands there already. */
export type Seat = { position: string } | 'published' | 'twice'

interface SeatList { published: Set<string>, local: Set<string>, seats: Set<string> }

/** @param kind the column that names the list, @param text the column of what stands in it */
export function seatGiver(published: readonly Cells[], kind: 'role' | 'kind', text: 'name' | 'text'): (row: Cells) => Seat {
  const lists = new Map<string, SeatList>()
  const listOf = (row: Cells): SeatList => {
    const key = ['committee', 'term', 'session', 'meeting_type', kind].map(field => cellOf(row, field)).join('-')
    const list = lists.get(key) ?? { published: new Set(), local: new Set(), seats: new Set() }
    lists.set(key, list)
    return list
  }
  for (const row of published) {
    const list = listOf(row)
    list.published.add(cellOf(row, text))
    list.seats.add(cellOf(row, 'position'))
  }
  return (row) => {
    const list = listOf(row)
    const name = cellOf(row, text)
    if (list.published.has(name)) return 'published'
    if (list.local.has(name)) return 'twice'
    let seat = Number(cellOf(row, 'position')) || 1
    while (list.seats.has(String(seat))) seat++
    list.local.add(name)
    list.seats.add(String(seat))
    return { position: String(seat) }
  }
}

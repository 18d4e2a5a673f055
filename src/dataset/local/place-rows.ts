import type { LocalRows, TableName } from '../local-rows'
import type { Rows } from '../rows.generated'
import type { Cells } from './cells'
import type { ClaimTable } from './published-claims'
import { compareText } from '@/domain/session-order'
import { cellOf, toCells } from './cells'
import { documentFinder } from './documents'
import { idGiver } from './id-giver'
import { claimFinder, recordKey } from './published-claims'
import { seatGiver } from './seats'

/** Rows that were entered together. */
export interface LocalSet { id: string, rows: LocalRows }

/** What became of one set beside the published rows. Counted are rows of attendance, proposals, people and items. */
export interface PlacedSet {
  id: string
  /** Shown as local. */
  records: number
  /** Published since, of the same document and with everything the local rows say: left out. */
  published: number
  /** Of tables that are not taken from here: rules, breaks and the like. */
  leftOut: number
  /** Ids of the documents that its claims rest on. */
  sources: string[]
}

export interface PlacedRows {
  /** To stand behind the published ones. */
  rows: LocalRows
  /** The id of the set that each of them comes from, in the same order. */
  owners: Partial<Record<TableName, string[]>>
  /** By id. */
  sets: PlacedSet[]
}

const taken = ['committees', 'sources', 'attendance', 'proposals', 'parts', 'approximations', 'roles', 'items'] as const satisfies readonly TableName[]
type Placed = Record<typeof taken[number], Cells[]>

/**
 * Fits sets of local rows behind the published ones. Ids are given anew, so that sets made apart from each other, or
 * beside another version, never meet; each local claim names a document with an id of its own, even where that
 * document is on record, so that what is local can be told by it. The order of the sets does not matter.
 */
export function placeRows(sets: readonly LocalSet[], published: Rows): PlacedRows {
  const out: Placed = { committees: [], sources: [], attendance: [], proposals: [], parts: [], approximations: [], roles: [], items: [] }
  const owners: Partial<Record<TableName, string[]>> = {}
  const place = createPlacer(published, out)
  const placed = [...sets].sort((a, b) => compareText(a.id, b.id)).map((set) => {
    const result = place(set)
    for (const table of taken) {
      const known = owners[table] ?? []
      owners[table] = [...known, ...Array.from({ length: out[table].length - known.length }, () => set.id)]
    }
    return result
  })
  const filled = taken.filter(table => out[table].length > 0)
  return { rows: Object.fromEntries(filled.map(table => [table, out[table]])), owners, sets: placed }
}

function createPlacer(published: Rows, out: Placed): (set: LocalSet) => PlacedSet {
  const findDocuments = documentFinder(published.sources)
  const isPublished = claimFinder(published)
  const sourceRows = new Map(published.sources.map(row => [row.id, row]))
  const codes = new Set(published.committees.map(row => row.code))
  const ids = idGiver([...published.sources, ...published.proposals].map(row => row.id))
  const seats = { roles: seatGiver(published.roles.map(toCells), 'role', 'name'), items: seatGiver(published.items.map(toCells), 'kind', 'text') }

  return ({ id, rows }) => {
    const placed: PlacedSet = { id, records: 0, published: 0, leftOut: 0, sources: [] }
    const own = new Map((rows.sources ?? []).map(row => [cellOf(row, 'id'), row]))
    const given = new Map<string, string>()

    /** The id under which local claims name a document; what names none keeps its word, for the check to report. */
    function localSource(source: string): string {
      const known = sourceRows.get(source)
      const row = own.get(source) ?? (known === undefined ? undefined : toCells(known))
      const local = given.get(source) ?? (row === undefined ? source : ids.next(source.replace(/\d+$/, '')))
      if (row !== undefined && !given.has(source)) {
        // A document that is not described yet counts as the weakest: its claims must lead to one.
        out.sources.push({ ...row, id: local, quality: cellOf(row, 'quality') || 'mirror' })
        placed.sources.push(local)
      }
      given.set(source, local)
      return local
    }

    function placeClaim(table: ClaimTable, row: Cells): void {
      const source = cellOf(row, 'source')
      const name = table === 'proposals' ? cellOf(row, 'id') : `${recordKey(table, row)}@${source}`
      const parts = (rows.parts ?? []).filter(part => table === 'proposals' && cellOf(part, 'proposals') === name)
      const approximations = (rows.approximations ?? []).filter(round => cellOf(round, 'claim') === name)
      const described = own.get(source)
      const documents = described === undefined ? [source] : findDocuments(described)
      if (isPublished(table, { row, parts, approximations, documents })) {
        placed.published++
        return
      }
      const local = localSource(source)
      const claim = table === 'proposals' ? ids.next(`${recordKey(table, row)}.`) : `${recordKey(table, row)}@${local}`
      out[table].push(table === 'proposals' ? { ...row, id: claim, source: local } : { ...row, source: local })
      out.parts.push(...parts.map(part => ({ ...part, proposals: claim })))
      out.approximations.push(...approximations.map(round => ({ ...round, claim, source: localSource(cellOf(round, 'source')) })))
      placed.records++
    }

    for (const row of rows.committees ?? []) {
      if (codes.has(cellOf(row, 'code'))) continue
      codes.add(cellOf(row, 'code'))
      out.committees.push(row)
    }
    for (const table of ['attendance', 'proposals'] as const) for (const row of rows[table] ?? []) placeClaim(table, row)
    for (const table of ['roles', 'items'] as const) {
      for (const row of rows[table] ?? []) {
        const seat = seats[table](row)
        if (seat === 'published') placed.published++
        if (typeof seat === 'string') continue
        out[table].push({ ...row, position: seat.position, source: localSource(cellOf(row, 'source')) })
        placed.records++
      }
    }
    for (const [table, list] of Object.entries(rows)) if (!(taken as readonly string[]).includes(table)) placed.leftOut += list.length
    return placed
  }
}

import type { KeptItem } from './local-store'
import type { LocalEntry } from '@/desk/local-data'
import type { SavedFault } from '@/desk/saved'
import { readLocalData } from '@/desk/local-data'

export type UnreadableReason = SavedFault['reason'] | 'otherPackage'
/** What is kept and cannot be read by this program: it stays where it is. */
export interface Unreadable { id: string, reason: UnreadableReason }

/**
 * Each kept value is a file of local data of one entry, so that it is migrated as an exported one is.
 * @param packageName null where it is not known; empty in an entry that was kept without a network
 */
export function readEntries(items: readonly KeptItem[], packageName: string | null): { entries: LocalEntry[], unreadable: Unreadable[] } {
  const entries: LocalEntry[] = []
  const unreadable: Unreadable[] = []
  for (const { id, value } of items) {
    const read = readLocalData(value)
    if (!read.ok) unreadable.push({ id, reason: read.fault.reason })
    else if (packageName !== null && !['', packageName].includes(read.value.package)) unreadable.push({ id, reason: 'otherPackage' })
    else entries.push(...read.value.entries)
  }
  return { entries, unreadable }
}

/**
 * Entries that an imported file adds to those that are kept: nothing is written over, so an entry of the same id with
 * other contents gets an id of its own.
 */
export function newEntries(known: readonly LocalEntry[], imported: readonly LocalEntry[]): LocalEntry[] {
  const contents = new Set(known.map(contentOf))
  const ids = new Set(known.map(({ id }) => id))
  const added: LocalEntry[] = []
  for (const entry of imported) {
    if (contents.has(contentOf(entry))) continue
    let id = entry.id
    for (let copy = 2; ids.has(id); copy++) id = `${entry.id}-${copy}`
    contents.add(contentOf(entry))
    ids.add(id)
    added.push({ ...entry, id })
  }
  return added
}

/** An entry but for its id. */
function contentOf({ name, savedAt, rows }: LocalEntry): string {
  return JSON.stringify([name, savedAt, rows])
}

import type { CommitteeGroup } from './views'
import type { IndexEntry, IndexFile } from '@/dataset/files'
import type { Committee, CommitteeLevel } from '@/domain/committee'
import { compareText } from '@/domain/session-order'

export const ledgerFilters = ['closes', 'differs', 'unstated'] as const
export type LedgerFilter = typeof ledgerFilters[number]

export interface CommitteeSelection {
  query?: string | undefined
  level?: CommitteeLevel | null | undefined
  /** Six-digit code of the province. */
  province?: string | null | undefined
  /** State of the account of the newest filing. */
  ledger?: LedgerFilter | null | undefined
}

/** The committees that match, the national one first, then by province; within a province by code, its own committee first. */
export function selectCommittees(index: Pick<IndexFile, 'committees'>, { query = '', level = null, province = null, ledger = null }: CommitteeSelection): CommitteeGroup[] {
  const matches = matcherOf(query, index.committees)
  const byCode = new Map(index.committees.map(entry => [entry.code, entry]))
  const groups = new Map<string, IndexEntry[]>()
  for (const entry of index.committees) {
    const group = groupOf(entry)
    if ((level !== null && entry.level !== level) || (province !== null && group !== province) || (ledger !== null && ledgerFilterOf(entry) !== ledger) || !matches(entry)) continue
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [entry])
    else known.push(entry)
  }
  return [...groups]
    .sort((a, b) => Number(b[0] === 'national') - Number(a[0] === 'national') || compareText(a[0], b[0]))
    .map(([id, entries]) => ({ id, title: titleOf(byCode.get(id)), entries: entries.sort((a, b) => compareText(a.code, b.code)) }))
}

/** A committee without a filing has no account that could be checked either. */
function ledgerFilterOf({ filing }: IndexEntry): LedgerFilter {
  const ledger = filing?.ledger ?? null
  return ledger === null ? 'unstated' : ledger === 0 ? 'closes' : 'differs'
}

/** GB/T 2260: the first two digits are the province's. */
function groupOf({ code, level }: Committee): string {
  return level === 'national' ? level : `${code.slice(0, 2)}0000`
}

function titleOf(entry: IndexEntry | undefined): Committee | null {
  if (entry === undefined) return null
  const { code, name, level, parent } = entry
  return { code, name, level, parent }
}

/** By part of the name or beginning of the code; where that finds nothing, without 政协 and 委员会: 锦州政协 finds 政协锦州市委员会. */
function matcherOf(query: string, committees: readonly Committee[]): (committee: Committee) => boolean {
  const wanted = query.normalize('NFKC').trim().toLowerCase()
  const bare = bareName(wanted)
  const literally = ({ code, name }: Committee): boolean => name.toLowerCase().includes(wanted) || code.startsWith(wanted)
  if (bare === '' || committees.some(literally)) return literally
  return ({ name }) => bareName(name.toLowerCase()).includes(bare)
}

function bareName(name: string): string {
  return name.replace(/中国人民政治协商会议|政协|委员会|\s/g, '')
}

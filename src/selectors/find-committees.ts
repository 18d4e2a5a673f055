import type { IndexEntry } from '@/dataset/files'
import type { Committee, CommitteeLevel } from '@/domain/committee'
import { regionOf } from '@/domain/committee'
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

type Findable = Committee & Partial<Pick<IndexEntry, 'filing' | 'formerNames'>>

/** A committee with what it is found by, worked out once: a search of thousands answers each key as it is pressed. */
interface Entry<Item> {
  item: Item
  region: string
  /** In lower case, the names it had before on lines of their own. */
  names: string
  /** The same without 政协 and 委员会. */
  bare: string
}
const prepared = new WeakMap<object, Entry<Committee>[]>()

/** The committees that match: the national one first, then by province; within a province by code, its own committee first. */
export function findCommittees<Item extends Findable>(committees: readonly Item[], { query = '', level = null, province = null, ledger = null }: CommitteeSelection): Item[] {
  const entries = prepare(committees)
  const matches = matcherOf(query, entries)
  return entries
    .filter(entry => (level === null || entry.item.level === level) && (province === null || entry.region === province) && (ledger === null || ledgerFilterOf(entry.item) === ledger) && matches(entry))
    .map(entry => entry.item)
}

/** A committee without a filing has no account that could be checked either. */
function ledgerFilterOf({ filing }: Findable): LedgerFilter {
  const ledger = filing?.ledger ?? null
  return ledger === null ? 'unstated' : ledger === 0 ? 'closes' : 'differs'
}

/** Works out once what a list is searched by, so that the first key need not. */
export function prepareSearch(committees: readonly Findable[]): void {
  prepare(committees)
}

function prepare<Item extends Findable>(committees: readonly Item[]): Entry<Item>[] {
  const known = prepared.get(committees)
  // Made from this very list, so the items are of its type.
  if (known !== undefined) return known as Entry<Item>[]
  const entries = committees
    .map((item) => {
      const names = [item.name, ...item.formerNames ?? []].map(name => name.toLowerCase())
      return { item, region: regionOf(item), names: names.join('\n'), bare: names.map(bareName).join('\n') }
    })
    .sort((a, b) => Number(b.region === 'national') - Number(a.region === 'national') || compareText(a.region, b.region) || compareText(a.item.code, b.item.code))
  prepared.set(committees, entries)
  return entries
}

/** By part of a name or beginning of the code; where that finds nothing, without 政协 and 委员会: 锦州政协 finds 政协锦州市委员会. */
function matcherOf(query: string, entries: readonly Entry<Committee>[]): (entry: Entry<Committee>) => boolean {
  const wanted = query.normalize('NFKC').trim().toLowerCase()
  if (wanted === '') return () => true
  const literally = ({ item, names }: Entry<Committee>): boolean => names.includes(wanted) || item.code.startsWith(wanted)
  const rest = bareName(wanted)
  return rest === '' || entries.some(literally) ? literally : ({ bare }) => bare.includes(rest)
}

function bareName(name: string): string {
  return name.replace(/中国人民政治协商会议|政协|委员会|\s/g, '')
}

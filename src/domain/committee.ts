/** The four levels at which a committee exists, highest first. */
export const committeeLevels = ['national', 'province', 'prefecture', 'county'] as const
export type CommitteeLevel = typeof committeeLevels[number]

/** A CPPCC committee. `code` is GB/T 2260 as a six-digit string; the national one is `100000` by our own convention. */
export interface Committee {
  code: string
  name: string
  level: CommitteeLevel
  parent: string | null
}

/** A name that a committee, or its place, had before. */
export interface FormerName {
  /** Its code. */
  committee: string
  name: string
  /** Last year of its use; null: not known. */
  until: number | null
}

/** Where a committee is listed: the national one by itself (`national`), the others under their province's code (GB/T 2260: its first two digits). */
export function regionOf({ code, level }: Pick<Committee, 'code' | 'level'>): string {
  return level === 'national' ? level : regionOfCode(code)
}

/** The code of the province in which the place of a code lies: 210700 → 210000. */
export function regionOfCode(code: string): string {
  return `${code.slice(0, 2)}0000`
}

/** The name as people search for it, without what all committees are called: 政协锦州市委员会 → 锦州市. */
export function placeName(name: string): string {
  return name.replace(/中国人民政治协商会议|政协|委员会|\s/g, '')
}

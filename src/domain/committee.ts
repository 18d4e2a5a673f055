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

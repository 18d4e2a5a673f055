import type { CompareFile } from '@/dataset/coverage-files'
import type { IndexFile } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'

export type CommitteeName = (code: string) => string

/** The committees that are known by now, by code: the carried ones, or all once the index is there. */
export function useCommittees(file: () => CompareFile, index: () => IndexFile | null): { known: ComputedRef<Map<string, Committee>>, nameOf: CommitteeName } {
  const known = computed(() => new Map((index() ?? file()).committees.map((one): [string, Committee] => [one.code, one])))
  return { known, nameOf: code => known.value.get(code)?.name ?? code }
}

import type { CommitteeFile } from '@/dataset/files'
import type { ClaimId } from '@/domain/figure'
import type { Source } from '@/domain/source'

/** The documents behind some claims, once each, in the order of the claims. Ids that the file does not hold are left out. */
export function selectSources(file: Pick<CommitteeFile, 'claims' | 'sources'>, ids: readonly ClaimId[]): Source[] {
  const wanted = new Set(ids)
  const sourceOf = new Map<ClaimId, string>()
  for (const { id, source } of file.claims) {
    if (wanted.has(id)) sourceOf.set(id, source)
  }
  const found = new Map<string, Source | undefined>()
  for (const id of wanted) {
    const source = sourceOf.get(id)
    if (source !== undefined) found.set(source, undefined)
  }
  for (const source of file.sources) {
    if (found.has(source.id)) found.set(source.id, source)
  }
  return [...found.values()].filter(source => source !== undefined)
}

import type { LocalRows } from '@/dataset/local-rows'
import type { Draft } from './draft'
import type { Published } from './published'
import { compareDraft } from './compare-draft'
import { draftFromRows } from './from-rows'
import { createIdBook } from './id-book'
import { matchSource } from './match-source'
import { toRows } from './to-rows'

/** Rows that fit another version of the published package, and how many records that version has already. */
export interface RebasedRows { rows: LocalRows, published: number }

/**
 * Rows that were made beside one version of the package, for another: ids are given anew where they are taken, a
 * document that was published since is named by its published id, and what it says there in every field is left out.
 */
export function rebaseRows(rows: LocalRows, published: Published): RebasedRows {
  const known = new Set(published.rows.sources.map(row => row.id))
  const { draft } = draftFromRows(rows, id => known.has(id))
  const sources = draft.sources.map(source => source.known !== null ? source : { ...source, known: matchSource(source, published.rows.sources)?.id ?? null })
  const placed: Draft = { ...draft, sources }
  const done = publishedRecords(placed, published)
  const left: Draft = { ...placed, records: placed.records.filter(record => !done.has(record.id)), values: placed.values.filter(value => !done.has(value.record)) }
  const made = toRows(left, published.rows, { withOpen: true })
  const reviews = rebaseReviews(rows, placed, made.sourceIds, published)
  return { rows: reviews.length === 0 ? made.rows : { ...made.rows, reviews }, published: done.size }
}

/** Records whose document is on record now and says there, in every field, what they say. */
function publishedRecords(draft: Draft, published: Published): Set<string> {
  const compared = compareDraft(draft, published)
  const knownOf = new Map(draft.sources.map(source => [source.key, source.known]))
  return new Set(draft.records.flatMap((record) => {
    const source = knownOf.get(record.source) ?? null
    const own = draft.values.filter(value => value.record === record.id && value.target.type !== 'scope')
    const isThere = source !== null && own.length > 0 && own.every((value) => {
      const comparison = compared.get(value.id)
      return comparison?.state === 'same' && comparison.present?.sources.some(one => one.id === source) === true
    })
    return isThere ? record.id : []
  }))
}

function rebaseReviews(rows: LocalRows, draft: Draft, sourceIds: ReadonlyMap<string, string>, published: Published): Record<string, string>[] {
  const keys = new Map((rows.sources ?? []).map((row, index) => [row['id'] ?? '', draft.sources[index]?.key ?? '']))
  const book = createIdBook(published.rows)
  return (rows.reviews ?? []).flatMap((row) => {
    const source = sourceIds.get(keys.get(row['source'] ?? '') ?? '') ?? (published.dataset.sources.has(row['source'] ?? '') ? row['source'] : undefined)
    return source === undefined ? [] : [{ ...row, id: book.reviewId(source), source }]
  })
}

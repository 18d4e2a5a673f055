import type { CheckContext } from './report'

/** The second signature is another person's, not earlier than the first, and stands under the document it is about. */
export function checkReviews({ rows, report }: CheckContext): void {
  rows.reviews.forEach((row, index) => {
    const { id, source, entered_on: entered, reviewed_on: reviewed } = row
    if (sameName(row.entered_by, row.reviewed_by)) report('reviewedByEnterer', 'reviews', index, 'reviewed_by', { name: row.reviewed_by })
    if (reviewed < entered) report('reviewedBeforeEntered', 'reviews', index, 'reviewed_on', { entered, reviewed })
    if (id.replace(/\.\d+$/, '') !== source) report('reviewOfOther', 'reviews', index, 'id', { id, source })
  })
}

/** Whether two names are one person's as far as writing can tell: width, case and white space do not make another. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '').toLowerCase()
}

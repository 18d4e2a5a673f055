import { firstAt } from '../first-at'
import { ordinal } from './meeting-mentions'

/** A line of a chronicle that is a year alone (2029年): what stands below it happened then. */
export interface YearHeading { at: number, year: number }

const line = /(?<=^|\n)[^\n\d一二]{0,2}((?:19|20)\d\d|[一二][〇○零九][〇○零一二三四五六七八九]{2})年(?=(\n)|\d{1,2}月)/g

/** The year headings of a text, in order; none unless two stand alone on their lines. Linear. */
export function findYearHeadings(text: string): YearHeading[] {
  const hits = Array.from(text.matchAll(line))
  // A heading that was joined to the line below it counts beside two that stand alone.
  if (hits.filter(hit => hit[2] !== undefined).length < 2) return []
  return hits.flatMap((hit): YearHeading[] => {
    const year = ordinal(hit[1])
    return year === null ? [] : [{ at: hit.index, year }]
  })
}

/** The year under whose heading a place stands; null outside of a chronicle. */
export function yearAt(headings: readonly YearHeading[], position: number): number | null {
  return headings[firstAt(headings, position, one => one.at) - 1]?.year ?? null
}

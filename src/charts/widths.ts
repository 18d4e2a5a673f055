/** px: the three widths that are prerendered. The page's container snaps to them, so live and static charts agree. */
export const chartWidths = [343, 688, 1136] as const
export type ChartWidth = typeof chartWidths[number]

/** px of viewport from which a width applies; the same numbers stand in chart.css. */
const breakpoints = [[1216, 1136], [768, 688]] as const

/** The width for a viewport, given a test of `(min-width: …)` queries. */
export function chartWidthFor(matches: (query: string) => boolean): ChartWidth {
  for (const [viewport, width] of breakpoints) if (matches(`(min-width: ${viewport}px)`)) return width
  return 343
}

/** The media queries whose change asks for another width. */
export const widthQueries = breakpoints.map(([viewport]) => `(min-width: ${viewport}px)`)

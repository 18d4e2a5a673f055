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

/** A picture and how many times its size it is shown. */
export interface ShownWidth { width: ChartWidth, scale: number }

/** Large type: the picture of the next narrower width, drawn as wide as the column. The same rules stand in care.css. */
const enlarged: Record<ChartWidth, ShownWidth> = {
  343: { width: 343, scale: 1 },
  688: { width: 343, scale: 688 / 343 },
  1136: { width: 688, scale: 1136 / 688 },
}

export function shownWidthFor(matches: (query: string) => boolean, large: boolean): ShownWidth {
  const width = chartWidthFor(matches)
  return large ? enlarged[width] : { width, scale: 1 }
}

/** On paper: A4 within the margins of print.css. */
export const paperWidth: ShownWidth = { width: 688, scale: 1 }

/** The media queries whose change asks for another width. */
export const widthQueries = breakpoints.map(([viewport]) => `(min-width: ${viewport}px)`)

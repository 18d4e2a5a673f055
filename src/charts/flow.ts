export interface Placed {
  /** 0 for the first line. */
  line: number
  /** px from the left edge. */
  x: number
}

/** Sets pieces of given widths (px) side by side, `gap` px apart, on as many lines as they need. */
export function flow(widths: readonly number[], maxWidth: number, gap: number): Placed[] {
  let line = 0
  let x = 0
  return widths.map((width) => {
    if (x > 0 && x + width > maxWidth) {
      line += 1
      x = 0
    }
    const placed = { line, x }
    x += width + gap
    return placed
  })
}

/** Moves labels (centres in px) as little as needed, so that each is `distance` px from the next, within the bounds. */
export function spread(centres: readonly number[], distance: number, from: number, to: number): number[] {
  const order = centres.map((_, index) => index).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0))
  const result = [...centres]
  let floor = from
  for (const index of order) {
    result[index] = Math.max(centres[index] ?? 0, floor)
    floor = (result[index] ?? 0) + distance
  }
  let ceiling = to
  for (const index of order.reverse()) {
    result[index] = Math.min(result[index] ?? 0, ceiling)
    ceiling = (result[index] ?? 0) - distance
  }
  return result
}

import { estimateTextWidth } from '../text-width'

export interface NamedPoint {
  name: string
  x: number
  y: number
  /** Lower first when there is no room for all. */
  rank: number
}
export interface PlacedName {
  /** Index of the point. */
  index: number
  /** px: left edge and vertical centre. */
  x: number
  y: number
}
/** px that names keep from one another. */
const gap = 4

/** px */
export interface Box { left: number, right: number, top: number, bottom: number }

/**
 * Names beside their points, to the right, left, above or below, where they meet no other name, no point and no edge.
 * A name without room is left out: the pointer and the table have it.
 * @param points all points; only those with a name get one
 * @param reserved boxes of other texts
 */
export function placeNames(points: readonly NamedPoint[], size: number, { left, right, top, bottom }: Box, reserved: readonly Box[] = []): PlacedName[] {
  const taken: Box[] = [...reserved, ...points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))]
  const placed: PlacedName[] = []
  const order = points.map((point, index) => ({ point, index })).filter(({ point }) => point.name !== '').sort((a, b) => a.point.rank - b.point.rank)
  for (const { point: { name, x, y }, index } of order) {
    const width = estimateTextWidth(name, size)
    const spots = [[x + 10, y], [x - 10 - width, y], [x - width / 2, y - 15], [x - width / 2, y + 15], [x + 9, y - 12], [x + 9, y + 12], [x - 9 - width, y - 12], [x - 9 - width, y + 12]] as const
    for (const [at, middle] of spots) {
      const box = { left: at - gap, right: at + width + gap, top: middle - size / 2, bottom: middle + size / 2 }
      if (at < left || at + width > right || box.top < top || box.bottom > bottom) continue
      if (taken.some(other => other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)) continue
      taken.push(box)
      placed.push({ index, x: at, y: middle })
      break
    }
  }
  return placed
}

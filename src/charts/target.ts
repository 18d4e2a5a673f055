/** Where something stands in a picture (px): the box that answers for it, and its own point, by which near ones are told apart. */
export interface Target {
  /** A figure's address, or a committee's code. */
  id: string
  left: number
  top: number
  width: number
  height: number
  x: number
  y: number
}

/** The id at a place of the picture: of the boxes that hold it the one whose point is nearest; null beside all. */
export function targetAt(targets: readonly Target[], x: number, y: number): string | null {
  const distance = (target: Target): number => Math.hypot(target.x - x, target.y - y)
  const holding = targets.filter(({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height)
  const [first, ...others] = holding
  return first === undefined ? null : others.reduce((best, target) => distance(target) < distance(best) ? target : best, first).id
}

/** A box whose point is its middle. */
export function boxTarget(id: string, left: number, top: number, width: number, height: number): Target {
  return { id, left, top, width, height, x: left + width / 2, y: top + height / 2 }
}

/** A box around a point, large enough for a finger. */
export function targetAround(id: string, x: number, y: number): Target {
  return boxTarget(id, x - 12, y - 12, 24, 24)
}

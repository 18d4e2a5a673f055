/** A box in px that stands for something: a committee's point, line or panel. */
export interface Target {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** The id of the box that holds the place; of boxes that overlap, the one whose middle is nearest. */
export function targetAt(targets: readonly Target[], x: number, y: number): string | null {
  let found: string | null = null
  let nearest = Infinity
  for (const target of targets) {
    if (x < target.x || x > target.x + target.width || y < target.y || y > target.y + target.height) continue
    const distance = Math.hypot(x - target.x - target.width / 2, y - target.y - target.height / 2)
    if (distance >= nearest) continue
    nearest = distance
    found = target.id
  }
  return found
}

/** A box around a point, large enough for a finger. */
export function targetAround(id: string, x: number, y: number): Target {
  return { id, x: x - 12, y: y - 12, width: 24, height: 24 }
}

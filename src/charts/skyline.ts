/** A bar, from `left` to `right`, that ends `top` px from the top. */
export interface Tower {
  left: number
  right: number
  top: number
}
export interface LabelPlace {
  /** Index of the label in the input. */
  index: number
  /** px: vertical centre. */
  y: number
}

interface Label {
  /** px: horizontal centre. */
  centre: number
  width: number
}

/**
 * Puts labels above the towers they belong to: clear of every tower below them and of one another. Where each has
 * room it stands close above its tower; where they crowd they stand in rows, at most one row higher than needed, and
 * those that find no place are left out.
 */
export function placeAbove(labels: readonly Label[], towers: readonly Tower[], lineHeight: number): LabelPlace[] {
  const close = place(labels, towers, lineHeight, y => y)
  if (close.length === labels.length && close.every(({ risen }) => !risen)) return close.map(({ index, y }) => ({ index, y }))
  return place(labels, towers, lineHeight, y => Math.floor(y / lineHeight) * lineHeight).map(({ index, y }) => ({ index, y }))
}

function place(labels: readonly Label[], towers: readonly Tower[], lineHeight: number, snap: (y: number) => number): (LabelPlace & { risen: boolean })[] {
  const placed: (LabelPlace & { left: number, right: number, risen: boolean })[] = []
  labels.forEach(({ centre, width }, index) => {
    const left = centre - width / 2
    const right = centre + width / 2
    const below = towers.filter(tower => tower.left < right && tower.right > left)
    const beside = placed.filter(other => other.right > left && other.left < right)
    const lowest = snap(Math.min(...below.map(tower => tower.top)) - 3 - lineHeight / 2)
    const y = rise(lowest, beside.map(other => other.y), lineHeight)
    if (lowest - y <= lineHeight) placed.push({ index, y, left, right, risen: y < lowest })
  })
  return placed
}

/** The first height at or above `lowest` that is a line away from all others. */
function rise(lowest: number, others: readonly number[], lineHeight: number): number {
  let y = lowest
  for (const other of [...others].sort((a, b) => b - a)) if (Math.abs(other - y) < lineHeight) y = other - lineHeight
  return y
}

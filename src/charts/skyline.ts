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

/**
 * Puts labels above the towers they belong to: clear of every tower below them and of one another, at most one line
 * higher than needed. Labels that find no place are left out.
 * @param labels horizontal centre and width in px
 */
export function placeAbove(labels: readonly { centre: number, width: number }[], towers: readonly Tower[], lineHeight: number): LabelPlace[] {
  const placed: (LabelPlace & { left: number, right: number })[] = []
  labels.forEach(({ centre, width }, index) => {
    const left = centre - width / 2
    const right = centre + width / 2
    const below = towers.filter(tower => tower.left < right && tower.right > left)
    const beside = placed.filter(other => other.right > left && other.left < right)
    // On whole lines, so that labels of nearly equal towers stand in rows.
    const lowest = Math.floor((Math.min(...below.map(tower => tower.top)) - 4 - lineHeight / 2) / lineHeight) * lineHeight
    const y = rise(lowest, beside.map(other => other.y), lineHeight)
    if (lowest - y <= lineHeight) placed.push({ index, y, left, right })
  })
  return placed.map(({ index, y }) => ({ index, y }))
}

/** The first height at or above `lowest` that is a line away from all others. */
function rise(lowest: number, others: readonly number[], lineHeight: number): number {
  let y = lowest
  for (const other of [...others].sort((a, b) => b - a)) if (Math.abs(other - y) < lineHeight) y = other - lineHeight
  return y
}

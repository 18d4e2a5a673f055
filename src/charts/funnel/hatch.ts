/**
 * Diagonal lines that fill a box, as SVG path data in px. Drawn line by line rather than as a pattern: patterns
 * need ids, and three pictures of one chart stand on a page.
 */
export function hatchPath(x: number, y: number, width: number, height: number, step = 7): string {
  let d = ''
  for (let foot = step - height; foot < width; foot += step) {
    const from = Math.max(0, foot)
    const to = Math.min(width, foot + height)
    d += `M${x + from} ${y + height - (from - foot)}L${x + to} ${y + height - (to - foot)}`
  }
  return d
}

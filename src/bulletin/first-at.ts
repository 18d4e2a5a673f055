/** Index of the first item at or after `position`; items stand in the order of their start. By halving, so that long texts stay linear. */
export function firstAt<T>(items: readonly T[], position: number, startOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) < position) low = middle + 1
    else high = middle
  }
  return low
}

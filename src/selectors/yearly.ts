/** The item of each year from the first to the last that has one; null for the years between that have none. */
export function everyYear<Item>(items: readonly Item[], yearOf: (item: Item) => number | null, prefer: (a: Item, b: Item) => Item): { year: number, item: Item | null }[] {
  const byYear = new Map<number, Item>()
  for (const item of items) {
    const year = yearOf(item)
    if (year === null) continue
    const known = byYear.get(year)
    byYear.set(year, known === undefined ? item : prefer(known, item))
  }
  const years = [...byYear.keys()]
  const points: { year: number, item: Item | null }[] = []
  if (years.length === 0) return points
  const last = Math.max(...years)
  for (let year = Math.min(...years); year <= last; year++) points.push({ year, item: byYear.get(year) ?? null })
  return points
}

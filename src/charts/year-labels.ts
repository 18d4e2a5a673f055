/**
 * Which of consecutive years get an axis label: the first, the last, and between them every 1, 2, 5 or 10 years,
 * as many as fit. Returns indexes in rising order.
 * @param band px from one year to the next
 * @param label px that a label needs, its gap included
 */
export function labelledYears(first: number, count: number, band: number, label: number): number[] {
  const last = count - 1
  if (last < 1) return count === 1 ? [0] : []
  if (last * band < label) return [last]
  const step = [1, 2, 5, 10, 20, 50].find(each => each * band >= label) ?? 100
  const chosen = [0]
  for (let index = 1; index < last; index += 1) {
    const previous = chosen[chosen.length - 1] ?? 0
    if ((first + index) % step === 0 && (index - previous) * band >= label && (last - index) * band >= label) chosen.push(index)
  }
  return [...chosen, last]
}

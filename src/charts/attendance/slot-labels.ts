import type { AttendanceSlot } from './model'
import { estimateTextWidth } from '../text-width'
import { fontSize } from '../theme'

/** px from the centre of an axis label to its end, for the widest. */
export function labelHalf(slots: readonly AttendanceSlot[]): number {
  return Math.max(...slots.map(slot => Math.max(estimateTextWidth(slot.session, fontSize.tiny), estimateTextWidth(slot.year, fontSize.tiny)))) / 2
}

/**
 * Which sessions get an axis label: all when there is room, else the first of each term and the last one shown.
 * @param band px from one session to the next
 */
export function labelledSlots(slots: readonly AttendanceSlot[], band: number): Set<number> {
  const half = labelHalf(slots) + 4
  if (band >= 2 * half) return new Set(slots.keys())
  const last = slots.length - 1
  const chosen = [last]
  const isFree = (index: number): boolean => chosen.every(other => Math.abs(other - index) * band >= 2 * half)
  slots.forEach((slot, index) => {
    // The first label is centred on a band narrower than itself; it may hang over the axis, not over the edge.
    if (slot.startsTerm && isFree(index)) chosen.push(index)
  })
  return new Set(chosen)
}

import type { Picture } from '../chart-option'
import type { ChartWidth } from '../widths'
import type { AttendanceModel } from './model'
import { toBarsPicture } from './bars-option'
import { toColumnsPicture } from './columns-option'
import { toRowsPicture } from './rows-option'

/** Up to three sessions: large bars with all their words. More: columns, or rows where there is no room beside one another. */
export function toAttendanceOption(model: AttendanceModel, width: ChartWidth): Picture {
  if (model.slots.length <= 3) return toBarsPicture(model, width)
  return width === 343 ? toRowsPicture(model, width) : toColumnsPicture(model, width)
}

import type { AttendanceIndicator } from './indicator'
import { ratioOf } from './ratio'

/** 出席率 = 实到 ÷ 应出席; where no source gives 应出席, ÷ 委员总数, with that base named. */
export const attendanceRate: AttendanceIndicator = {
  id: 'attendanceRate',
  unit: 'share',
  bases: ['expected', 'membership'],
  compute({ figures }, base) {
    const usual = figures.expected === undefined && figures.membership !== undefined ? 'membership' : 'expected'
    const chosen = base === 'expected' || base === 'membership' ? base : usual
    return ratioOf(figures.present, figures[chosen], chosen)
  },
}

import { statedAttendance } from './stated'

/** 应出席 (人): the members in office that day. Not 委员总数, which is `membership` and only ever a base. */
export const expected = statedAttendance('expected')

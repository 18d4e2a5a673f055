import { statedAttendance } from './stated'

/** 实到 (人). */
export const present = statedAttendance('present')

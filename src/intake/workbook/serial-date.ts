/** Days between 1899-12-30, the day 0 of the usual calendar behind 1900-02-28, and 1970-01-01. */
const epoch1900 = 25_569
/** The other calendar, of old Macintosh files, begins 1462 days later. */
const shift1904 = 1462
/** 9999-12-31 */
const lastSerial = 2_958_465

/**
 * The day and time of a spreadsheet's serial: `YYYY-MM-DD`, with ` HH:MM` behind where there is a time, or `HH:MM`
 * alone below one day. Null when the serial is no date. The 29 February 1900 that Excel knows never was: null.
 */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const shifted = date1904 ? serial + shift1904 : serial
  if (!(serial >= 0) || shifted > lastSerial + 1) return null
  // To the nearest minute: a time is a fraction of a day and never exact.
  const minutes = Math.round(shifted * 1440)
  const day = Math.floor(minutes / 1440)
  const time = clock(minutes % 1440)
  if (serial < 1) return time
  if (!date1904 && day === 60) return null
  // Before that day the usual calendar is one off.
  const real = !date1904 && day < 60 ? day + 1 : day
  const date = new Date((real - epoch1900) * 86_400_000).toISOString().slice(0, 10)
  return minutes % 1440 === 0 ? date : `${date} ${time}`
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

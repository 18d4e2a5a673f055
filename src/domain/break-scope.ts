import type { Break } from './rule'

/** What a change of definition touches: the counts themselves, and the rates made of them. Ids are the indicators'. */
const touched: Record<Break['subject'], readonly string[]> = {
  // How topics are cut changes no count of a period.
  topic: [],
  // What leaves before filing, and with it what is left as filed; not what was handed in.
  exit: ['mergedAway', 'filed', 'filingRate'],
  attendance: ['expected', 'present', 'attendanceRate'],
  submitted: ['submitted', 'filingRate'],
  filed: ['filed', 'filingRate', 'handledRate'],
  handled: ['handled', 'handledRate'],
}

/** Whether numbers of an indicator from before a break do not compare with those from it on. */
export function breakTouches({ subject }: Pick<Break, 'subject'>, indicator: string): boolean {
  return touched[subject].includes(indicator)
}

/** The breaks between two years that touch an indicator: nothing is joined or subtracted across them. */
export function breaksBetween(breaks: readonly Break[], indicator: string, from: number, to: number): Break[] {
  return breaks.filter(one => one.year > from && one.year <= to && breakTouches(one, indicator))
}

import type { CommitteeFile } from '@/dataset/files'
import type { Figure } from '@/domain/figure'
import type { PeriodRecord } from '@/domain/period'
import type { MessageKey, MessageParams, Translate } from '@/locales/translate'
import type { AttendanceRow } from '@/selectors/views'
import { figureOr } from '@/domain/figure'
import { compareSessions } from '@/domain/session-order'
import { formatSession } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { selectAttendance } from '@/selectors/select-attendance'
import { periodWhen } from './period-names'

/** A sentence whose numbers are figures, to be opened one by one. */
export interface LeadClause {
  message: MessageKey
  params: MessageParams
  /** `at`: the address of the figure. */
  figures: Record<string, { figure: Figure, format: 'count' | 'share', at: string }>
}

/** The newest session of which a present count is known: its opening, else its closing. */
export function newestAttendance(file: Pick<CommitteeFile, 'committee' | 'meetings' | 'periods' | 'rules'>): AttendanceRow | null {
  const [opening, closing] = (['opening', 'closing'] as const).map(phase => selectAttendance(file, { phase }).reverse().find(({ present }) => present.kind !== 'missing'))
  if (opening === undefined || closing === undefined) return opening ?? closing ?? null
  return compareSessions(opening, closing) < 0 ? closing : opening
}

export function attendanceClause({ meeting, term, session, phase, present, denominator, base, rate }: AttendanceRow, t: Translate): LeadClause {
  const at = (item: string): string => figureAddress(meeting, phase, item)
  const name = formatSession(term, session, t.locale)
  const params = { session: phase === 'closing' ? t('lead.session.closing', { session: name }) : name }
  if (base === null) return { message: 'lead.attendance.presentOnly', params, figures: { present: { figure: present, format: 'count', at: at('present') } } }
  if (rate.figure.kind === 'missing') {
    return { message: `lead.attendance.${base}Count`, params, figures: { present: { figure: present, format: 'count', at: at('present') }, expected: { figure: denominator, format: 'count', at: at(base) } } }
  }
  return {
    message: `lead.attendance.${base}`,
    params,
    figures: {
      present: { figure: present, format: 'count', at: at('present') },
      expected: { figure: denominator, format: 'count', at: at(base) },
      rate: { figure: rate.figure, format: 'share', at: at('attendanceRate') },
    },
  }
}

/** What became of a period's proposals: one clause on submission and filing, one on the replies. */
export function proposalClauses(period: PeriodRecord, t: Translate): LeadClause[] {
  const { submitted, afterMerge, assigned, filed } = period.figures
  const params = { when: periodWhen(period, t) }
  const clause = (message: MessageKey, figures: Record<string, Figure | undefined>): LeadClause => ({
    message,
    params,
    figures: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, { figure: figureOr(figure, 'notStated'), format: 'count' as const, at: figureAddress(period.id, name) }])),
  })
  const replies = handledClause(period)
  if (submitted !== undefined && filed !== undefined) {
    if (assigned !== undefined) return [clause('lead.proposals.assigned', { submitted, filed, assigned }), ...replies]
    return [afterMerge === undefined ? clause('lead.proposals.filed', { submitted, filed }) : clause('lead.proposals.merged', { submitted, afterMerge, filed }), ...replies]
  }
  if (submitted !== undefined) return [clause('lead.proposals.submittedOnly', { submitted }), ...replies]
  return filed === undefined ? replies : [clause('lead.proposals.filedOnly', { filed }), ...replies]
}

function handledClause({ id, figures: { handled, handledRate } }: PeriodRecord): LeadClause[] {
  if (handled !== undefined) return [{ message: 'lead.handled.count', params: {}, figures: { handled: { figure: handled, format: 'count', at: figureAddress(id, 'handled') } } }]
  if (handledRate === undefined) return []
  return [{ message: handledRate.value === 1 ? 'lead.handled.all' : 'lead.handled.rate', params: {}, figures: { rate: { figure: handledRate, format: 'share', at: figureAddress(id, 'handledRate') } } }]
}

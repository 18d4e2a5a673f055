import type { Phase } from '@/domain/meeting'
import type { Locale, Translate } from '@/locales/translate'
import type { AttendanceRow, Quorum } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { phases } from '@/domain/meeting'
import { formatDate, formatSessionShort } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { figureNote, isInterim } from '../figure-text'
import { formatQuorumLabel, formatQuorumScope } from '../rule-text'
import { attendanceTexts } from './texts'

/** How a count is drawn: filled, pale (no base to measure it by), hollow (interim), or only said in words. */
export type BarState = 'full' | 'pale' | 'hollow' | 'words'

/** One count of one session. */
export interface AttendanceBar {
  id: string
  /** Of the number present. */
  address: string
  phase: Phase
  /** Closing and other counts stand beside the opening in a lighter tone. */
  tone: 'first' | 'other'
  state: BarState
  /** 人; null when there is no count to draw. */
  present: number | null
  base: { kind: 'expected' | 'membership', count: number } | null
  quorum: number | null
  /** 307 / 335 人, or what is known of it. */
  fraction: string
  /** 出席率 91.6% · 开幕 · 2025年1月7日: the parts, most important first. */
  details: string[]
  /** For narrow places: the rate, else the count, else nothing. */
  short: string
  /** 98.3% above a column; null without a rate. */
  rate: string | null
  /** What stands in the place of a bar: 未公布, 约 2000. Null when there is a bar. */
  words: string | null
  /** Nothing at all is known of the number present. */
  isMissing: boolean
}

/** One session: a slot of the axis, also when nothing is known of it. */
export interface AttendanceSlot {
  id: string
  /** 15届4次 */
  session: string
  /** 2025, or empty. */
  year: string
  /** The first session shown of its term: it carries the axis label. */
  startsTerm: boolean
  bars: AttendanceBar[]
  tooltip: string
}

export interface AttendanceModel {
  locale: Locale
  slots: AttendanceSlot[]
  phases: Phase[]
  /** 人: the largest number drawn; 0 when nothing can be drawn. */
  max: number
  /** 未公布: explains a dash where there is no room for the word. */
  missing: string
  /** What the dashed line means; null when no session has one. */
  quorumLabel: string | null
  /** 参照全国政协规则, when the rule is not the committee's own. */
  quorumScope: string | null
  key: { expected: string | null, membership: string | null, fills: { tone: 'first' | 'other', text: string }[], pale: string | null, hollow: string | null, conflict: string | null }
}

/** Rows of one phase or of several → sessions with their bars, in the order of the rows' sessions. */
export function toAttendanceModel(rows: readonly AttendanceRow[], t: Translate): AttendanceModel {
  const shownPhases = phases.filter(phase => rows.some(row => row.phase === phase))
  const slots = groupBySession(rows).map((group, index, groups) => toSlot(group, groups[index - 1]?.[0]?.term, shownPhases, t))
  const bars = slots.flatMap(slot => slot.bars)
  const quorums = rows.map(row => row.quorum).filter((quorum): quorum is Quorum => quorum !== null)
  const has = (found: boolean, text: string): string | null => found ? text : null
  return {
    locale: t.locale,
    slots,
    phases: shownPhases,
    max: Math.max(0, ...bars.map(bar => Math.max(bar.present ?? 0, bar.base?.count ?? 0))),
    missing: t('figure.missing.notStated'),
    quorumLabel: formatQuorumLabel(quorums, t),
    quorumScope: formatQuorumScope(quorums, t),
    key: {
      expected: has(bars.some(bar => bar.base?.kind === 'expected'), t('base.expected')),
      membership: has(bars.some(bar => bar.base?.kind === 'membership'), t('chart.attendance.key.membership')),
      fills: keyOfFills(bars, shownPhases, t),
      pale: has(bars.some(bar => bar.state === 'pale'), t('chart.attendance.key.pale')),
      hollow: has(bars.some(bar => bar.state === 'hollow'), t('figure.interim')),
      conflict: has(rows.some(row => row.present.kind === 'conflicting' || row.denominator.kind === 'conflicting'), t('figure.conflicting')),
    },
  }
}

/** The first phase has a tone of its own, all others share one. */
function keyOfFills(bars: readonly AttendanceBar[], shownPhases: readonly Phase[], t: Translate): AttendanceModel['key']['fills'] {
  return (['first', 'other'] as const).flatMap((tone) => {
    const drawn = shownPhases.filter(phase => bars.some(bar => bar.phase === phase && bar.tone === tone && bar.present !== null))
    return drawn.length === 0 ? [] : [{ tone, text: t('chart.attendance.key.present', { phase: drawn.map(phase => t(`phase.${phase}`)).join(t('chart.comma')) }) }]
  })
}

function groupBySession(rows: readonly AttendanceRow[]): AttendanceRow[][] {
  const groups = new Map<string, AttendanceRow[]>()
  for (const row of rows) {
    const id = `${row.term}-${row.session}`
    groups.set(id, [...groups.get(id) ?? [], row])
  }
  return [...groups.values()]
    .map(group => group.sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase)))
    .sort(([a], [b]) => (a?.term ?? 0) - (b?.term ?? 0) || (a?.session ?? 0) - (b?.session ?? 0))
}

function toSlot(group: AttendanceRow[], previousTerm: number | undefined, shownPhases: readonly Phase[], t: Translate): AttendanceSlot {
  const [first] = group
  const session = first === undefined ? '' : formatSessionShort(first.term, first.session, t.locale)
  const bars = group.map(row => toBar(row, shownPhases, t))
  const year = group.map(row => row.year).find(each => each !== null)
  const date = group.map(row => row.date).find(each => each !== null)
  const head = [t('chart.session', { session }), date === undefined ? year ?? '' : formatDate(date, t.locale)]
  return {
    id: `${first?.term}-${first?.session}`,
    session,
    year: String(year ?? ''),
    startsTerm: first?.term !== previousTerm,
    bars,
    tooltip: [head.filter(part => part !== '').join(' · '), ...group.flatMap((row, index) => tooltipLines(row, bars[index], t))].join('\n'),
  }
}

function toBar(row: AttendanceRow, shownPhases: readonly Phase[], t: Translate): AttendanceBar {
  const present = countOf(row.present)
  const base = countOf(row.denominator)
  return {
    id: `${row.meeting}-${row.phase}`,
    address: figureAddress(row.meeting, row.phase, 'present'),
    phase: row.phase,
    tone: row.phase === shownPhases[0] ? 'first' : 'other',
    state: present === null ? 'words' : isInterim(row.present) ? 'hollow' : base === null ? 'pale' : 'full',
    present,
    base: base === null || row.base === null ? null : { kind: row.base, count: base },
    quorum: row.quorum?.count ?? null,
    isMissing: row.present.kind === 'missing',
    ...attendanceTexts(row, t),
  }
}

function tooltipLines(row: AttendanceRow, bar: AttendanceBar | undefined, t: Translate): string[] {
  const value = [bar?.fraction ?? '', bar?.rate ?? ''].filter(part => part !== '').join(' · ')
  const notes = [figureNote(row.present, t), figureNote(row.denominator, t)].filter(note => note !== undefined)
  const lines = [t('chart.attendance.tooltip.count', { phase: t(`phase.${row.phase}`), value }), ...notes]
  if (row.quorum !== null) lines.push(formatQuorumLabel([row.quorum], t) ?? '')
  return lines
}

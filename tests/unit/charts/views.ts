import type { ApproximateFigure, DerivationRule, DerivedFigure, Figure, MissingReason, StatedFigure } from '@/domain/figure'
import type { Phase } from '@/domain/meeting'
import type { ExitCategory, PeriodRecord } from '@/domain/period'
import type { IndicatorId, Measure } from '@/indicators/indicator'
import type { AttendanceRow, Funnel, FunnelStage, IndicatorSeries, Quorum, StageId, Trend, TrendPoint } from '@/selectors/views'
import { messages as en } from '@/locales/en'
import { createTranslate } from '@/locales/translate'
import { messages as zhHans } from '@/locales/zh-Hans'

/** Views of an invented committee, 政协示例市委员会, code 990000. */
export const zh = createTranslate('zh-Hans', zhHans)
export const english = createTranslate('en', en)

export function reported(value: number): StatedFigure {
  return { kind: 'reported', value, claims: ['990000-1'] }
}
export function interim(value: number): StatedFigure {
  return { kind: 'reported', value, claims: ['990000-1'], interim: true }
}
export function derived(value: number, rule: DerivationRule): DerivedFigure {
  return { kind: 'derived', value, rule, claims: ['990000-1'] }
}
export function about(value: number, rule?: DerivationRule): ApproximateFigure {
  return { kind: 'approximate', value, bound: 'about', claims: ['990000-1'], ...(rule === undefined ? {} : { rule }) }
}
export function conflicting(value: number, ...others: number[]): StatedFigure {
  return { kind: 'conflicting', value, claims: ['990000-1'], alternatives: others.map(other => ({ value: other, claims: ['990000-2'] })) }
}
export function missing(reason: MissingReason = 'notStated'): Figure {
  return { kind: 'missing', reason }
}

export function quorum(count: number, reference = false): Quorum {
  return {
    count,
    reference,
    rule: { id: 'r', scope: 'national', subject: 'plenary_opening', share: { numerator: 2, denominator: 3 }, counts: 'members_present_of_expected', text: '示例', textEn: 'example', validFrom: null, validTo: null, source: 's', confidence: 'A' },
  }
}

function ratio(part: Figure, whole: Figure): Figure {
  if (part.kind === 'missing' || whole.kind === 'missing' || part.kind === 'approximate' || whole.kind === 'approximate') return missing()
  if (part.interim !== whole.interim || whole.value === 0) return missing('notComparable')
  return derived(part.value / whole.value, 'ratio')
}

interface RowOptions {
  phase?: Phase
  base?: 'expected' | 'membership'
  date?: string | null
  year?: number | null
  quorum?: Quorum | null
  onLeave?: Figure
}

/** One count of session `term`-`session`; dated 8 January of its year. */
export function row(term: number, session: number, present: Figure, denominator: Figure, options: RowOptions = {}): AttendanceRow {
  const year = options.year === undefined ? 1980 + term * 5 + session : options.year
  const date = options.date === undefined ? (year === null ? null : `${year}-01-08`) : options.date
  const base = denominator.kind === 'missing' ? null : options.base ?? 'expected'
  const rate: Measure = { figure: ratio(present, denominator), numerator: present, denominator, base: base ?? 'expected' }
  return { meeting: `990000-${term}-${session}-plenary`, term, session, phase: options.phase ?? 'opening', date, year, present, onLeave: options.onLeave ?? missing(), denominator, base, rate, quorum: options.quorum ?? null }
}

/** `count` sessions in a row, five a term, each with its quorum; every fourth is missing, every fifth has no base. */
export function manyRows(count: number, phase: Phase = 'opening'): AttendanceRow[] {
  return Array.from({ length: count }, (_, index) => {
    const [term, session] = [1 + Math.floor(index / 5), 1 + index % 5]
    const expected = 300 + index
    if (index % 4 === 3) return row(term, session, missing(), missing(), { phase })
    if (index % 5 === 4) return row(term, session, reported(expected - 20), missing(), { phase })
    return row(term, session, reported(expected - 10 - index % 7), reported(expected), { phase, quorum: quorum(Math.ceil(expected * 2 / 3)) })
  })
}

export function period(over: Partial<PeriodRecord> = {}): PeriodRecord {
  return { id: '990000-3-2-year-2021', committee: '990000', term: 3, session: 2, kind: 'year', year: 2021, label: '三届二次会议以来', asOf: '2021-12-31', interim: false, figures: {}, parts: [], claims: ['990000-1'], ...over }
}

type StageInput = [id: StageId, figure: StatedFigure, inferred?: 'inferred']
type ExitInput = [category: ExitCategory, figure: StatedFigure, after: StageId]

/** A funnel with its shares worked out; the ledger's state is what the test says. */
export function funnel(stages: StageInput[], exits: ExitInput[] = [], over: Partial<Funnel> = {}): Funnel {
  const [first] = stages
  const submitted = stages.find(([id]) => id === 'submitted')?.[1] ?? null
  const filed = stages.find(([id]) => id === 'filed')?.[1] ?? null
  return {
    period: period(),
    stages: stages.map(([id, figure, inferred], index): FunnelStage => {
      const previous = stages[index - 1]
      return {
        id,
        figure,
        inferred: inferred === 'inferred',
        shareOfFirst: first?.[0] === 'submitted' && first[1].kind !== 'approximate' ? figure.value / first[1].value : null,
        shareOfPrevious: previous === undefined ? null : { stage: previous[0], share: figure.value / previous[1].value },
      }
    }),
    exits: exits.map(([category, figure, after]) => ({ category, figure, after })),
    notStated: (['submitted', 'filed', 'handled'] as const).filter(id => stages.every(([stage]) => stage !== id)),
    ledger: { state: 'unstated', submitted, filed, entries: exits.map(([category, figure]) => ({ category, figure })), difference: null },
    ...over,
  }
}

/** 205 → 197 → 189, all concluded: the shape of a small city's report. */
export function mergedFunnel(): Funnel {
  const built = funnel(
    [['submitted', reported(205)], ['afterMerge', reported(197)], ['filed', reported(189)], ['handled', derived(189, 'allHandled'), 'inferred']],
    [['merged_away', derived(8, 'submittedMinusAfterMerge'), 'submitted'], ['unexplained', derived(8, 'remainder'), 'afterMerge']],
  )
  return { ...built, ledger: { ...built.ledger, state: 'remainder', difference: 8 } }
}

/** 600 = 500 + 60 + 40: an account that closes. */
export function closedFunnel(): Funnel {
  const built = funnel([['submitted', reported(600)], ['filed', reported(500)]], [['merged_away', reported(60), 'submitted'], ['transferred', reported(40), 'submitted']], { period: period({ kind: 'session' }) })
  return { ...built, ledger: { ...built.ledger, state: 'closes', difference: 0 } }
}

export function trendPoint(year: number, submitted: Figure, filed: Figure, handled: Figure = missing()): TrendPoint {
  const rate = ratio(filed, submitted)
  const isInterim = submitted.kind !== 'missing' && submitted.interim === true
  return { year, period: period({ year }), submitted, filed, handled, filingRate: { figure: rate.kind === 'missing' || !isInterim ? rate : { ...rate, interim: true }, numerator: filed, denominator: submitted, base: 'submitted' } }
}

export function trend(points: TrendPoint[], over: Partial<Trend> = {}): Trend {
  return { kind: 'year', points, breaks: [], ...over }
}

/** `count` years; every sixth has no numbers, one in seven is interim. */
export function manyYears(count: number): Trend {
  return trend(Array.from({ length: count }, (_, index) => {
    const submitted = 4000 + (index * 377) % 2100
    if (index % 6 === 5) return trendPoint(2003 + index, missing('noDocument'), missing('noDocument'))
    const figure = index % 7 === 4 ? interim : reported
    return trendPoint(2003 + index, figure(submitted), figure(Math.round(submitted * 0.9)), index % 3 === 0 ? derived(Math.round(submitted * 0.9), 'allHandled') : missing())
  }), { breaks: [breakAt(2008), breakAt(2009), breakAt(2020)] })
}

export function breakAt(year: number, subject: 'exit' | 'topic' = 'exit'): Trend['breaks'][number] {
  return { id: `b-${subject}-${year}`, scope: '990000', subject, year, text: '去向的列法改变。', textEn: 'Exits are listed anew.', source: 's' }
}

/** One indicator of an invented committee. Shares get a fraction of 100. */
export function series(code: string, name: string, values: [year: number, figure: Figure][], indicator: IndicatorId = 'filingRate'): IndicatorSeries {
  const isShare = indicator.endsWith('Rate')
  return {
    committee: { code, name, level: 'prefecture', parent: null },
    indicator,
    base: isShare ? 'submitted' : null,
    points: values.map(([year, figure]) => ({ year, record: `${code}-${year}`, measure: isShare && figure.kind !== 'missing' ? { figure, base: 'submitted', numerator: reported(Math.round(figure.value * 100)), denominator: reported(100) } : { figure } })),
  }
}

export function share(value: number): Figure {
  return derived(value, 'ratio')
}

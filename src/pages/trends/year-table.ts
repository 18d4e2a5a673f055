import type { TableCell, TableModel } from '@/charts/table'
import type { YearFile, YearRow } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { Translate } from '@/locales/translate'
import { balanceText } from '@/charts/funnel/ledger-text'
import { regionOfCode } from '@/domain/committee'
import { compareText } from '@/domain/session-order'
import { formatCount, formatShare } from '@/locales/format'
import { figureAddress, yearRecord } from '@/selectors/figure-address'

export interface YearView {
  /** Which proposal periods; a year has no terms. */
  kind: 'session' | 'year'
  /** Of the filing rate. */
  base: 'submitted' | 'afterMerge'
  /** Code of a province, or empty: the national committee and those of the provinces. */
  region: string
}

/**
 * The counts of one year, a row a committee, by code: no ranking. What a year file does not hold (not published,
 * approximate, interim) is a dash; its chain, from the committee's own file, says which.
 */
export function yearTable(file: YearFile, names: ReadonlyMap<string, Committee>, { kind, base, region }: YearView, hrefOf: (code: string) => string, t: Translate): TableModel {
  const attendance = rowsOf(file.attendance, file.columns.attendance)
  const proposals = rowsOf(kind === 'session' ? file.session : file.wholeYear, file.columns.proposals)
  const codes = [...new Set([...attendance.keys(), ...proposals.keys()])].filter(code => isOfRegion(code, region)).sort(compareText)
  const count = (n: number | null, figure: string): TableCell => ({ text: n === null ? '–' : formatCount(n, t.locale), sort: n, figure })
  const share = (part: number | null, whole: number | null, figure: string): TableCell => {
    const rate = part === null || whole === null || whole === 0 ? null : part / whole
    return { text: rate === null ? '–' : formatShare(rate), sort: rate, figure }
  }
  const ofBase = t('trends.ofIndicator', { indicator: t('indicator.filingRate'), base: t(`base.${base}`) })
  return {
    columns: [
      { id: 'committee', label: t('years.committee'), sortable: true },
      ...(['present', 'expected', 'attendanceRate', 'submitted', 'afterMerge', 'filed', 'filingRate', 'handled'] as const)
        .filter(id => id !== 'afterMerge' || base === id)
        .map(id => ({ id, label: id === 'filingRate' ? ofBase : t(`indicator.${id}`), align: 'end' as const, sortable: true })),
      { id: 'ledger', label: t('ledger.title'), sortable: true },
    ],
    rows: codes.map((code) => {
      const { present = null, expected = null } = attendance.get(code) ?? {}
      const { submitted = null, filed = null, handled = null, afterMerge = null, ledger = null } = proposals.get(code) ?? {}
      const name = names.get(code)?.name ?? code
      const meeting = (item: string): string => figureAddress(yearRecord(code, 'plenary', file.year), item)
      const period = (...path: string[]): string => figureAddress(yearRecord(code, kind, file.year), ...path)
      return {
        id: code,
        cells: [
          { text: name, sort: name, href: hrefOf(code) },
          count(present, meeting('present')), count(expected, meeting('expected')), share(present, expected, meeting('attendanceRate')),
          count(submitted, period('submitted')), ...base === 'afterMerge' ? [count(afterMerge, period('afterMerge'))] : [],
          count(filed, period('filed')), share(filed, base === 'afterMerge' ? afterMerge : submitted, period('filingRate', base)), count(handled, period('handled', 'stated')),
          // Without a period there is no account to open.
          { text: balanceText(ledger, t), sort: ledger, ...proposals.has(code) ? { figure: period('ledger') } : {} },
        ],
      }
    }),
  }
}

function rowsOf(rows: readonly YearRow[], columns: readonly string[]): Map<string, Record<string, number | null>> {
  return new Map(rows.map(([code, ...values]) => [code, Object.fromEntries(columns.map((column, place) => [column, values[place] ?? null]))]))
}

function isOfRegion(code: string, region: string): boolean {
  return region === '' ? code.endsWith('0000') : regionOfCode(code) === region
}

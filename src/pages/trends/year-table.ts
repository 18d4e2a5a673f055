import type { TableCell, TableModel } from '@/charts/table'
import type { YearFile, YearRow } from '@/dataset/files'
import type { Committee } from '@/domain/committee'
import type { Translate } from '@/locales/translate'
import { regionOfCode } from '@/domain/committee'
import { compareText } from '@/domain/session-order'
import { formatCount, formatShare } from '@/locales/format'

export interface YearView {
  /** Which proposal periods; a year has no terms. */
  kind: 'session' | 'year'
  /** Code of a province, or empty: the national committee and those of the provinces. */
  region: string
}

/**
 * The counts of one year, a row a committee, by code: no ranking. What a year file does not hold (not published,
 * approximate, interim) is a dash; the committee's page says which.
 */
export function yearTable(file: YearFile, names: ReadonlyMap<string, Committee>, { kind, region }: YearView, hrefOf: (code: string) => string, t: Translate): TableModel {
  const attendance = rowsOf(file.attendance, file.columns.attendance)
  const proposals = rowsOf(kind === 'session' ? file.session : file.wholeYear, file.columns.proposals)
  const codes = [...new Set([...attendance.keys(), ...proposals.keys()])].filter(code => isOfRegion(code, region)).sort(compareText)
  const count = (n: number | null): TableCell => n === null ? { text: '–', sort: null } : { text: formatCount(n, t.locale), sort: n }
  const share = (part: number | null, whole: number | null): TableCell => {
    return part === null || whole === null || whole === 0 ? { text: '–', sort: null } : { text: formatShare(part / whole), sort: part / whole }
  }
  return {
    columns: [
      { id: 'committee', label: t('years.committee'), sortable: true },
      ...(['present', 'expected', 'attendanceRate', 'submitted', 'filed', 'filingRate', 'handled'] as const).map(id => ({ id, label: t(`indicator.${id}`), align: 'end' as const, sortable: true })),
    ],
    rows: codes.map((code) => {
      const { present = null, expected = null } = attendance.get(code) ?? {}
      const { submitted = null, filed = null, handled = null } = proposals.get(code) ?? {}
      const name = names.get(code)?.name ?? code
      return {
        id: code,
        cells: [
          { text: name, sort: name, href: hrefOf(code) },
          count(present), count(expected), share(present, expected),
          count(submitted), count(filed), share(filed, submitted), count(handled),
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

import type { TableCell, TableModel } from '@/charts/table'
import type { IndexEntry } from '@/dataset/files'
import type { FigureSubject } from '@/exports/figure-facts'
import type { Translate } from '@/locales/translate'
import { balanceText } from '@/charts/funnel/ledger-text'
import { formatCount, formatSession, formatShare } from '@/locales/format'

/** The list as a table to take away: a row a committee, each rate with both counts, its base and what it was counted for. */
function listTable(entries: readonly IndexEntry[], t: Translate): TableModel {
  const end = (id: string, label: string): TableModel['columns'][number] => ({ id, label, align: 'end' })
  return {
    columns: [
      { id: 'committee', label: t('chart.column.committee') },
      { id: 'level', label: t('committees.level') },
      { id: 'session', label: t('chart.column.session') },
      end('present', t('indicator.present')), end('expected', t('committees.members')), end('attendanceRate', t('indicator.attendanceRate')),
      { id: 'period', label: t('chain.record') },
      end('filed', t('indicator.filed')), end('submitted', t('indicator.submitted')),
      end('filingRate', t('trends.ofIndicator', { indicator: t('indicator.filingRate'), base: t('base.submitted') })),
      { id: 'ledger', label: t('ledger.title') },
    ],
    rows: entries.map(({ code, name, level, attendance, filing }) => ({
      id: code,
      cells: [
        word(name), word(t(`level.${level}`)),
        word(attendance === null ? '' : formatSession(attendance.term, attendance.session, t.locale)),
        count(attendance?.present, t),
        { ...count(attendance?.denominator, t), mark: attendance?.base === 'membership' ? t('base.membership') : undefined },
        share(attendance?.present, attendance?.denominator),
        word(filing === null ? '' : t('committees.period', { year: filing.year ?? filing.label, kind: t(`kind.${filing.kind}`) })),
        count(filing?.filed, t), count(filing?.submitted, t), share(filing?.filed, filing?.submitted),
        word(filing === null ? '' : balanceText(filing.ledger, t)),
      ],
    })),
  }
}

interface Shown {
  entries: readonly IndexEntry[]
  /** Whose committees; what else was chosen, as phrases. */
  whom: string
  filters: readonly string[]
  path: string
  query: FigureSubject['query']
}

export function listSubject({ entries, ...rest }: Shown, t: Translate): FigureSubject {
  return { chart: 'committees', table: listTable(entries, t), sources: [], embed: null, ...rest }
}

function word(text: string): TableCell {
  return { text, sort: text }
}

function count(n: number | null | undefined, t: Translate): TableCell {
  return n == null ? { text: t('figure.missing.notStated'), sort: null } : { text: formatCount(n, t.locale), sort: n }
}

function share(part: number | undefined, whole: number | null | undefined): TableCell {
  return part === undefined || whole == null || whole === 0 ? { text: '', sort: null } : { text: formatShare(part / whole), sort: part / whole }
}

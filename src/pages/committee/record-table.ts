import type { TableCell, TableColumn, TableModel } from '@/charts/table'
import type { Translate } from '@/locales/translate'
import type { RecordRow } from '@/selectors/select-record-rows'
import { ledgerStateText } from '@/charts/funnel/ledger-text'
import { writeFigure } from '@/components/written-figure'
import { formatSession } from '@/locales/format'
import { statedAddress } from '@/selectors/chain-period'
import { figureAddress } from '@/selectors/figure-address'
import { periodName } from '../period-names'

const counts = ['expected', 'membership', 'present', 'onLeave', 'submitted', 'afterMerge', 'filed', 'assigned', 'handled'] as const
const shares = ['handledRate', 'satisfactionRate'] as const
const others = ['keyProposals', 'proposingMembers'] as const
const fields = [...counts, ...shares, ...others]
const ofMeetings: readonly string[] = ['expected', 'membership', 'present', 'onLeave']
export const recordColumnIds: readonly string[] = ['record', 'kind', 'year', ...fields, 'ledger']

/** All records of a committee as one table; columns that no record fills are left out. Each number opens its chain, each blank why it is blank. */
export function recordTable(rows: readonly RecordRow[], pageOf: (row: RecordRow) => string | undefined, t: Translate): TableModel {
  const used = fields.filter(field => rows.some(row => row.figures[field] !== undefined))
  const hasPeriods = rows.some(({ ledger }) => ledger !== null)
  const numbers = used.map((id): TableColumn => ({ id, label: t(`indicator.${id}`), align: 'end', sortable: true }))
  return {
    columns: [
      { id: 'record', label: t('records.record'), sortable: true },
      { id: 'kind', label: t('records.kind'), sortable: true },
      { id: 'year', label: t('records.year'), align: 'end', sortable: true },
      ...numbers,
      ...hasPeriods ? [{ id: 'ledger', label: t('ledger.title'), sortable: true }] : [],
    ],
    rows: rows.map(row => ({
      id: row.id,
      cells: [
        { text: recordName(row, t), sort: row.time, href: pageOf(row) },
        { text: kindName(row, t), sort: kindName(row, t) },
        { text: row.year === null ? '' : String(row.year), sort: row.year },
        ...used.map(field => figureCell(row, field, t)),
        ...hasPeriods ? [ledgerCell(row, t)] : [],
      ],
    })),
  }
}

function recordName({ of, term, session, year }: RecordRow, t: Translate): string {
  if ('kind' in of) return periodName({ kind: of.kind, term, session, year }, t)
  return session === null ? '' : formatSession(term, session, t.locale)
}

function kindName({ of, interim }: RecordRow, t: Translate): string {
  if (!('kind' in of)) return of.type === 'plenary' ? t(`phase.${of.phase}`) : t(`meeting.${of.type}`)
  return interim ? t('records.interim', { kind: t(`kind.${of.kind}`) }) : t(`kind.${of.kind}`)
}

function figureCell({ record, of, figures }: RecordRow, field: typeof fields[number], t: Translate): TableCell {
  const figure = figures[field]
  const address = 'kind' in of ? statedAddress(record, field) : figureAddress(record, of.phase, field)
  if (figure === undefined) return { text: '', sort: null, ...ofMeetings.includes(field) === !('kind' in of) ? { figure: address } : {} }
  const { text, mark } = writeFigure(figure, shares.some(share => share === field) ? 'share' : 'count', t)
  return { text, sort: figure.value, mark: mark === '' ? undefined : mark, figure: address, claim: figure.claims[0] }
}

/** Sorted by the difference, the accounts that nobody can check last. */
function ledgerCell({ record, ledger, claims }: RecordRow, t: Translate): TableCell {
  if (ledger === null) return { text: '', sort: null }
  return { text: ledgerStateText(ledger, t), sort: ledger.state === 'unstated' ? null : ledger.difference, figure: figureAddress(record, 'ledger'), claim: claims[0] }
}

import type { HrefOfClaim } from '@/components/claim-sources'
import type { TableCell, TableColumn, TableModel } from '@/charts/table'
import type { Figure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { RecordRow } from '@/selectors/select-record-rows'
import { writeFigure } from '@/components/written-figure'
import { formatSession } from '@/locales/format'
import { periodName } from '../period-names'

const counts = ['expected', 'membership', 'present', 'submitted', 'afterMerge', 'filed', 'assigned', 'handled'] as const
const shares = ['handledRate', 'satisfactionRate'] as const
const others = ['keyProposals', 'proposingMembers'] as const
const fields = [...counts, ...shares, ...others]
export const recordColumnIds: readonly string[] = ['record', 'kind', 'year', ...fields]

/** All records of a committee as one table; columns that no record fills are left out. Each number leads to its source. */
export function recordTable(rows: readonly RecordRow[], hrefOf: HrefOfClaim, pageOf: (row: RecordRow) => string | undefined, t: Translate): TableModel {
  const used = fields.filter(field => rows.some(row => row.figures[field] !== undefined))
  const numbers = used.map((id): TableColumn => ({ id, label: t(`indicator.${id}`), align: 'end', sortable: true }))
  return {
    columns: [
      { id: 'record', label: t('records.record'), sortable: true },
      { id: 'kind', label: t('records.kind'), sortable: true },
      { id: 'year', label: t('records.year'), align: 'end', sortable: true },
      ...numbers,
    ],
    rows: rows.map(row => ({
      id: row.id,
      cells: [
        { text: recordName(row, t), sort: row.time, href: pageOf(row) },
        { text: kindName(row, t), sort: kindName(row, t) },
        { text: row.year === null ? '' : String(row.year), sort: row.year },
        ...used.map(field => figureCell(row.figures[field], shares.some(share => share === field), hrefOf, t)),
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

function figureCell(figure: Figure | undefined, isShare: boolean, hrefOf: HrefOfClaim, t: Translate): TableCell {
  if (figure === undefined || figure.kind === 'missing') return { text: '', sort: null }
  const { text, mark } = writeFigure(figure, isShare ? 'share' : 'count', t)
  const [claim] = figure.claims
  return { text, sort: figure.value, mark: mark === '' ? undefined : mark, href: claim === undefined ? undefined : hrefOf(claim) }
}

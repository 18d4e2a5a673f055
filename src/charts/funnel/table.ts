import type { TableCell, TableModel, TableRow } from '../table'
import type { Translate } from '@/locales/translate'
import type { Funnel, FunnelExit, FunnelStage } from '@/selectors/views'
import { formatShare } from '@/locales/format'
import { figureCell } from '../figure-text'

/** Stages and, between them, exits: the rows of the funnel from top to bottom. */
export function funnelTable(funnel: Funnel, t: Translate): TableModel {
  return {
    columns: [
      { id: 'stage', label: t('chart.column.stage') },
      { id: 'count', label: t('chart.column.proposals'), align: 'end' },
      { id: 'ofSubmitted', label: t('chart.column.shareOf', { base: t('base.submitted') }), align: 'end' },
      { id: 'ofPrevious', label: t('chart.column.shareOfPrevious'), align: 'end' },
    ],
    rows: [
      ...funnel.stages.flatMap((stage, index) => [stageRow(stage, index, t), ...funnel.exits.filter(exit => exit.after === stage.id).map(exit => exitRow(exit, t))]),
      ...funnel.notStated.map((id): TableRow => ({ id, cells: [{ text: t(`indicator.${id}`), sort: null }, { text: t('figure.missing.notStated'), sort: null }, empty, empty] })),
    ],
  }
}

const empty: TableCell = { text: '', sort: null }

function stageRow(stage: FunnelStage, index: number, t: Translate): TableRow {
  const { shareOfFirst, shareOfPrevious } = stage
  return {
    id: stage.id,
    cells: [
      { text: t(`indicator.${stage.id}`), sort: null },
      figureCell(stage.figure, t),
      index === 0 || shareOfFirst === null ? empty : { text: formatShare(shareOfFirst), sort: shareOfFirst },
      shareOfPrevious === null ? empty : { text: formatShare(shareOfPrevious.share), sort: shareOfPrevious.share, mark: t(`indicator.${shareOfPrevious.stage}`) },
    ],
  }
}

function exitRow({ category, figure, after }: FunnelExit, t: Translate): TableRow {
  return { id: `${after}-${category}`, cells: [{ text: t('chart.column.exit', { exit: t(`exit.${category}`) }), sort: null }, figureCell(figure, t), empty, empty] }
}

import type { TableCell, TableModel, TableRow } from '../table'
import type { Translate } from '@/locales/translate'
import type { Funnel, FunnelExit, FunnelStage } from '@/selectors/views'
import { formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
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
      ...funnel.stages.flatMap((stage, index) => [stageRow(funnel, stage, index, t), ...funnel.exits.filter(exit => exit.after === stage.id).map(exit => exitRow(funnel, exit, t))]),
      ...funnel.notStated.map((id): TableRow => ({ id, cells: [{ text: t(`indicator.${id}`), sort: null }, { text: t('figure.missing.notStated'), sort: null, figure: figureAddress(funnel.period.id, id) }, empty, empty] })),
    ],
  }
}

const empty: TableCell = { text: '', sort: null }

function stageRow({ period, stages }: Funnel, stage: FunnelStage, index: number, t: Translate): TableRow {
  const { shareOfFirst, shareOfPrevious } = stage
  const ratio = (whole: string): Pick<TableCell, 'figure' | 'claim'> => ({ figure: figureAddress(period.id, stage.id, 'of', whole), claim: stage.figure.claims[0] })
  return {
    id: stage.id,
    cells: [
      { text: t(`indicator.${stage.id}`), sort: null },
      figureCell(stage.figure, t, figureAddress(period.id, stage.id)),
      index === 0 || shareOfFirst === null ? empty : { text: formatShare(shareOfFirst), sort: shareOfFirst, ...ratio(stages[0]?.id ?? '') },
      shareOfPrevious === null ? empty : { text: formatShare(shareOfPrevious.share), sort: shareOfPrevious.share, mark: t(`indicator.${shareOfPrevious.stage}`), ...ratio(shareOfPrevious.stage) },
    ],
  }
}

function exitRow({ period }: Funnel, { category, figure, after }: FunnelExit, t: Translate): TableRow {
  return { id: `${after}-${category}`, cells: [{ text: t('chart.column.exit', { exit: t(`exit.${category}`) }), sort: null }, figureCell(figure, t, figureAddress(period.id, 'exit', category, after === 'filed' ? 'filed' : 'submitted')), empty, empty] }
}

import type { PeriodRecord } from '@/domain/period'
import type { Translate } from '@/locales/translate'
import type { Funnel, FunnelExit, FunnelStage, StageId } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatDate, formatSession, formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { figureNote, formatFigure } from '../figure-text'

export interface StageBar {
  id: StageId
  address: string
  name: string
  /** 件; null for a number that is only said in words. */
  count: number | null
  /** 205 件 */
  text: string
  /** 占提交 92.2%, the period, what is special about the number. */
  notes: string[]
  /** Known only from words or a rate: hatched. */
  inferred: boolean
  tooltip: string
}

export interface FunnelModel {
  stages: StageBar[]
  /** What is written below each stage: the exits before the next one, each a piece that stays whole. */
  gaps: string[][]
  /** Of the account of the period: what stands between the stages. */
  account: string
  /** 件: what the full width stands for. */
  max: number
}

/** Stages and exits with all their words. */
export function toFunnelModel(funnel: Funnel, t: Translate): FunnelModel {
  const { stages, exits, period } = funnel
  return {
    stages: stages.map((stage, index) => toBar(stage, index, period, t)),
    gaps: stages.map((stage, index) => {
      const next = stages[index + 1]
      const pieces = exits.filter(exit => exit.after === stage.id).map(exit => exitText(exit, stage, next, t))
      return pieces.length === 0 && next?.id === 'handled' && period.asOf !== null ? [t('chart.funnel.asOf', { date: formatDate(period.asOf, t.locale) })] : pieces
    }),
    account: figureAddress(period.id, 'ledger'),
    max: Math.max(1, ...stages.map(stage => drawnCount(stage) ?? 0)),
  }
}

/** An approximate count is drawn only when it was worked out from a rate, and then hatched. */
function drawnCount({ figure, inferred }: FunnelStage): number | null {
  return inferred ? figure.value : countOf(figure)
}

function toBar(stage: FunnelStage, index: number, period: PeriodRecord, t: Translate): StageBar {
  const number = t('chart.proposals', { n: formatFigure(stage.figure, t) })
  const text = stage.inferred || stage.figure.kind === 'derived' ? t('chart.funnel.inferredCount', { number }) : number
  const notes = [...shareTexts(stage, index, t), ...index === 0 ? [periodText(period, t)] : [], ...sourceNotes(stage, t)]
  const name = t(`indicator.${stage.id}`)
  return { id: stage.id, address: figureAddress(period.id, stage.id), name, count: drawnCount(stage), text, notes, inferred: stage.inferred, tooltip: [`${name} ${text}`, ...notes].join('\n') }
}

function shareTexts({ shareOfFirst, shareOfPrevious }: FunnelStage, index: number, t: Translate): string[] {
  if (index === 0) return []
  const texts = shareOfFirst === null ? [] : [t('chart.funnel.share', { base: t('base.submitted'), share: formatShare(shareOfFirst) })]
  if (shareOfPrevious === null || shareOfPrevious.stage === 'submitted' || shareOfPrevious.stage === 'handled') return texts
  return [...texts, t('chart.funnel.share', { base: t(`base.${shareOfPrevious.stage}`), share: formatShare(shareOfPrevious.share) })]
}

function sourceNotes({ figure, inferred }: FunnelStage, t: Translate): string[] {
  if (inferred && figure.kind !== 'reported' && figure.kind !== 'conflicting') return [t(figure.rule === 'allHandled' ? 'chart.funnel.allHandled' : 'chart.funnel.fromRate')]
  const note = figureNote(figure, t)
  return note === undefined || figure.kind === 'derived' ? [] : [note]
}

function exitText({ category, figure }: FunnelExit, from: FunnelStage, to: FunnelStage | undefined, t: Translate): string {
  const before = countOf(from.figure)
  const after = countOf(to?.figure)
  const params = { exit: t(`exit.${category}`), number: t('chart.proposals', { n: formatFigure(figure, t) }) }
  if (category === 'unexplained') return t('chart.funnel.unexplained', params)
  if (figure.kind !== 'derived' || before === null || after === null || before - after !== figure.value) return t('chart.funnel.exit', params)
  return t('chart.funnel.derivedExit', { ...params, before: formatCount(before, t.locale), after: formatCount(after, t.locale) })
}

/** The period as its source names it; sources are Chinese, so other languages get it put together from its parts. */
export function periodText({ kind, label, term, session, year }: PeriodRecord, t: Translate): string {
  if (t.locale === 'zh-Hans' && label !== '') return label
  if (kind === 'term' || session === null) return t('chart.period.term', { term })
  return t(kind === 'session' ? 'chart.period.session' : 'chart.period.year', { session: formatSession(term, session, t.locale), year: year ?? '' })
}

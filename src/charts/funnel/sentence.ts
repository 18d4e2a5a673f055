import type { MarkFigure } from '../linked-text'
import type { StatedFigure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { BaseId } from '@/indicators/indicator'
import type { Funnel, FunnelStage, StageId } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatShare } from '@/locales/format'
import { figureAddress } from '@/selectors/figure-address'
import { formatAlternatives, formatFigure } from '../figure-text'
import { joinSentences } from '../join-sentences'
import { unmarked } from '../linked-text'

/** The finding of the funnel: how many were filed, where the rest went, what was replied to, and every doubt in words. `base`: of the filing rate. */
export function funnelSentence(funnel: Funnel, t: Translate, { base = null, mark = unmarked }: { base?: BaseId | null, mark?: MarkFigure } = {}): string {
  return joinSentences([
    filingSentence(funnel, base, mark, t),
    exitSentence(funnel, mark, t),
    handledSentence(funnel, mark, t),
    ...funnel.stages.map(stage => conflictSentence(funnel, stage, mark, t)),
    funnel.period.interim || funnel.stages.some(({ figure }) => figure.interim === true) ? t('chart.interim') : '',
  ], t)
}

function figureAt(funnel: Funnel, id: StageId): StatedFigure | undefined {
  return funnel.stages.find(stage => stage.id === id)?.figure
}

function filingSentence(funnel: Funnel, base: BaseId | null, mark: MarkFigure, t: Translate): string {
  const submitted = figureAt(funnel, 'submitted')
  const filed = figureAt(funnel, 'filed')
  if (submitted === undefined || filed === undefined) return partialSentence(funnel, submitted, filed, mark, t)
  const at = (...path: string[]): string => figureAddress(funnel.period.id, ...path)
  const values = { submitted: mark(at('submitted'), plain(submitted, t)), filed: mark(at('filed'), plain(filed, t)) }
  const whole = countOf(submitted)
  const part = countOf(filed)
  if (whole === null || part === null) return t('chart.funnel.sentence.approximate', values)
  if (part === whole && whole > 0) return t('chart.funnel.sentence.allFiled', values)
  const isComparable = part < whole && (submitted.interim === true) === (filed.interim === true)
  const merged = base === 'afterMerge' ? figureAt(funnel, 'afterMerge') : undefined
  const left = countOf(merged)
  if (isComparable && merged !== undefined && left !== null && left > 0) {
    return t('chart.funnel.sentence.filedOf', { ...values, base: t('base.afterMerge'), of: mark(at('afterMerge'), plain(merged, t)), rate: mark(at('filingRate', 'afterMerge'), formatShare(part / left)) })
  }
  return isComparable ? t('chart.funnel.sentence.filed', { ...values, rate: mark(at('filingRate', 'submitted'), formatShare(part / whole)) }) : t('chart.funnel.sentence.noRate', values)
}

function partialSentence(funnel: Funnel, submitted: StatedFigure | undefined, filed: StatedFigure | undefined, mark: MarkFigure, t: Translate): string {
  const { id } = funnel.period
  if (submitted !== undefined) return t('chart.funnel.sentence.onlySubmitted', { submitted: mark(figureAddress(id, 'submitted'), plain(submitted, t)) })
  if (filed !== undefined) return t('chart.funnel.sentence.onlyFiled', { filed: mark(figureAddress(id, 'filed'), plain(filed, t)) })
  const [first] = funnel.stages
  return first === undefined ? '' : t('chart.funnel.sentence.onlyOther', { stage: t(`indicator.${first.id}`), n: mark(figureAddress(id, first.id), plain(first.figure, t)) })
}

function exitSentence({ ledger, period }: Funnel, mark: MarkFigure, t: Translate): string {
  const submitted = countOf(ledger.submitted ?? undefined)
  const filed = countOf(ledger.filed ?? undefined)
  if (submitted === null || filed === null) return ''
  const rest = submitted - filed
  if (ledger.state === 'exceeds') return t('chart.funnel.sentence.exceeds', { n: mark(figureAddress(period.id, 'ledger'), formatCount(ledger.difference ?? 0, t.locale)) })
  if (ledger.state === 'unstated') return rest > 0 && ledger.entries.length === 0 ? t('chart.funnel.sentence.unstated', { n: mark(figureAddress(period.id, 'exit', 'unexplained', 'submitted'), formatCount(rest, t.locale)) }) : ''
  if (ledger.entries.length === 0 || rest === 0) return ''
  const list = ledger.entries.map(({ category, figure }) => t('chart.funnel.sentence.exit', { exit: t(`exit.${category}`), n: mark(figureAddress(period.id, 'exit', category, 'submitted'), formatFigure(figure, t)) })).join(t('chart.comma'))
  return t(ledger.state === 'closes' ? 'chart.funnel.sentence.closes' : 'chart.funnel.sentence.exits', { exits: list })
}

function handledSentence(funnel: Funnel, mark: MarkFigure, t: Translate): string {
  const handled = figureAt(funnel, 'handled')
  // At a session's deadline nothing can have been replied to yet: its absence says nothing.
  if (handled === undefined) return funnel.notStated.includes('handled') && funnel.period.kind !== 'session' ? t('chart.funnel.sentence.handledMissing') : ''
  if (handled.kind === 'derived') return t('chart.funnel.sentence.allHandled')
  // Where it is all that is known, the first sentence has said it.
  if (funnel.stages[0]?.id === 'handled') return ''
  const at = figureAddress(funnel.period.id, 'handled')
  const n = mark(at, formatCount(handled.value, t.locale))
  if (handled.kind === 'approximate' && handled.rule === 'handledFromRate') return t('chart.funnel.sentence.handledFromRate', { n })
  return t('chart.funnel.sentence.handled', { n: mark(at, plain(handled, t)) })
}

function conflictSentence({ period }: Funnel, { id, figure }: FunnelStage, mark: MarkFigure, t: Translate): string {
  const at = figureAddress(period.id, id)
  return figure.kind !== 'conflicting' ? '' : t('chart.funnel.sentence.conflicting', { stage: t(`indicator.${id}`), n: mark(at, formatCount(figure.value, t.locale)), values: mark(at, formatAlternatives(figure.alternatives, t)) })
}

function plain(figure: StatedFigure, t: Translate): string {
  return figure.kind === 'conflicting' ? formatCount(figure.value, t.locale) : formatFigure(figure, t)
}

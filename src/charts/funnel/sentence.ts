import type { StatedFigure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import type { Funnel, FunnelStage, StageId } from '@/selectors/views'
import { countOf } from '@/domain/figure'
import { formatCount, formatShare } from '@/locales/format'
import { formatAlternatives, formatFigure } from '../figure-text'
import { joinSentences } from '../join-sentences'

/** The finding of the funnel: how many were filed, where the rest went, what was replied to, and every doubt in words. */
export function funnelSentence(funnel: Funnel, t: Translate): string {
  return joinSentences([
    filingSentence(funnel, t),
    exitSentence(funnel, t),
    handledSentence(funnel, t),
    ...funnel.stages.map(stage => conflictSentence(stage, t)),
    funnel.period.interim || funnel.stages.some(({ figure }) => figure.interim === true) ? t('chart.interim') : '',
  ], t)
}

function figureAt(funnel: Funnel, id: StageId): StatedFigure | undefined {
  return funnel.stages.find(stage => stage.id === id)?.figure
}

function filingSentence(funnel: Funnel, t: Translate): string {
  const submitted = figureAt(funnel, 'submitted')
  const filed = figureAt(funnel, 'filed')
  if (submitted === undefined || filed === undefined) return partialSentence(funnel, submitted, filed, t)
  const values = { submitted: plain(submitted, t), filed: plain(filed, t) }
  const whole = countOf(submitted)
  const part = countOf(filed)
  if (whole === null || part === null) return t('chart.funnel.sentence.approximate', values)
  if (part === whole && whole > 0) return t('chart.funnel.sentence.allFiled', values)
  const isComparable = part < whole && (submitted.interim === true) === (filed.interim === true)
  return isComparable ? t('chart.funnel.sentence.filed', { ...values, rate: formatShare(part / whole) }) : t('chart.funnel.sentence.noRate', values)
}

function partialSentence(funnel: Funnel, submitted: StatedFigure | undefined, filed: StatedFigure | undefined, t: Translate): string {
  if (submitted !== undefined) return t('chart.funnel.sentence.onlySubmitted', { submitted: plain(submitted, t) })
  if (filed !== undefined) return t('chart.funnel.sentence.onlyFiled', { filed: plain(filed, t) })
  const [first] = funnel.stages
  return first === undefined ? '' : t('chart.funnel.sentence.onlyOther', { stage: t(`indicator.${first.id}`), n: plain(first.figure, t) })
}

function exitSentence({ ledger }: Funnel, t: Translate): string {
  const submitted = countOf(ledger.submitted ?? undefined)
  const filed = countOf(ledger.filed ?? undefined)
  if (submitted === null || filed === null) return ''
  const rest = submitted - filed
  if (ledger.state === 'exceeds') return t('chart.funnel.sentence.exceeds', { n: formatCount(ledger.difference ?? 0, t.locale) })
  if (ledger.state === 'unstated') return rest > 0 && ledger.entries.length === 0 ? t('chart.funnel.sentence.unstated', { n: formatCount(rest, t.locale) }) : ''
  if (ledger.entries.length === 0 || rest === 0) return ''
  const list = ledger.entries.map(({ category, figure }) => t('chart.funnel.sentence.exit', { exit: t(`exit.${category}`), n: formatFigure(figure, t) })).join(t('chart.comma'))
  return t(ledger.state === 'closes' ? 'chart.funnel.sentence.closes' : 'chart.funnel.sentence.exits', { exits: list })
}

function handledSentence(funnel: Funnel, t: Translate): string {
  const handled = figureAt(funnel, 'handled')
  // At a session's deadline nothing can have been replied to yet: its absence says nothing.
  if (handled === undefined) return funnel.notStated.includes('handled') && funnel.period.kind !== 'session' ? t('chart.funnel.sentence.handledMissing') : ''
  if (handled.kind === 'derived') return t('chart.funnel.sentence.allHandled')
  // Where it is all that is known, the first sentence has said it.
  if (funnel.stages[0]?.id === 'handled') return ''
  const n = formatCount(handled.value, t.locale)
  if (handled.kind === 'approximate' && handled.rule === 'handledFromRate') return t('chart.funnel.sentence.handledFromRate', { n })
  return t('chart.funnel.sentence.handled', { n: plain(handled, t) })
}

function conflictSentence({ id, figure }: FunnelStage, t: Translate): string {
  return figure.kind !== 'conflicting' ? '' : t('chart.funnel.sentence.conflicting', { stage: t(`indicator.${id}`), n: formatCount(figure.value, t.locale), values: formatAlternatives(figure.alternatives, t) })
}

function plain(figure: StatedFigure, t: Translate): string {
  return figure.kind === 'conflicting' ? formatCount(figure.value, t.locale) : formatFigure(figure, t)
}

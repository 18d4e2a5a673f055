import type { Figure } from '@/domain/figure'
import type { Translate } from '@/locales/translate'
import { conflictMark, figureNote, formatFigure } from '@/charts/figure-text'
import { formatShare } from '@/locales/format'

export type FigureFormat = 'count' | 'share'

/** A figure as it is written: the number, a small mark after it, and in words what is special about it. */
interface WrittenFigure {
  /** `205`, `3585※`, `未公布` */
  text: string
  /** 推算 after a derived count, ○ after an interim one. */
  mark: string
  /** For the title; empty for a figure as reported. */
  note: string
}

/** Writes a count or a share (0–1). Only `kind` decides: a real 0 is written 0. */
export function writeFigure(figure: Figure, format: FigureFormat, t: Translate): WrittenFigure {
  if (figure.kind === 'missing') return { text: formatFigure(figure, t), mark: '', note: '' }
  const text = format === 'count' ? formatFigure(figure, t) : shareText(figure, t)
  const interim = figure.interim === true
  // A rate is worked out by nature: only counts are told apart.
  if (figure.kind === 'derived' && figure.rule === 'ratio') {
    return { text, mark: interim ? '○' : '', note: interim ? t('figure.interim') : '' }
  }
  const rule = figure.kind === 'derived' || figure.kind === 'approximate' ? figure.rule : undefined
  return {
    text,
    mark: figure.kind === 'derived' ? t('figure.derived') : interim ? '○' : '',
    note: rule === undefined ? figureNote(figure, t) ?? '' : t('figureNote.rule', { note: figureNote(figure, t) ?? '', rule: t(`rule.${rule}`) }),
  }
}

function shareText(figure: Exclude<Figure, { kind: 'missing' }>, t: Translate): string {
  const share = formatShare(figure.value)
  if (figure.kind === 'approximate') return t(`chart.bound.${figure.bound}`, { n: share })
  return figure.kind === 'conflicting' ? share + conflictMark : share
}

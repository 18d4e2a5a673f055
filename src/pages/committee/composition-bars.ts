import type { Figure } from '@/domain/figure'
import type { MessageKey, Translate } from '@/locales/translate'
import type { Composition } from '@/selectors/views'
import { figureAddress } from '@/selectors/figure-address'
import { formatCount } from '@/locales/format'

interface CompositionBar {
  id: string
  label: string
  figure: Figure
  /** Address of the count. */
  at: string
  /** 0–1 of the base. */
  share: number | null
  /** 0–1 of the width: of the base where it is known, else of the largest. */
  length: number
  rest?: boolean
}

/** One bar a category, and one for what the categories leave of the base. */
export function compositionBars({ dimension, base, rows, rest, total }: Composition, period: string, t: Translate): CompositionBar[] {
  const largest = Math.max(...rows.map(({ figure }) => figure.value), 1)
  const bars = rows.map(({ category, figure, share }): CompositionBar => ({
    id: category,
    label: t(`${dimension}.${category}` as MessageKey),
    figure,
    at: figureAddress(period, dimension, category, base),
    share,
    length: Math.min(share ?? figure.value / largest, 1),
  }))
  if (rest === null || total.kind === 'missing' || total.value === 0) return bars
  const share = rest / total.value
  return [...bars, { id: 'rest', label: t('composition.rest'), figure: { kind: 'derived', value: rest, rule: 'remainder', claims: total.claims }, at: figureAddress(period, dimension, 'rest', base), share, length: share, rest: true }]
}

/** Names the base: shares of what was filed and of what was submitted are different things. */
export function compositionCaption({ dimension, base, total }: Composition, t: Translate, mark: (base: string, text: string) => string = (_, text) => text): string {
  const by = t(dimension === 'topic' ? 'composition.byTopic' : 'composition.byProposer')
  if (base === 'unstated' || base === 'within_total') return t('composition.baseUnstated', { by })
  return total.kind === 'missing'
    ? t('composition.baseMissing', { by, base: t(`base.${base}`) })
    : t('composition.base', { by, base: t(`base.${base}`), n: mark(base, formatCount(total.value, t.locale)) })
}

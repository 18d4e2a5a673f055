import type { Ledger, LedgerEntry } from '@/domain/ledger'
import type { Translate } from '@/locales/translate'
import { countOf } from '@/domain/figure'
import { formatCount } from '@/locales/format'
import { formatFigure } from '../figure-text'

/**
 * The account in one line: 账目相符 ✓ 5865 = 立案 5005 + 合并 451 + …; 205 = 立案 189 + 合并 8 + 未说明 8; by how much
 * it does not close; or that what became of the rest is not published. Empty when submitted or filed is not known.
 */
export function ledgerText(ledger: Ledger, t: Translate): string {
  const submitted = countOf(ledger.submitted ?? undefined)
  const filed = countOf(ledger.filed ?? undefined)
  if (submitted === null || filed === null) return ''
  const n = ledger.difference ?? 0
  const params = { equation: equation(submitted, filed, ledger.entries, t), n: formatCount(n, t.locale) }
  switch (ledger.state) {
    case 'closes': return t('chart.ledger.closes', params)
    case 'remainder': return params.equation
    case 'exceeds': return t('chart.ledger.exceeds', { ...params, sum: sumText(filed, ledger.entries, t), submitted: formatCount(submitted, t.locale) })
    case 'unstated': return n > 0 ? t('chart.ledger.unstated', { ...params, submitted: formatCount(submitted, t.locale), filed: formatCount(filed, t.locale) }) : ''
  }
}

/** The state alone, for tables and lists: ✓ 相符, 差 8 件, or that it is not published. */
export function ledgerStateText({ state, difference }: Pick<Ledger, 'state' | 'difference'>, t: Translate): string {
  const n = formatCount(difference ?? 0, t.locale)
  switch (state) {
    case 'closes': return t('ledger.closes')
    case 'remainder': return t('ledger.differs', { n })
    case 'exceeds': return t('ledger.exceeds', { n })
    case 'unstated': return t('ledger.unstated')
  }
}

function equation(submitted: number, filed: number, entries: readonly LedgerEntry[], t: Translate): string {
  return `${formatCount(submitted, t.locale)} = ${sumText(filed, entries, t)}`
}

function sumText(filed: number, entries: readonly LedgerEntry[], t: Translate): string {
  const named = entries.map(({ category, figure }) => t('chart.ledger.term', { name: t(`exit.${category}`), n: formatFigure(figure, t) }))
  return [t('chart.ledger.term', { name: t('base.filed'), n: formatCount(filed, t.locale) }), ...named].join(' + ')
}

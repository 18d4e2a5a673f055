import type { Chain, ChainItem, ChainNode, ChainSibling, ChainValue } from '@/selectors/chain'
import type { YearOnYear } from '@/selectors/year-on-year'
import type { MessageKey, Translate } from '@/locales/translate'
import { conflictMark, missingText } from '@/charts/figure-text'
import { formatRuleShare } from '@/charts/rule-text'
import { formatCount, formatDate, formatSession, formatShare } from '@/locales/format'
import { periodName } from '../period-names'

/** 立案率（以提交为分母）, 合并（提交中）, 开会所需人数 */
export function itemName(item: ChainItem, t: Translate): string {
  switch (item.of) {
    case 'indicator': return item.base === null ? t(`indicator.${item.id}`) : t('chain.item.base', { name: t(`indicator.${item.id}`), base: t(`base.${item.base}`) })
    case 'ratio': return t('chain.item.ratio', { part: t(`indicator.${item.part}`), whole: t(`indicator.${item.whole}`) })
    case 'quorum': return t('chain.quorum')
    case 'absent': return t('chain.absent')
    case 'ledger': return t('chain.ledger')
    case 'part': return partName(item, t)
  }
}

function partName({ dimension, category, base, share }: Extract<ChainItem, { of: 'part' }>, t: Translate): string {
  const by = t(dimension === 'topic' ? 'composition.byTopic' : 'composition.byProposer')
  const part = category === 'rest' ? t('chain.item.rest', { dimension: by }) : t(`${dimension}.${category}` as MessageKey)
  const named = base === 'unstated' || base === 'within_total' ? part : t('chain.item.part', { part, base: t(`base.${base}`) })
  return share ? t('chain.item.share', { part: named }) : named
}

/** 92.2%, 3585※, 约 2100, or why there is no number. */
export function valueOf({ figure, unit }: Pick<ChainNode, 'figure' | 'unit'>, t: Translate): string {
  if (figure.kind === 'missing') return missingText(figure.reason, t)
  const text = numberText(figure.value, unit, t)
  if (figure.kind === 'approximate') return t(`chart.bound.${figure.bound}`, { n: text })
  return figure.kind === 'conflicting' ? text + conflictMark : text
}

/** The number with its unit: 205 件, 307 人, 92.2%. */
export function withUnit(node: Pick<ChainNode, 'figure' | 'unit'>, t: Translate): string {
  const value = valueOf(node, t)
  if (node.figure.kind === 'missing' || node.unit === 'share') return value
  return t(node.unit === 'people' ? 'chart.people' : 'chart.proposals', { n: value })
}

function numberText(value: number, unit: ChainNode['unit'], t: Translate): string {
  return unit === 'share' ? formatShare(value) : formatCount(value, t.locale)
}

export function claimedText({ value, bound, interim }: ChainValue, unit: ChainNode['unit'], t: Translate): string {
  const text = numberText(value, unit, t)
  const bounded = bound === null ? text : t(`chart.bound.${bound}`, { n: text })
  return interim ? t('chart.interimValue', { n: bounded }) : bounded
}

const operators: Partial<Record<NonNullable<ChainNode['formula']>['rule'], string>> = { ratio: ' ÷ ', handledFromRate: ' × ' }

/** 立案 189 ÷ 提交 205 = 92.2%; empty where the inputs do not come to a number. */
export function formulaText({ formula, figure, unit, threshold, item }: ChainNode, t: Translate): string {
  if (formula === null || (figure.kind === 'missing' && item.of !== 'ledger')) return ''
  const named = formula.inputs.map(input => t('chart.ledger.term', { name: shortName(input.item, t), n: valueOf(input, t) }))
  const value = valueOf({ figure, unit }, t)
  if (formula.rule === 'quorum' && threshold !== null) return t('chain.roundUp', { terms: `${named.join('')} × ${formatRuleShare(threshold.rule.share, t)}`, value })
  // 全部办结: the rate of 100 % is what the words come to.
  const terms = named.join(operators[formula.rule] ?? (formula.rule === 'allHandled' ? ' × ' : ' − '))
  return figure.kind === 'missing' ? terms : t('chain.equals', { terms, value })
}

function shortName(item: ChainItem, t: Translate): string {
  return item.of === 'indicator' ? t(`indicator.${item.id}`) : item.of === 'part' && item.category !== 'rest' ? t(`${item.dimension}.${item.category}` as MessageKey) : itemName(item, t)
}

/** Why the figure is what it is, one sentence a reason. */
export function whyTexts({ figure, item, chosenBy }: ChainNode, t: Translate): string[] {
  if (item.of === 'ledger') return [t(`chain.why.ledger.${item.state}`)]
  if (figure.kind === 'missing') return [t(`chain.why.missing.${figure.reason}`)]
  const kinds = { reported: 'chain.why.reported', conflicting: 'chain.why.conflicting', approximate: 'chain.why.approximate', derived: 'chain.why.derived' } as const
  const rule = figure.kind === 'derived' || figure.kind === 'approximate' ? figure.rule : undefined
  const first: MessageKey = rule === 'allHandled' ? 'chain.why.allHandled' : rule === 'handledFromRate' ? 'chain.why.fromRate' : kinds[figure.kind]
  return [t(first), ...chosenBy === null ? [] : [t(`chain.chosenBy.${chosenBy}`)], ...figure.interim === true ? [t('chain.why.interim')] : []]
}

/** 2024 年 · 年度; 十五届四次会议 · 开幕 */
export function recordName({ record: { key }, node }: Pick<Chain, 'record' | 'node'>, t: Translate): string {
  if (key.of === 'year') return t('chain.record.name', { period: t('chart.year', { year: key.year }), kind: key.kind === 'plenary' ? t('meeting.plenary') : t(`kind.${key.kind}`) })
  if (key.of === 'period') return t('chain.record.name', { period: periodName(key, t), kind: t(`kind.${key.kind}`) })
  const name = formatSession(key.term, key.session, t.locale)
  const kind = key.type === 'plenary' ? node.phase === null ? t('meeting.plenary') : t(`phase.${node.phase}`) : t(`meeting.${key.type}`)
  return t('chain.record.name', { period: name, kind })
}

/** What is on record of the record itself. */
export function recordFacts({ record: { id, label, asOf, known, key } }: Chain, t: Translate): string[] {
  if (!known) return []
  return [
    t('chain.record.id', { id }),
    ...label === '' ? [] : [t('chain.record.label', { label })],
    ...asOf === null ? [] : [t(key.of === 'meeting' ? 'chain.record.day' : 'chain.record.asOf', { date: formatDate(asOf, t.locale) })],
  ]
}

export function siblingName({ item, phase }: ChainSibling, t: Translate): string {
  return phase === null ? itemName(item, t) : t('chain.record.name', { period: t(`phase.${phase}`), kind: itemName(item, t) })
}

/** 2023 年为 5621，多 398 件; or why the two are not compared. */
export function comparisonText({ year, previous, difference, cut }: YearOnYear, unit: ChainNode['unit'], t: Translate): string {
  const params = { year, value: numberText(previous, unit, t) }
  if (cut !== null) return t('chain.compare.cut', { ...params, cut: cut.year, text: t.locale === 'en' ? cut.textEn : cut.text })
  if (difference === null) return t('chain.compare.none', params)
  const size = Math.abs(difference)
  const n = unit === 'share' ? t('chain.compare.points', { n: (size * 100).toFixed(1) }) : t(unit === 'people' ? 'chart.people' : 'chart.proposals', { n: formatCount(size, t.locale) })
  const change = difference === 0 ? t('chain.compare.same') : t(difference > 0 ? 'chain.compare.more' : 'chain.compare.less', { n })
  return t('chain.compare.difference', { ...params, change })
}

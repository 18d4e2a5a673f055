import type { BaseId } from '@/indicators/indicator'
import type { Translate } from '@/locales/translate'
import type { BaseChoice, SwitchableRate } from '@/selectors/select-bases'

/** Why a rate is not to be had on a base: 不能以合并后为分母：合并后件数未公布。 Empty where it can be had. */
export function baseReason({ base, reason }: Pick<BaseChoice, 'base' | 'reason'>, rate: SwitchableRate, t: Translate): string {
  if (reason === null) return ''
  const part = t(rate === 'filingRate' ? 'indicator.filed' : 'indicator.handled')
  return t('bases.no', { base: baseName(base, t), reason: t(`bases.reason.${reason}`, { base: baseName(base, t), part }) })
}

function baseName(base: BaseId, t: Translate): string {
  return t(`base.${base}`)
}

import type { CommitteeFile } from '@/dataset/files'
import type { PeriodKind } from '@/domain/period'
import type { BaseId } from '@/indicators/indicator'
import type { IndicatorId } from '@/indicators/indicator'
import type { Translate } from '@/locales/translate'
import type { BaseChoice, SwitchableRate } from '@/selectors/select-bases'
import { rateBases } from '@/selectors/select-bases'

/** Why a rate is not to be had on a base: 不能以合并后为分母：合并后件数未公布。 Empty where it can be had. */
export function baseReason({ base, reason }: Pick<BaseChoice, 'base' | 'reason'>, rate: SwitchableRate, t: Translate): string {
  if (reason === null) return ''
  const part = t(rate === 'filingRate' ? 'indicator.filed' : 'indicator.handled')
  return t('bases.no', { base: baseName(base, t), reason: t(`bases.reason.${reason}`, { base: baseName(base, t), part }) })
}

/** A committee without the base asked for has a reason of its own, not just an empty panel: one sentence each. */
export function baseReasons(files: readonly Pick<CommitteeFile, 'committee' | 'periods'>[], { indicator, kind, base }: { indicator: IndicatorId, kind: PeriodKind, base: BaseId | null }, t: Translate): string[] {
  if (base === null || (indicator !== 'filingRate' && indicator !== 'handledRate')) return []
  return files.flatMap(({ committee, periods }) => {
    const choice = rateBases(periods.filter(period => period.kind === kind), indicator).find(each => each.base === base)
    const reason = choice === undefined ? '' : baseReason(choice, indicator, t)
    return reason === '' ? [] : [t('trends.reason', { name: committee.name, reason })]
  })
}

function baseName(base: BaseId, t: Translate): string {
  return t(`base.${base}`)
}

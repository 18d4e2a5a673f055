import type { PeriodGroup } from '@/components/PeriodPicker.vue'
import type { CommitteeFile } from '@/dataset/files'
import type { Translate } from '@/locales/translate'
import { periodKinds } from '@/domain/period'
import { selectPeriods } from '@/selectors/select-periods'
import { periodLabels } from '../period-names'

/** The periods for the picker: one group a kind, newest first, kinds without periods left out. */
export function periodGroups(file: Pick<CommitteeFile, 'periods'>, current: string, hrefOf: (id: string) => string, t: Translate): PeriodGroup[] {
  return periodKinds.flatMap((kind) => {
    const periods = selectPeriods(file, kind)
    const labels = periodLabels(periods, t)
    const items = periods.map(({ id }, index) => ({ id, label: labels[index] ?? id, href: hrefOf(id), current: id === current }))
    return items.length === 0 ? [] : [{ kind, label: t(`kind.${kind}`), items }]
  })
}

import type { YearView } from './year-table'
import type { TableModel } from '@/charts/table'
import type { FigureSubject } from '@/exports/figure-facts'
import type { Translate } from '@/locales/translate'

/** Many committees in one year. The year's file names no documents: each row's page does, and each number's chain. */
export function yearSubject({ year, view: { kind, base, region }, place, table }: { year: number, view: YearView, place: string, table: TableModel }, t: Translate): FigureSubject {
  return {
    chart: 'year',
    whom: place,
    filters: [
      t('export.filter.year', { year }),
      t('export.filter.kind', { value: t(`kind.${kind}`) }),
      t('export.filter.base', { value: t(`base.${base}`) }),
    ],
    table,
    sources: [],
    path: 'trends/',
    query: { year: String(year), kind, yearBase: base, ...region === '' ? {} : { region } },
    embed: null,
  }
}

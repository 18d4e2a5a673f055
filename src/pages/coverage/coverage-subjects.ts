import type { CoverageState } from './coverage-query'
import type { TableModel } from '@/charts/table'
import type { CoverageFile, CoverageRow } from '@/dataset/coverage-files'
import type { FigureSubject } from '@/exports/figure-facts'
import type { Translate } from '@/locales/translate'
import type { CoverageShare, ProvinceTile } from '@/selectors/select-coverage'
import { coverageFields } from '@/dataset/coverage-files'
import { formatShare } from '@/locales/format'
import { stateAt } from '@/selectors/coverage-rows'

/** What a figure of the page shares with the others: the choice, and where it is. Counts of committees have no documents. */
function subjectOf(chart: string, state: CoverageState, where: string, table: TableModel, t: Translate): FigureSubject {
  const { field, year, level, province } = state
  return {
    chart,
    whom: where,
    filters: [
      t('export.filter.indicator', { value: t(`indicator.${field}`) }),
      t('export.filter.year', { year }),
      t('export.filter.level', { value: level === '' ? t('committees.anyLevel') : t(`level.${level}`) }),
    ],
    table,
    sources: [],
    path: 'coverage/',
    query: { field, year, ...level === '' ? {} : { level }, ...province === '' ? {} : { province } },
    embed: null,
  }
}

/** One row a province: how many of its committees publish the field. */
export function tilesSubject(tiles: readonly ProvinceTile[], state: CoverageState, t: Translate): FigureSubject {
  const rows = tiles.map((tile) => {
    const name = t.locale === 'en' ? tile.english : tile.name
    return { id: tile.province, cells: [{ text: name, sort: name }, ...shareCells(tile)] }
  })
  return subjectOf('coverage-tiles', state, t('coverage.anyProvince'), { columns: [{ id: 'province', label: t('committees.province') }, ...shareColumns(t)], rows }, t)
}

/** One row a field. */
export function fieldsSubject(bars: readonly ({ id: string, label: string } & CoverageShare)[], state: CoverageState, where: string, t: Translate): FigureSubject {
  const rows = bars.map(bar => ({ id: bar.id, cells: [{ text: bar.label, sort: bar.label }, ...shareCells(bar)] }))
  return subjectOf('coverage-fields', state, where, { columns: [{ id: 'field', label: t('coverage.bars.field') }, ...shareColumns(t)], rows }, t)
}

/** One row a committee, one column a year: how the field is known, in words. */
export function gridSubject(rows: readonly CoverageRow[], file: Pick<CoverageFile, 'years'>, state: CoverageState, where: string, t: Translate): FigureSubject {
  const field = coverageFields.indexOf(state.field)
  return subjectOf('coverage-grid', state, where, {
    columns: [{ id: 'committee', label: t('chart.column.committee') }, ...file.years.map(year => ({ id: String(year), label: String(year) }))],
    rows: rows.map(row => ({
      id: row.code,
      cells: [{ text: row.name, sort: row.name }, ...file.years.map((_, index) => ({ text: t(`coverage.state.${stateAt(row, index, field)}`), sort: null }))],
    })),
  }, t)
}

function shareColumns(t: Translate): TableModel['columns'] {
  return [
    { id: 'published', label: t('coverage.bars.count'), align: 'end' },
    { id: 'committees', label: t('coverage.committees'), align: 'end' },
    { id: 'share', label: t('coverage.share'), align: 'end' },
  ]
}

function shareCells({ published, committees }: CoverageShare): TableModel['rows'][number]['cells'] {
  const share = committees === 0 ? null : published / committees
  return [{ text: String(published), sort: published }, { text: String(committees), sort: committees }, { text: share === null ? '' : formatShare(share), sort: share }]
}

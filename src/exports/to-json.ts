import type { ExportTable } from './export-table'
import type { FigureFacts } from './figure-facts'
import type { Translate } from '@/locales/translate'
import { citeBibtex, citeGbt } from './citation'
import { licenceUrl } from './notes'

/** The figure as one JSON document: rows as objects by column id, and everything that says what they are. */
export function toJson(facts: FigureFacts, table: ExportTable, t: Translate): string {
  const { title, whom, finding, note, filters, sources, address, data, accessed } = facts
  const document = {
    title, committee: whom, language: t.locale, finding, basis: note, filters,
    columns: table.columns,
    rows: table.rows.map(row => Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null]))),
    sources: sources.map(({ id, title, publisher, publishedOn, quality, url }) => ({ id, title, publisher, publishedOn, quality, url })),
    data: { version: data.version, date: data.date },
    address, accessed,
    licence: { name: 'CC-BY-4.0', url: licenceUrl },
    citation: { gbt7714: citeGbt(facts, t), bibtex: citeBibtex(facts, t) },
    status: t('export.unofficial'),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

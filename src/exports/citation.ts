import type { FigureFacts } from './figure-facts'
import type { Translate } from '@/locales/translate'

type Cited = Pick<FigureFacts, 'title' | 'whom' | 'address' | 'data' | 'accessed'> & { chart?: string }

/** A data set on line, as GB/T 7714—2015 writes it: 责任者. 题名: 版本[DS/OL]. (更新日期)[引用日期]. 网址. */
export function citeGbt({ title, whom, address, data, accessed }: Cited, t: Translate): string {
  const edition = t('export.edition', { version: data.version })
  const updated = data.date === '' ? '' : `(${data.date})`
  return `${t('app.name')}. ${nameOf({ whom, title })}: ${edition}[DS/OL]. ${updated}[${accessed}]. ${address}.`
}

/** The same as an entry for BibTeX. Braces keep capitals as they are. */
export function citeBibtex({ title, whom, address, data, accessed, chart = 'data' }: Cited, t: Translate): string {
  const fields = {
    author: `{${escape(t('app.name'))}}`,
    title: `{${escape(nameOf({ whom, title }))}}`,
    year: (data.date === '' ? accessed : data.date).slice(0, 4),
    version: escape(data.version),
    howpublished: `\\url{${address}}`,
    note: escape(t('export.bibNote', { date: data.date, accessed })),
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{cppcc-${chart}-${data.date === '' ? accessed : data.date},\n${lines.join(',\n')}\n}`
}

function nameOf({ whom, title }: Pick<Cited, 'whom' | 'title'>): string {
  return whom === '' ? title : `${whom}. ${title}`
}

const named: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }
function escape(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, mark => named[mark] ?? `\\${mark}`)
}

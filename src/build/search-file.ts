import type { Dataset } from '@/dataset/build-dataset'
import type { SearchFile } from '@/dataset/files'
import { formatVersion } from '@/dataset/files'
import { placeName } from '@/domain/committee'
import { compareText } from '@/domain/session-order'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'
import { about as aboutEn } from '@/locales/en/about'
import { terms as termsEn } from '@/locales/en/terms'
import { about } from '@/locales/zh-Hans/about'
import { terms } from '@/locales/zh-Hans/terms'
import { searchLists } from '@/selectors/files/search-lists'
import { readText } from './pinyin'

/** What can be looked for, and how it is read. */
export function toSearchFile(dataset: Dataset): SearchFile {
  const file: Omit<SearchFile, 'syllables' | 'readings'> = {
    format: formatVersion,
    dataVersion: dataset.version,
    ...searchLists(dataset),
    terms: allTerms(),
  }
  return { ...file, ...readAll([...[...file.committees, ...file.formerNames ?? []].map(([, name]) => placeName(name)), ...file.terms.map(([, name]) => name), ...file.sources.map(([, title]) => title)]) }
}

/** The indicators of the glossary, and the sections of the page that explains the method. */
function allTerms(): SearchFile['terms'] {
  const indicators = [...Object.values(attendanceIndicators), ...Object.values(proposalIndicators)]
  const marks = ['reported', 'derived', 'approximate', 'conflicting', 'interim'] as const
  const kinds = ['session', 'year', 'term'] as const
  const sections = ['method', 'marks', 'kinds', 'phases', 'ledger', 'limits', 'licence'] as const
  return [
    ...indicators.map(({ id }): SearchFile['terms'][number] => [`term-${id}`, terms[`indicator.${id}`], termsEn[`indicator.${id}`]]),
    ...marks.map((mark): SearchFile['terms'][number] => ['marks', terms[`figure.${mark}`], termsEn[`figure.${mark}`]]),
    ...kinds.map((kind): SearchFile['terms'][number] => ['kinds', terms[`kind.${kind}.long`], termsEn[`kind.${kind}.long`]]),
    ...sections.map((section): SearchFile['terms'][number] => [section, about[`${section}.title`], aboutEn[`${section}.title`]]),
  ]
}

/** One reading a character, the most frequent; texts that it does not fit have their own. */
function readAll(texts: readonly string[]): Pick<SearchFile, 'syllables' | 'readings'> {
  const read = new Map([...new Set(texts)].filter(text => /\p{Script=Han}/u.test(text)).map(text => [text, readText(text)]))
  const counts = new Map<string, Map<string, number>>()
  for (const [text, syllables] of read) {
    Array.from(text).forEach((character, index) => {
      const syllable = syllables[index] ?? ''
      if (!/\p{Script=Han}/u.test(character) || !/^[a-z]+$/.test(syllable)) return
      const known = counts.get(character) ?? new Map<string, number>()
      counts.set(character, known.set(syllable, (known.get(syllable) ?? 0) + 1))
    })
  }
  const usual = new Map([...counts].map(([character, known]) => [character, [...known].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? '']))
  const syllables: Record<string, string> = {}
  for (const [character, syllable] of [...usual].sort((a, b) => compareText(a[1] + a[0], b[1] + b[0]))) syllables[syllable] = (syllables[syllable] ?? '') + character
  const readings: Record<string, string> = {}
  for (const [text, own] of read) {
    if (Array.from(text).some((character, index) => usual.has(character) && usual.get(character) !== own[index])) readings[text] = own.join(' ')
  }
  return { syllables, readings }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { about as aboutEn } from '@/locales/en/about'
import { chain as chainEn } from '@/locales/en/chain'
import { charts as chartsEn } from '@/locales/en/charts'
import { compare as compareEn } from '@/locales/en/compare'
import { desk as deskEn } from '@/locales/en/desk'
import { exportTexts as exportsEn } from '@/locales/en/exports'
import { local as localEn } from '@/locales/en/local'
import { lists as listsEn } from '@/locales/en/lists'
import { pages as pagesEn } from '@/locales/en/pages'
import { terms as termsEn } from '@/locales/en/terms'
import { about } from '@/locales/zh-Hans/about'
import { chain } from '@/locales/zh-Hans/chain'
import { charts } from '@/locales/zh-Hans/charts'
import { compare } from '@/locales/zh-Hans/compare'
import { desk } from '@/locales/zh-Hans/desk'
import { exportTexts } from '@/locales/zh-Hans/exports'
import { local } from '@/locales/zh-Hans/local'
import { lists } from '@/locales/zh-Hans/lists'
import { pages } from '@/locales/zh-Hans/pages'
import { terms } from '@/locales/zh-Hans/terms'

type Texts = Record<string, string>
const tables: Record<string, { zh: Texts, en: Texts }> = {
  about: { zh: about, en: aboutEn },
  chain: { zh: chain, en: chainEn },
  charts: { zh: charts, en: chartsEn },
  compare: { zh: compare, en: compareEn },
  desk: { zh: desk, en: deskEn },
  exports: { zh: exportTexts, en: exportsEn },
  local: { zh: local, en: localEn },
  lists: { zh: lists, en: listsEn },
  pages: { zh: pages, en: pagesEn },
  terms: { zh: terms, en: termsEn },
}

/** Names of placeholders; the plural choice `{n|one|many}` is a matter of each language. */
function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(match => match[1] ?? ''))].sort()
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return path.endsWith('locales') ? [] : sourceFiles(path)
    return /\.(ts|vue)$/.test(entry.name) ? [path] : []
  })
}

const code = sourceFiles('src').map(path => readFileSync(path, 'utf8')).join('\n')
/** `kind.${kind}.long` in the code uses every key of that shape. */
const shapes = [...code.matchAll(/`([a-zA-Z]+\.[\w.]*\$\{[^`]*?)`/g)].map(match => new RegExp(`^${(match[1] ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w.]+')}$`))
/** Vocabulary of the data: the key is put together from dimension and category, or is the name of a field. */
const fromData = /^(exit|topic|proposer|role|item)\./

describe('the messages', () => {
  for (const [name, { zh, en }] of Object.entries(tables)) {
    describe(name, () => {
      it('has the same keys in both languages, sorted', () => {
        expect(Object.keys(en)).toEqual(Object.keys(zh))
        expect(Object.keys(zh)).toEqual(Object.keys(zh).sort())
      })

      it('has the same placeholders in both languages', () => {
        const differing = Object.keys(zh).filter(key => placeholdersOf(zh[key] ?? '').join() !== placeholdersOf(en[key] ?? '').join())
        expect(differing).toEqual([])
      })

      it('holds no key that nothing uses', () => {
        const unused = Object.keys(zh).filter(key => !fromData.test(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !shapes.some(shape => shape.test(key)))
        expect(unused).toEqual([])
      })

      it('is Chinese in Chinese and English in English', () => {
        expect(Object.entries(en).filter(([key, text]) => /[\u4e00-\u9fff]/.test(text) && key !== 'app.otherLanguage')).toEqual([])
        expect(Object.entries(zh).filter(([, text]) => /[\u4e00-\u9fff][,:;]/.test(text))).toEqual([])
      })
    })
  }

  it('stand in one table each', () => {
    const keys = [chain, charts, compare, exportTexts, lists, pages, terms].flatMap(table => Object.keys(table))
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })
})

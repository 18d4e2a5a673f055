import type { BulletinLike } from '@/build/read-records'
import { describe, expect, it } from 'vitest'
import { corpusReader } from '@/build/bulletin-reader'
import { readCorpus } from '@/build/read-corpus'
import { toReadRecords } from '@/build/read-records'
import { spellChineseNumber } from '@/bulletin/numerals/chinese-number'

const read = corpusReader()
const traditional = new Map(Array.from('应應实實际際议議会會届屆员員复復办辦结結审審并併转轉见見关關数數总總计計单單开開闭閉与與团團党黨来來后後两兩为為满滿点點选選举舉间間请請规規征徵达達执執报報务務别別联聯过過经經济濟'.match(/../gu) ?? [], pair => [pair.charAt(0), pair.charAt(1)] as const))

/** Ways of writing that must not change what is read. */
const dresses: Record<string, (text: string) => string> = {
  'full-width digits and marks': text => text.replace(/\d(?:[\d,.]*\d)?%?/g, run => Array.from(run, char => String.fromCharCode(char.charCodeAt(0) + 0xFEE0)).join('')),
  'blanks between characters': text => text.replace(/([一-龥])(?=[一-龥])/g, '$1 '),
  'blanks around numbers': text => text.replace(/([一-龥])(?=\d)/g, '$1 ').replace(/(\d)(?=[件人名])/g, '$1 '),
  'traditional characters': text => Array.from(text, char => traditional.get(char) ?? char).join(''),
  'counts in words': text => text.replace(/(?<![\d.,，点〇零一二三四五六七八九十百千万两\-—至到第~～*×A-Za-z])([1-9]\d{1,4})(?=[件名人](?!次))/g, digits => spellChineseNumber(Number(digits))),
  'Windows line ends': text => text.replaceAll('\n', '\r\n'),
}

/** Scope and values without places: what was claimed, not where it stood. */
function claims(bulletin: BulletinLike): string[] {
  return toReadRecords(bulletin).filter(({ kind }) => kind === 'attendance' || kind === 'proposals')
    .map(({ kind, scope, fields }) => JSON.stringify([kind, [...scope], fields.map(({ name, value, base, approximate }) => [name, value, base, approximate])]))
}

/** Damage of print is what these are about; another kind of damage on top of it is another text. */
const damaged = new Set(['broken-line', 'spaced-digits', 'mojibake', 'censored', 'missing-digits', 'japanese', 'english', 'pinyin', 'word-swap'])
const passages = readCorpus('corpus').filter(({ traps, text }) => !traps.some(trap => damaged.has(trap)) && !/\d，\d{3}/.test(text))

describe('every passage of the corpus', () => {
  it.each(Object.entries(dresses))('says the same with %s', (_name, dress) => {
    const changed = passages.filter(({ text }) => JSON.stringify(claims(read(dress(text)))) !== JSON.stringify(claims(read(text)))).map(({ id }) => id)
    expect(changed).toEqual([])
  })
})

import type { Passage } from '@/build/bulletin-corpus'
import type { BulletinLike } from '@/build/read-records'
import { describe, expect, it } from 'vitest'
import { plainDigits } from '@/build/match-records'
import { corpusCommittees, readCorpus, trapClasses } from '@/build/read-corpus'
import { scoreBulletins } from '@/build/score-bulletin'

const traps = trapClasses()
const corpus = readCorpus('corpus')
const heldOut = readCorpus('held-out')

/** A reader that knows the answers: what the gold asks for, each value with the whole text as its span. */
function playBack(passages: readonly Passage[], optionalToo: boolean): (text: string) => BulletinLike {
  const byText = new Map(passages.map(passage => [passage.text, passage]))
  return (text) => {
    const span = { start: 0, end: text.length, text }
    const records = (byText.get(text)?.records ?? []).flatMap((record): BulletinLike['records'][number][] => {
      const fields = record.fields.filter(field => field.value !== null && (optionalToo || !field.optional))
      const scope = Object.fromEntries(record.scope)
      const read = fields.map(field => ({ field, value: field.value ?? 0, status: field.approximate ? 'approximate' : 'reported', ...span }))
      if (record.kind === 'roles' || record.kind === 'items') {
        const named = read.map(({ field, value }) => ({ ...span, role: field.name, name: String(value), kind: field.name, value: String(value) }))
        return [{ kind: record.kind, ...scope, fields: {}, ...(record.kind === 'roles' ? { roles: named } : { items: named }) }]
      }
      const parts = read.flatMap(({ field, value, ...rest }) => {
        const [dimension, category] = field.name.split('/')
        return category === undefined || typeof value !== 'number' ? [] : [{ ...rest, value, dimension: dimension!, category, base: field.base ?? 'unstated' }]
      })
      const plain = Object.fromEntries(read.filter(({ field }) => !field.name.includes('/')).map(({ field, ...rest }) => [field.name, rest]))
      return fields.length === 0 ? [] : [{ kind: record.kind, ...scope, fields: plain, parts }]
    })
    return { records }
  }
}

describe('the development corpus', () => {
  it('has at least 300 passages, 40 of them long', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300)
    expect(corpus.filter(passage => passage.text.length >= 180).length).toBeGreaterThanOrEqual(40)
  })

  it.each(Object.keys(traps))('has at least five passages with %s', (trap) => {
    expect(corpus.filter(passage => passage.traps.includes(trap)).length).toBeGreaterThanOrEqual(5)
  })
})

describe('the held-out set', () => {
  it('has at least 40 whole bulletins', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(40)
  })
})

describe('both', () => {
  const all = [...corpus, ...heldOut]

  it('use each id once, and no text twice', () => {
    expect(new Set(all.map(passage => passage.id)).size).toBe(all.length)
    expect(new Set(all.map(passage => passage.text)).size).toBe(all.length)
  })

  it('name only trap classes that are explained', () => {
    expect(all.flatMap(passage => passage.traps).filter(trap => traps[trap] === undefined)).toEqual([])
  })

  it('name only listed committees, all of them invented but the national one', () => {
    const codes = new Set(corpusCommittees().map(committee => committee.code))
    const named = all.flatMap(passage => passage.records.map(record => record.scope.get('committee'))).filter(code => typeof code === 'string')
    expect(named.filter(code => !codes.has(code))).toEqual([])
    expect([...codes].filter(code => !code.startsWith('99'))).toEqual(['100000'])
  })

  it('have every gold number in the text', () => {
    const absent = all.flatMap(passage => passage.records.flatMap(record => record.fields.filter((field) => {
      if (field.derived || typeof field.value !== 'number') return false
      return field.text === null ? !plainDigits(passage.text).includes(String(field.value)) : !passage.text.includes(field.text)
    }).map(field => `${passage.id} ${field.name} ${field.value ?? ''}`)))
    expect(absent).toEqual([])
  })

  it.each([false, true])('ask for nothing that contradicts itself (open fields read: %s)', (optionalToo) => {
    const score = scoreBulletins(all, playBack(all, optionalToo))
    expect(score.errors).toEqual([])
    expect([score.valueAccuracy.share, score.wholeRecords.share, score.abstention.share]).toEqual([1, 1, 1])
  })
})

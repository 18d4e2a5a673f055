import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attendanceIndicators, proposalIndicators } from '@/indicators/catalogue'
import { about as en } from '@/locales/en/about'
import { about as zh } from '@/locales/zh-Hans/about'
import { about, countOfMeeting, interim, periodOf, reported } from '../domain/records'

interface Entry { indicator: string, since: string, digest: string, text: string, text_en: string }
const file = 'src/indicators/definitions.json'
const register = JSON.parse(readFileSync(file, 'utf8')) as Entry[]
const texts = { zh: zh as Record<string, string>, en: en as Record<string, string> }

/** Records in every state that a definition must decide on; what an indicator makes of them is its meaning in numbers. */
const periods = [
  periodOf({ submitted: 205, afterMerge: 197, filed: 189, handledRate: 1 }),
  periodOf({ submitted: 1042, filed: 846, assigned: 735, handled: 735 }),
  periodOf({ submitted: 5865, filed: 5005, handled: 4990, handledRate: 0.998 }, { 'exit.merged_away': 451, 'exit.transferred': 409 }),
  periodOf({ submitted: 140, afterMerge: 120, filed: 125, handledRate: 0.975, satisfactionRate: 0.99, keyProposals: 6, proposingMembers: 80 }),
  periodOf({ submitted: about(300), filed: interim(100), handled: about(90) }),
  periodOf({ submitted: 0, filed: 0 }),
  periodOf({}),
]
const counts = [countOfMeeting({ expected: 335, present: 307 }), countOfMeeting({ membership: 340, present: 300 }), countOfMeeting({ expected: 335, membership: 340, present: interim(300) }), countOfMeeting({ present: reported(1) }), countOfMeeting({})]

/** What an indicator is: its unit, its bases, its words, and what it gives for the records above on each base. */
const indicators = [
  ...Object.values(attendanceIndicators).map(one => ({ ...one, outcomes: [undefined, ...one.bases].map(base => counts.map(count => one.compute(count, base))) })),
  ...Object.values(proposalIndicators).map(one => ({ ...one, outcomes: [undefined, ...one.bases].map(base => periods.map(period => one.compute(period, base))) })),
]

function digestOf({ id, unit, bases, outcomes }: typeof indicators[number]): string {
  const words = ['def', 'formula'].flatMap(kind => [texts.zh[`${kind}.${id}`] ?? '', texts.en[`${kind}.${id}`] ?? ''])
  return createHash('sha256').update(JSON.stringify({ id, unit, bases, words, outcomes })).digest('hex').slice(0, 16)
}

describe('the register of definitions', () => {
  it.each(indicators.map(one => [one.id, one] as const))('knows what %s means now', (id, indicator) => {
    const digest = digestOf(indicator)
    const last = register.filter(entry => entry.indicator === id).at(-1)
    // A changed meaning needs an entry that says so; and, where numbers before and after do not compare, a break.
    const entry = { indicator: id, since: 'YYYY-MM-DD', digest, text: '改了什么', text_en: 'what changed' }
    expect(last?.digest, `The definition of "${id}" is not the one on record. Add to ${file}: ${JSON.stringify(entry)} — and, where old and new numbers do not compare, a row to data/breaks.csv.`).toBe(digest)
  })

  it('holds entries in order, each with its words in both languages, and none of what is not computed', () => {
    const ids = new Set<string>(indicators.map(({ id }) => id))
    expect(register.filter(entry => !ids.has(entry.indicator) || !/^\d{4}-\d\d-\d\d$/.test(entry.since) || entry.text === '' || entry.text_en === '')).toEqual([])
    for (const id of ids) {
      const dates = register.filter(entry => entry.indicator === id).map(({ since }) => since)
      expect(dates).toEqual([...dates].sort())
    }
  })

  it('notices another base, other words and another outcome', () => {
    const [rate] = indicators.filter(({ id }) => id === 'filingRate')
    if (rate === undefined) throw new Error('There is no filingRate.')
    const now = digestOf(rate)
    expect(digestOf({ ...rate, bases: ['submitted'] })).not.toBe(now)
    expect(digestOf({ ...rate, outcomes: [] })).not.toBe(now)
    texts.zh = { ...zh, 'def.filingRate': '别的说法' }
    expect(digestOf(rate)).not.toBe(now)
    texts.zh = zh
  })
})

import { describe, expect, it } from 'vitest'
import { corpusReader } from '@/build/bulletin-reader'
import { readCorpus } from '@/build/read-corpus'
import { precisionOf, recallOf, scoreBulletins, totalOf } from '@/build/score-bulletin'

describe('the bulletin reader on the development corpus', () => {
  const score = scoreBulletins(readCorpus('corpus'), corpusReader())
  const numbers = totalOf(score, 'numbers')

  it('reads with a precision of at least 0.995', () => {
    expect(precisionOf(numbers).share, score.errors.map(error => `${error.passage} ${error.field} ${error.fault}`).join('\n')).toBeGreaterThanOrEqual(0.995)
  })

  it('reads with a recall of at least 0.97', () => {
    expect(recallOf(numbers).share, score.errors.map(error => `${error.passage} ${error.field} ${error.fault}`).join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it('reads who did what without a wrong name', () => {
    const names = totalOf(score, 'names')
    expect([precisionOf(names).share, recallOf(names).share]).toEqual([1, 1])
  })

  it('reads the opening of a plenary whole: attendance, the year it reports, people, agenda, awards', () => {
    expect(score.errors.filter(error => error.passage === 'lng-001')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { freeNumbers, readNumber } from '@/desk/read-span'
import { bulletinDraft, bulletinText } from './desk-package'

describe('a span marked by hand', () => {
  it.each([
    ['205件', '205', null], ['二百零五件', '205', null], ['１，２０５件', '1205', null], ['99.5%', '99.5', null], ['百分之九十九', '99', null],
    ['300多名', '300', 'over'], ['约300人', '300', 'about'], ['近300人', '300', 'under'], ['302', '302', null],
  ])('%s is read as %s', (text, cell, bound) => {
    expect(readNumber(text)).toEqual({ cell, bound })
  })

  it.each(['', '委员', '205件、197件', '第十五', '数百件'])('"%s" is left to be typed', (text) => {
    expect(readNumber(text)).toBe(null)
  })
})

describe('numbers that no value takes', () => {
  it('are listed with the words around them', () => {
    const { numbers, more } = freeNumbers(bulletinText, bulletinDraft())
    expect(more).toBe(0)
    expect(numbers.map(({ cell, bound, before, after }) => [cell, bound, before, after])).toEqual([['300', 'over', '大会期间，', '委员参加了分组讨论']])
    expect(numbers.map(({ start, end }) => bulletinText.slice(start, end))).toEqual(['300多名'])
  })

  it('are all of them when there is no draft to speak of, cut at a limit', () => {
    const draft = { ...bulletinDraft(), values: [] }
    const all = freeNumbers(bulletinText, draft)
    expect(all.numbers.map(one => one.cell)).toEqual(expect.arrayContaining(['335', '302', '205', '197', '189', '4', '99.5', '300']))
    expect(freeNumbers(bulletinText, draft, 2)).toEqual({ numbers: all.numbers.slice(0, 2), more: all.numbers.length - 2 })
  })

  it('are found in a megabyte in little time', () => {
    const long = bulletinText.repeat(Math.ceil(1_000_000 / bulletinText.length))
    const started = performance.now()
    const { numbers, more } = freeNumbers(long, bulletinDraft())
    expect(numbers).toHaveLength(2000)
    expect(more).toBeGreaterThan(1000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

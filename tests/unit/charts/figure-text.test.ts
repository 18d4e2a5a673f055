import { describe, expect, it } from 'vitest'
import { figureCell, figureNote, formatAlternatives, formatFigure, isInterim } from '@/charts/figure-text'
import { about, conflicting, derived, english, interim, missing, reported, zh } from './views'

describe('a count as text', () => {
  it('is the number, a real zero too', () => {
    expect(formatFigure(reported(12345), zh)).toBe('12,345')
    expect(formatFigure(reported(0), zh)).toBe('0')
    expect(formatFigure(derived(8, 'remainder'), zh)).toBe('8')
  })
  it('says 约, 逾 and 不到 of round numbers', () => {
    expect(formatFigure(about(2000), zh)).toBe('约 2000')
    expect(formatFigure({ ...about(2000), bound: 'over' }, zh)).toBe('逾 2000')
    expect(formatFigure({ ...about(2000), bound: 'under' }, english)).toBe('under 2,000')
  })
  it('marks a number on which sources differ', () => {
    expect(formatFigure(conflicting(3585, 3384), zh)).toBe('3585※')
  })
  it('gives the reason where there is none', () => {
    expect(formatFigure(missing('notStated'), zh)).toBe('未公布')
    expect(formatFigure(missing('noDocument'), english)).toBe('no document found')
  })
})

describe('the note to a count', () => {
  it('is empty for a plain one', () => {
    expect(figureNote(reported(1), zh)).toBeUndefined()
    expect(figureNote(missing(), zh)).toBeUndefined()
  })
  it('says what kind it is', () => {
    expect(figureNote(derived(8, 'remainder'), zh)).toBe('推算')
    expect(figureNote(about(2000), zh)).toBe('约数')
    expect(figureNote(interim(5), english)).toBe('interim')
    expect(figureNote({ ...conflicting(3585, 3384, 3300), interim: true }, zh)).toBe('另有 3384、3300、期中数')
  })
  it('tells an interim alternative', () => {
    expect(formatAlternatives([{ value: 3384, claims: ['990000-1'], interim: true }, { value: 3300, claims: ['990000-2'] }], english)).toBe('3,384 (interim), 3,300')
  })
})

describe('a table cell', () => {
  it('sorts by the value, missing ones last', () => {
    expect(figureCell(about(2000), zh)).toEqual({ text: '约 2000', sort: 2000, mark: '约数' })
    expect(figureCell(missing(), zh)).toEqual({ text: '未公布', sort: null, mark: undefined })
  })
})

it('tells interim figures', () => {
  expect([isInterim(interim(1)), isInterim(reported(1)), isInterim(missing())]).toEqual([true, false, false])
})

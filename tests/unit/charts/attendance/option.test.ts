import type { Shape } from '@/charts/shapes'
import { describe, expect, it } from 'vitest'
import { toAttendanceModel } from '@/charts/attendance/model'
import { toAttendanceOption } from '@/charts/attendance/option'
import { palette } from '@/charts/theme'
import { shapesOf, textsOf, tooltipAt } from '../shapes-of'
import { about, manyRows, missing, quorum, reported, row, zh } from '../views'

const one = toAttendanceModel([row(3, 1, reported(300), reported(400), { quorum: quorum(267, true) })], zh)

function rects(shapes: Shape[], fill: string): { x: number, y: number, width: number, height: number }[] {
  return shapes.flatMap(shape => shape.type === 'rect' && shape.style.fill === fill ? [shape.shape] : [])
}

describe('one session', () => {
  it.each([[343, 0, 343], [688, 92, 336], [1136, 150, 656]] as const)('at %i px is a bar from zero whose full length is the expected number', (width, left, length) => {
    const shapes = shapesOf(toAttendanceOption(one, width).option)
    expect(rects(shapes, palette.blue)).toMatchObject([{ x: left, width: length * 0.75 }])
    expect(rects(shapes, palette.ground)).toMatchObject([{ x: left + 0.5, width: length - 1 }])
  })
  it('has its dashed red line at the quorum and says whose rule it is', () => {
    const { option } = toAttendanceOption(one, 1136)
    expect(shapesOf(option).flatMap(shape => shape.type === 'line' ? [[shape.style.stroke, shape.style.lineDash, shape.shape.x1, shape.shape.x2]] : [])).toEqual([[palette.red, [4, 3], 150 + 656 * 267 / 400, 150 + 656 * 267 / 400]])
    expect(textsOf(option)).toEqual(['3届1次', '300 / 400 人', '出席率 75.0% · 开幕 · 1996年1月8日', '三分之二（267 人）：可以开会', '参照全国政协规则'])
  })
  it('is still, and its tooltip is text', () => {
    const { option } = toAttendanceOption(one, 343)
    expect(option).toMatchObject({ animation: false, tooltip: { renderMode: 'richText', confine: true } })
    expect(tooltipAt(option, 0)).toContain('300 / 400 人')
    expect(tooltipAt(option, 7)).toBe('')
  })
})

describe('many sessions', () => {
  const model = toAttendanceModel(manyRows(12), zh)

  it.each([688, 1136] as const)('at %i px are columns with years below and rates above', (width) => {
    const { option } = toAttendanceOption(model, width)
    expect(option).toMatchObject({ xAxis: { type: 'category', data: model.slots.map(slot => `${slot.year}\n${slot.session}`) }, yAxis: { min: 0, max: 400 } })
    expect(textsOf(option).filter(text => text.endsWith('%'))).toHaveLength(model.slots.filter(slot => slot.bars[0]?.rate !== null).length)
    expect(tooltipAt(option, 3)).toBe('1届4次 · 1989年1月8日\n开幕：未公布')
  })
  it('at 343 px are rows of at least 22 px', () => {
    const { option, height } = toAttendanceOption(model, 343)
    expect(height).toBeGreaterThan(12 * 22)
    expect(option).toMatchObject({ yAxis: { type: 'category', inverse: true } })
    expect(textsOf(option)).toEqual(expect.arrayContaining(['1986 1届1次', '96.7%', '未公布', '三分之二：可以开会']))
  })
  it('draw a present number without a base pale, without a rate', () => {
    expect(rects(shapesOf(toAttendanceOption(model, 1136).option), palette.pale).length).toBe(1 + 2)
  })
  it('label only the first session of each term and the last where there is no room', () => {
    const { option } = toAttendanceOption(toAttendanceModel(manyRows(40), zh), 688)
    const { interval } = (option.xAxis as { axisLabel: { interval: (index: number) => boolean } }).axisLabel
    expect(Array.from({ length: 40 }, (_, index) => index).filter(interval)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 39])
  })
  it('give only the lowest, the highest and the last rate where all do not fit', () => {
    const { option } = toAttendanceOption(toAttendanceModel(manyRows(50), zh), 688)
    expect(textsOf(option).filter(text => text.endsWith('%'))).toEqual(['94.8%', '97.1%', '95.4%'])
  })
  it('keep the place of a missing phase with a dash, and explain it', () => {
    const { option } = toAttendanceOption(toAttendanceModel([...manyRows(30), row(1, 1, missing(), missing(), { phase: 'closing' }), row(1, 2, reported(280), reported(301), { phase: 'closing' })], zh), 688)
    expect(textsOf(option).filter(text => text === '–')).toHaveLength(2)
    expect(textsOf(option)).toContain('未公布')
  })
  it('say an approximate number in words, level where there is room and character by character where not', () => {
    const rows = [...manyRows(4), row(2, 1, about(300), missing('onlyApproximate'))]
    expect(textsOf(toAttendanceOption(toAttendanceModel(rows, zh), 1136).option)).toContain('约 300 人')
    const crowded = toAttendanceOption(toAttendanceModel(manyRows(40), zh), 688).option
    expect(textsOf(crowded).filter(text => text === '未')).toHaveLength(10)
  })
})

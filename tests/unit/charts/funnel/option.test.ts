import type { ChartWidth } from '@/charts/widths'
import { describe, expect, it } from 'vitest'
import { hatchPath } from '@/charts/funnel/hatch'
import { toFunnelModel } from '@/charts/funnel/model'
import { toFunnelOption } from '@/charts/funnel/option'
import { palette } from '@/charts/theme'
import { shapesOf, textsOf, tooltipAt } from '../shapes-of'
import { about, closedFunnel, funnel, mergedFunnel, reported, zh } from '../views'

function bars(width: ChartWidth, view = mergedFunnel()): { x: number, width: number, fill: string }[] {
  return shapesOf(toFunnelOption(toFunnelModel(view, zh), width).option).flatMap(shape => shape.type === 'rect' ? [{ x: shape.shape.x, width: shape.shape.width, fill: shape.style.fill }] : [])
}

describe('the funnel', () => {
  it('has bars from zero, in proportion to what was submitted', () => {
    const [submitted, afterMerge, filed] = bars(343)
    expect(submitted).toEqual({ x: 0, width: 343, fill: palette.slate })
    expect(afterMerge).toEqual({ x: 0, width: 343 * 197 / 205, fill: palette.blue })
    expect(filed!.width).toBeCloseTo(343 * 189 / 205)
  })
  it('draws an inferred stage as an outline with lines across', () => {
    const shapes = shapesOf(toFunnelOption(toFunnelModel(mergedFunnel(), zh), 1136).option)
    expect(bars(1136)[3]).toMatchObject({ fill: palette.ground })
    expect(shapes.filter(shape => shape.type === 'path' && shape.style.stroke === palette.sky)).toHaveLength(1)
  })
  it('narrows between two bars by what left', () => {
    const { option } = toFunnelOption(toFunnelModel(closedFunnel(), zh), 343)
    const losses = shapesOf(option).flatMap(shape => shape.type === 'path' && shape.style.fill === palette.wash ? [shape.shape.pathData] : [])
    expect(losses).toHaveLength(1)
    expect(losses[0]).toMatch(/^M0 \d+L343 \d+L285\.83\d+ \d+L0 \d+Z$/)
    expect(textsOf(option)).toEqual(expect.arrayContaining(['− 合并 60 件', '− 转为意见或来信 40 件', '占提交 83.3%']))
  })
  it('leaves the place of an approximate number open', () => {
    expect(bars(688, funnel([['submitted', about(2000)], ['filed', reported(1800)]]))[0]).toMatchObject({ fill: palette.ground })
  })
  it('stands its words above the bar on a narrow screen, beside it elsewhere', () => {
    expect(toFunnelOption(toFunnelModel(mergedFunnel(), zh), 343).height).toBeGreaterThan(toFunnelOption(toFunnelModel(mergedFunnel(), zh), 1136).height)
  })
  it('answers the pointer stage by stage', () => {
    const { option } = toFunnelOption(toFunnelModel(closedFunnel(), zh), 688)
    expect(tooltipAt(option, 1)).toBe('立案 500 件\n占提交 83.3%')
  })
})

describe('hatching', () => {
  it('stays within its box', () => {
    const numbers = [...hatchPath(10, 20, 30, 12).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
    expect(numbers.length).toBeGreaterThan(8)
    for (const [x, y] of numbers) {
      expect(x).toBeGreaterThanOrEqual(10)
      expect(x).toBeLessThanOrEqual(40)
      expect(y).toBeGreaterThanOrEqual(20)
      expect(y).toBeLessThanOrEqual(32)
    }
  })
})

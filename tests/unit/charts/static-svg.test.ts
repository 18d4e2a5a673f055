import { describe, expect, it } from 'vitest'
import { toAttendanceModel } from '@/charts/attendance/model'
import { toAttendanceOption } from '@/charts/attendance/option'
import { toFunnelModel } from '@/charts/funnel/model'
import { toFunnelOption } from '@/charts/funnel/option'
import { renderChartSvg } from '@/charts/register'
import { toStaticSvg } from '@/charts/static-svg'
import { toTrendModel } from '@/charts/trend/model'
import { toTrendOption } from '@/charts/trend/option'
import { english, manyRows, manyYears, mergedFunnel, zh } from './views'

const pictures = {
  columns: toAttendanceOption(toAttendanceModel(manyRows(12), english), 688),
  funnel: toFunnelOption(toFunnelModel(mergedFunnel(), zh), 688),
  trend: toTrendOption(toTrendModel(manyYears(20), zh), 688),
}
const raw = Object.entries(pictures).map(([name, { option, height }]): [string, string] => [name, renderChartSvg(option, 688, height)])

/** Text → where it stands, whether written as translate or as x and y. */
function places(svg: string): string[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const number = (name: string): number => Number(new RegExp(`(?:^| )${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0)
    const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes) ?? []
    const turned = /matrix\([^)]*\)/.exec(attributes)?.[0] ?? ''
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
    return `${text} ${anchor} ${(number('x') + Number(dx)).toFixed(1)} ${(number('y') + Number(dy)).toFixed(1)} ${turned}`
  }).sort()
}

describe.each(raw)('the static SVG of %s', (_, svg) => {
  const still = toStaticSvg(svg, 'id-688')

  it('holds no style element and no style attribute', () => {
    expect(svg).toContain('<style')
    expect(svg).toContain('style="')
    expect(still).not.toMatch(/style|class=|ecmeta|<g|<clipPath|pointer-events|CDATA/)
  })
  it('leaves every text where it was', () => {
    expect(places(still)).toEqual(places(svg))
  })
  it('is balanced markup, less than half as long', () => {
    expect(still.match(/<text /g)?.length).toBe(still.match(/<\/text>/g)?.length)
    expect(still).toMatch(/^<svg [^>]*>.*<\/svg>$/s)
    expect(still.length).toBeLessThan(svg.length / 2)
  })
  it('names no id that another picture could have', () => {
    for (const [, id = ''] of still.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^id-688-/)
  })
  it('is the same on every run', () => {
    expect(toStaticSvg(svg.replaceAll(/zr\d+-/g, 'zr99-'), 'id-688')).toBe(still)
  })
  it('has its most frequent font at the root and others where they differ', () => {
    expect(still).toMatch(/^<svg [^>]*font-size="1[12]" font-family="'PingFang SC'/)
  })
})

describe('single rewritings', () => {
  const wrap = (body: string): string => toStaticSvg(`<svg width="10" height="20" xmlns="x">${body}</svg>`, 'p')
  const inner = (body: string): string => /^<svg [^>]*>(.*)<\/svg>$/s.exec(wrap(body))?.[1] ?? ''

  it('join neighbours of one look', () => {
    expect(inner('<path d="M0 0L5 0" fill="none" stroke="#111"></path><path d="M0 9L5 9" fill="none" stroke="#111"></path><path d="M0 9L5 9" fill="none" stroke="#222"></path>'))
      .toBe('<path fill="none" stroke="#111" d="M0 0h5M0 9h5"/><path fill="none" stroke="#222" d="M0 9h5"/>')
  })
  it('drop what cannot be seen', () => {
    expect(inner('<rect width="10" height="20" fill="none"></rect><path d="M1 1M2 2" fill="none" stroke="#111"></path><text x="1" y="1"> </text>')).toBe('')
  })
  it('scale a stroke with its shape', () => {
    expect(inner('<path d="M0 0L1 0" transform="matrix(4,0,0,4,10,10)" fill="none" stroke="#111" stroke-width="0.5"></path>')).toBe('<path fill="none" stroke="#111" stroke-width="2" d="M10 10h4"/>')
  })
  it('number ids behind the prefix', () => {
    expect(inner('<defs><linearGradient id="zr7-g3"></linearGradient></defs><path d="M0 0L1 0L1 1Z" fill="url(#zr7-g3)"></path>'))
      .toBe('<defs><linearGradient id="p-0"></linearGradient></defs><path fill="url(#p-0)" d="M0 0h1v1Z"/>')
  })
  it('keep a bold text bold when the others are not, and the other way round', () => {
    const text = (style: string): string => `<text style="font-size:12px;${style}" x="1" y="2">a</text>`
    expect(inner(text('font-weight:700;') + text('') + text(''))).toBe('<text font-weight="700" x="1" y="2">a</text><text x="1" y="2">a</text><text x="1" y="2">a</text>')
    expect(inner(text('font-weight:700;') + text('font-weight:700;') + text(''))).toBe('<text x="1" y="2">a</text><text x="1" y="2">a</text><text font-weight="400" x="1" y="2">a</text>')
  })
})

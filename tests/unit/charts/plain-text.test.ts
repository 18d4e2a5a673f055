import { describe, expect, it } from 'vitest'
import { toDrawnText, toTooltipText } from '@/charts/plain-text'
import { renderChartSvg } from '@/charts/register'
import { drawingSeries } from '@/charts/chart-option'
import { text } from '@/charts/shapes'

describe('text that ECharts draws', () => {
  it('stays as it is', () => {
    expect(toDrawnText('政协示例市委员会\n2024 年 {a|b}')).toBe('政协示例市委员会\n2024 年 {a|b}')
    expect(toTooltipText('示例 {n} {a b|c} | }')).toBe('示例 {n} {a b|c} | }')
  })

  it.each(['__proto__', 'constructor', 'toString'])('never is %s alone on a line', (name) => {
    expect(toDrawnText(`${name}\n示例 ${name}`)).toBe(`${name}\u2060\n示例 ${name}`)
  })

  it('is no rich text in a tooltip', () => {
    expect(toTooltipText('示例{a|b}\n__proto__')).toBe('示例{\u2060a|b}\n__proto__\u2060')
  })

  it('leaves the prototype of every object alone, however often it is drawn', () => {
    const series = drawingSeries(['__proto__', 'constructor', '__proto__'].map((name, row) => text(name, 0, 20 * row + 10, 12, '#000')))
    const svg = renderChartSvg({ series: [series] }, 100, 60)
    expect(svg.match(/__proto__\u2060/g)).toHaveLength(2)
    expect([...Object.keys(Object.prototype), ...Object.keys(Object)]).toEqual([])
  })
})

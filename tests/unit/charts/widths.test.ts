import { describe, expect, it } from 'vitest'
import { chartWidthFor } from '@/charts/widths'

function viewport(width: number): (query: string) => boolean {
  return query => width >= Number(/(\d+)px/.exec(query)?.[1])
}

describe('the chart width for a viewport', () => {
  it.each([[320, 343], [767, 343], [768, 688], [1215, 688], [1216, 1136], [2560, 1136]])('%i px shows the picture of %i px', (width, expected) => {
    expect(chartWidthFor(viewport(width))).toBe(expected)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateTextWidth, joinToLines, wrapText } from '@/charts/text-width'

describe('the width of a text', () => {
  it('counts a Chinese character and a full-width mark as one em', () => {
    expect(estimateTextWidth('提交，', 10)).toBe(30)
  })
  it('counts digits and letters as a little more than half', () => {
    expect(estimateTextWidth('205', 10)).toBeCloseTo(16.8)
    expect(estimateTextWidth('100%', 10)).toBeCloseTo(25.6)
    expect(estimateTextWidth('Ab w', 10)).toBeCloseTo(6.8 + 5.6 + 3 + 8.8)
  })
})

describe('parts in lines', () => {
  it('joins what fits', () => {
    expect(joinToLines(['提交', '立案', '办复'], ' · ', 10, 60)).toEqual(['提交 · 立案', '办复'])
  })
  it('breaks a part that is too wide by itself', () => {
    expect(joinToLines(['the source says so', 'x'], ', ', 10, 60)).toEqual(['the source', 'says so, x'])
  })
  it('never starts a Chinese line with a closing mark', () => {
    expect(wrapText('全部办结，未给件数', 10, 40)).toEqual(['全部办', '结，未给', '件数'])
  })
  it('loses nothing but the spaces at line ends', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('提', '案', '，', 'a', 'b', ' ', '9') }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      expect(wrapText(text, 10, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf, textWindows, windowAt } from '@/pages/desk/text-windows'

describe('windows of a long text', () => {
  it('hold its paragraphs in order, blank ones left out, long ones cut', () => {
    expect(textWindows('甲\n\n乙丙\n')).toEqual([[{ start: 0, end: 1 }, { start: 3, end: 5 }]])
    expect(textWindows('')).toEqual([])
    expect(textWindows('字'.repeat(4500))[0]).toEqual([{ start: 0, end: 2000 }, { start: 2000, end: 4000 }, { start: 4000, end: 4500 }])
  })

  it('are bounded and lose nothing', () => {
    fc.assert(fc.property(fc.array(fc.nat(5000), { maxLength: 30 }), (lengths) => {
      const text = lengths.map(length => '字'.repeat(length)).join('\n')
      const windows = textWindows(text)
      const pieces = windows.flat()
      expect(pieces.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(lengths.reduce((sum, length) => sum + length, 0))
      for (const window of windows) expect(window.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(16_000)
      for (const [index, { start }] of pieces.entries()) expect(start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0)
    }))
  })

  it('are found by a place in the text', () => {
    const windows = [[{ start: 0, end: 5 }], [{ start: 6, end: 9 }]]
    expect([windowAt(windows, 0), windowAt(windows, 7), windowAt(windows, 99), windowAt([], 3)]).toEqual([0, 1, 0, 0])
  })
})

describe('a paragraph under marks', () => {
  it('is cut where they begin and end, the shortest mark first', () => {
    expect(segmentsOf({ start: 10, end: 30 }, [{ id: 'a', start: 5, end: 20 }, { id: 'b', start: 12, end: 14 }])).toEqual([
      { start: 10, end: 12, ids: ['a'] }, { start: 12, end: 14, ids: ['b', 'a'] }, { start: 14, end: 20, ids: ['a'] }, { start: 20, end: 30, ids: [] },
    ])
    expect(segmentsOf({ start: 0, end: 4 }, [])).toEqual([{ start: 0, end: 4, ids: [] }])
  })

  it('is the same text again when its pieces are joined', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ id: `${a}-${b}`, start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), (marks) => {
      const segments = segmentsOf({ start: 5, end: 40 }, [...marks].sort((a, b) => a.start - b.start))
      expect([segments[0]?.start, segments[segments.length - 1]?.end]).toEqual([5, 40])
      for (const [index, segment] of segments.entries()) if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end)
    }))
  })
})

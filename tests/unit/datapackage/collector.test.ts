import { describe, expect, it } from 'vitest'
import { clip, createCollector, listed, repeatLimit } from '@/datapackage/collector'
import { fault } from '@/datapackage/fault'

describe('collecting', () => {
  it('lists a thousand repeats of a code and counts the rest', () => {
    const collector = createCollector('data/a.csv')
    for (let line = 1; line <= 1500; line++) collector.add(fault.blankLine, () => ({ line, column: 0, params: {} }))
    collector.add(fault.fileAbsent, () => ({ line: 0, column: 0, params: {} }))
    const diagnostics = collector.finish()
    expect(diagnostics).toHaveLength(repeatLimit + 2)
    expect(diagnostics[1001]).toEqual({
      code: 'DP199', severity: 'warning', file: 'data/a.csv', line: 1001, column: 0, params: { code: 'DP123', more: 500, limit: 1000 },
    })
  })

  it('says nothing more at exactly a thousand', () => {
    const collector = createCollector('a.csv')
    for (let line = 1; line <= 1000; line++) collector.add(fault.blankLine, () => ({ line, column: 0, params: {} }))
    expect(collector.finish()).toHaveLength(1000)
  })

  it('places only what it lists', () => {
    let placed = 0
    const collector = createCollector('a.csv')
    for (let count = 0; count < 5000; count++) {
      collector.add(fault.blankLine, () => {
        placed++
        return { line: 1, column: 0, params: {} }
      })
    }
    expect(placed).toBe(1001)
  })
})

describe('values in a message', () => {
  it('are cut to sixty characters, never through one', () => {
    expect(clip('示例')).toBe('示例')
    expect(clip('长'.repeat(61))).toBe(`${'长'.repeat(59)}…`)
    expect(clip(`${'长'.repeat(58)}𠮷𠮷`)).toBe(`${'长'.repeat(58)}…`)
  })

  it('are listed up to twelve', () => {
    expect(listed(['a', 2])).toBe('a | 2')
    expect(listed(Array.from({ length: 13 }, (_, index) => index))).toBe('0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | …')
  })
})

import { describe, expect, it } from 'vitest'
import { createProgress } from '@/build/progress'

function progressAt(isTTY: boolean): { lines: string[], count: (second: number, done: number, total: number) => void } {
  const lines: string[] = []
  let time = 0
  const progress = createProgress({ isTTY, write: (text: string) => lines.push(text) > 0 }, () => time)
  return {
    lines,
    count(second, done, total) {
      time = second * 1000
      progress.count(done, total, '页面 / pages')
    },
  }
}

describe('progress', () => {
  it('says how much is done and about how long the rest takes, sparsely off a terminal', () => {
    const { lines, count } = progressAt(false)
    count(100, 1, 101)
    count(104, 5, 101)
    count(110, 11, 101)
    count(110.1, 12, 101)
    count(190, 100, 101)
    count(191, 101, 101)
    expect(lines).toEqual(['页面 / pages 1/101\n', '页面 / pages 11/101，约剩 / about 2 min\n', '页面 / pages 100/101，约剩 / about 1 s\n', '页面 / pages 101/101\n'])
  })

  it('rewrites its line on a terminal', () => {
    const { lines, count } = progressAt(true)
    count(1, 1, 2)
    count(2, 2, 2)
    expect(lines).toEqual(['\r页面 / pages 1/2\u001b[K', '\r页面 / pages 2/2\u001b[K\n'])
  })
})

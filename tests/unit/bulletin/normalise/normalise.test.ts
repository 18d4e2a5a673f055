import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, originalSpan } from '@/bulletin/normalise/normalise'

const plain = (text: string): string => normalise(text).text

describe('the plain text', () => {
  it.each([
    ['应出席３３５人，实到３０７人', '应出席335人，实到307人'],
    ['立案 189 件 , 并案 8 件', '立案189件，并案8件'],
    ['2,267人', '2267人'],
    ['２，２６７人', '2267人'],
    ['立案的293 7件', '立案的2937件'],
    ['立案的293\n7件', '立案的2937件'],
    ['應出席委員335人,實到307人', '应出席委员335人，实到307人'],
    ['審查立案，並案，辦複', '审查立案，并案，办复'],
    ['政協(xié)提(ti)案會議(yì)', '政协提案会议'],
    ['应到335人,,实到307人', '应到335人，实到307人'],
    ['98%%', '98%'],
    ['1 月 27 日 15 时', '1月27日15时'],
    ['共收到提\n案205件', '共收到提案205件'],
    ['一。\n二', '一。\n二'],
    ['标题\n\n正文', '标题\n正文'],
    ['标题\n  正文', '标题\n正文'],
  ])('%j becomes %j', (from, to) => {
    expect(plain(from)).toBe(to)
  })

  it.each(['205 197件', '2025 335人', '205\n197\n189', '2024 12件'])('%j stays two numbers', (text) => {
    expect(plain(text)).not.toMatch(/\d{6}|2025335|202412/)
  })

  it('does not join a comma that separates two counts', () => {
    expect(plain('提交205,立案189')).toBe('提交205，立案189')
    expect(plain('应到3350,实到307')).toBe('应到3350，实到307')
  })

  it('leads back to the original', () => {
    const original = '共 收 到\u3000提案２０５\n件'
    const result = normalise(original)
    const start = result.text.indexOf('205')
    const span = originalSpan(result, start, start + 4)
    expect(original.slice(span.start, span.end)).toBe('２０５\n件')
  })

  it('has positions that never go back, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('提案205 \n\t，,(yì)（ti）％%件。　２\u200B𠮷')) }), (text) => {
      const { text: out, from, to } = normalise(text)
      expect(from).toHaveLength(out.length)
      for (let i = 0; i < out.length; i++) {
        expect(from[i]!).toBeLessThan(to[i]!)
        if (i > 0) expect(from[i]!).toBeGreaterThanOrEqual(to[i - 1]!)
      }
    }))
  })
})

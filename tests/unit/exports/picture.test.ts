import { describe, expect, it } from 'vitest'
import { zh } from '../charts/views'
import { sampleFacts } from './sample-facts'
import { estimateTextWidth } from '@/charts/text-width'
import { composePicture } from '@/exports/picture'
import { qrPath } from '@/exports/qr-path'

const chart = { svg: '<svg xmlns="http://www.w3.org/2000/svg" width="688" height="200" viewBox="0 0 688 200"><text>图例</text></svg>', width: 688, height: 200 }
const textsOf = (svg: string): { x: number, y: number, size: number, text: string }[] => [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g)]
  .map(([, x, y, size, text]) => ({ x: Number(x), y: Number(y), size: Number(size), text: text ?? '' }))

describe('a picture that stands alone', () => {
  const { svg, width, height } = composePicture({ facts: sampleFacts(), chart, qr: null }, zh)

  it('holds title, sentence, chart, basis, filters, sources, edition, address and that it is not official', () => {
    const text = textsOf(svg).map(one => one.text).join('')
    for (const part of ['政协示例市委员会', '提案：从提交到立案，2024 年', '占提交的 87.5%。', '口径：年度。', '统计期：2024 年、口径：年度', '示例日报《示例文件》', '示例转载站', '9.9.9（2026年11月22日）', 'CC BY 4.0', 'committees/990000/', '非官方发布']) expect(text).toContain(part)
    expect(svg).toContain('<text>图例</text>')
    expect(svg).toContain('<desc>提交 160 件，立案 140 件，占提交的 87.5%。</desc>')
  })

  it('sets line below line within its edges', () => {
    const lines = textsOf(svg)
    expect(lines.map(({ y }) => y)).toEqual([...lines.map(({ y }) => y)].sort((a, b) => a - b))
    expect(Math.max(...lines.map(({ x, size, text }) => x + estimateTextWidth(text, size)))).toBeLessThanOrEqual(width - 32)
    expect(lines[lines.length - 1]!.y).toBeLessThan(height - 16)
  })

  it('escapes what comes from data', () => {
    const hostile = composePicture({ facts: sampleFacts({ title: '</text><script>alert(1)</script>&"', finding: '\u0000<b>' }), chart, qr: null }, zh).svg
    expect(hostile).not.toMatch(/<script|<b>|\u0000/)
    expect(hostile).toContain('&lt;script&gt;')
  })

  it('breaks an address that has no place to break', () => {
    const long = `https://example.org/${'a'.repeat(400)}`
    const lines = textsOf(composePicture({ facts: sampleFacts({ address: long }), chart, qr: null }, zh).svg)
    expect(lines.filter(({ text }) => /^[a-z:/.]+$/.test(text)).map(({ text }) => text).join('')).toContain('a'.repeat(400))
    expect(Math.max(...lines.map(({ x, size, text }) => x + estimateTextWidth(text, size)))).toBeLessThanOrEqual(752 - 32)
  })

  it('counts the sources that it does not name', () => {
    const [first] = sampleFacts().sources
    const many = composePicture({ facts: sampleFacts({ sources: Array.from({ length: 9 }, () => first!) }), chart, qr: null }, zh).svg
    expect(textsOf(many).map(({ text }) => text).join('')).toContain('另有 3 份')
  })

  it('keeps its words clear of the QR code', () => {
    const shared = composePicture({ facts: sampleFacts(), chart, qr: { path: 'M0 0h1v1h-1z', size: 29 } }, zh)
    const foot = textsOf(shared.svg).filter(({ size }) => size === 13)
    expect(Math.max(...foot.map(({ x, size, text }) => x + estimateTextWidth(text, size)))).toBeLessThanOrEqual(32 + 688 - 132)
    expect(shared.svg).toContain('扫码看出处与明细')
    expect(shared.height).toBeGreaterThanOrEqual(height)
  })
})

describe('a QR code as a path', () => {
  it('has one stroke for neighbours of a row', () => {
    expect(qrPath([[true, true, false, true], [false, false, false, false], [false, true, true, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z')
  })
})

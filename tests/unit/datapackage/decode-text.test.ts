import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollector } from '@/datapackage/collector'
import { decodeText } from '@/datapackage/decode-text'

function decode(bytes: Uint8Array | number[]) {
  const collector = createCollector('a.csv')
  const text = decodeText(Uint8Array.from(bytes), collector)
  return { text, found: collector.finish().map(({ code, line, column }) => `${code} ${line}:${column}`) }
}

function bytes(...parts: (string | number)[]): number[] {
  return parts.flatMap(part => typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])
}

describe('decoding', () => {
  it('gives back the text of UTF-8', () => {
    expect(decode(bytes('a,示例,𠮷\r\n'))).toEqual({ text: 'a,示例,𠮷\r\n', found: [] })
  })

  it('skips a byte order mark once', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 'a'))).toEqual({ text: 'a', found: ['DP103 1:1'] })
    expect(decode(bytes(0xef, 0xbb, 0xbf, '\ufeffa')).text).toBe('\ufeffa')
  })

  it('places the first bad byte by the characters before it', () => {
    expect(decode(bytes('示例\n示,𠮷,', 0xe7, 0xa4))).toEqual({ text: null, found: ['DP106 2:5'] })
  })

  it('refuses what only looks like UTF-8', () => {
    const wrong = [[0xc0, 0xaf], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf8], [0x80], [0xe7, 0xa4, 0x41]]
    expect(wrong.map(tail => decode(bytes('é,', ...tail)).found[0]?.slice(6))).toEqual(wrong.map(() => '1:3'))
  })

  it('does not take damaged UTF-8 for GBK', () => {
    expect(decode(bytes('示例,', 0xd6, 0xd0, 0x0a)).found).toEqual(['DP106 1:4'])
    expect(decode(bytes('id,', 0xd6, 0xd0, 0x0a)).found).toEqual(['DP105 1:4'])
  })

  it('tells UTF-16 of either order from a stray zero', () => {
    const utf16 = Array.from('a,示,1\n').flatMap(character => [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255])
    expect(decode(utf16).found).toEqual(['DP104 0:0'])
    expect(decode([0xfe, 0xff, ...utf16]).found).toEqual(['DP104 0:0'])
    expect(decode(bytes('a'.repeat(99), 0)).found).toEqual(['DP107 1:100'])
    expect(decode(bytes('a\n示', 0, 0, 'b')).found).toEqual(['DP107 2:2'])
  })

  it('knows both kinds of workbook', () => {
    expect([decode(bytes('PK\u0003\u0004')).found, decode([0xd0, 0xcf, 0x11, 0xe0, 0xa1]).found]).toEqual([['DP110 0:0'], ['DP110 0:0']])
  })

  it('never throws, and has a text or says why not', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const { text, found } = decode(input)
      expect(text !== null || found.length > 0).toBe(true)
    }))
  })
})

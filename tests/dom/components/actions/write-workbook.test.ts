import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '@/components/actions/write-workbook'

const filesOf = async (texts: string[]): Promise<Record<string, string>> => {
  const blob = await writeWorkbook([{ name: '表', widths: [20, 20, 20], sticky: 1, rows: [texts.map(value => ({ value })), [{ value: 12 }, null, { value: '示例' }]] }])
  return Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('a workbook', () => {
  it('keeps texts that are names of what every object has, so that the file opens', async () => {
    const files = await filesOf(['valueOf', '__proto__', 'constructor'])
    const strings = [...files['xl/sharedStrings.xml']!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(hit => hit[1]!.replaceAll('\u2060', ''))
    expect(strings).toEqual(['valueOf', '__proto__', 'constructor', '示例'])
    expect([...files['xl/worksheets/sheet1.xml']!.matchAll(/<v>([^<]*)<\/v>/g)].map(hit => hit[1])).toEqual(['0', '1', '2', '12', '3'])
  })
})

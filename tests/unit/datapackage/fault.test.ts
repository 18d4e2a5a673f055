import { describe, expect, it } from 'vitest'
import { fault, severityOf } from '@/datapackage/fault'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { packageMessages } from '@/datapackage/messages'
import { largestFile } from '@/datapackage/decode-text'
import { parsePackage } from '@/datapackage/parse-package'
import { faultCases } from './fault-cases'
import { contract, header, sampleFiles, soundRow } from './sample-package'

describe('a sound package', () => {
  it('gives no diagnostics', () => {
    expect(parsePackage(sampleFiles(), contract, 'data').diagnostics).toEqual([])
  })

  it('may have tables that are nothing but a header', () => {
    expect(parsePackage(sampleFiles({ 'counts.csv': header }), contract, 'data').diagnostics).toEqual([])
  })

  it('may end its lines with CRLF', () => {
    expect(parsePackage(sampleFiles({ 'counts.csv': `${header}\r\n${soundRow}\r\n` }), contract, 'data').diagnostics).toEqual([])
  })
})

describe('a single fault is told once, in its place, and causes no other', () => {
  for (const { code, when, files, place, params } of faultCases) {
    it(`${code} when ${when}`, () => {
      const [file = '', line, column] = place.split(':')
      const { diagnostics } = parsePackage(sampleFiles(files), contract, 'data')
      expect(diagnostics).toEqual([{
        code,
        severity: severityOf(code as never),
        file: `data/${file}`,
        line: Number(line),
        column: Number(column),
        params: params ?? {},
      }])
      for (const lang of ['zh-Hans', 'en'] as const) {
        expect(formatDiagnostic(diagnostics[0]!, packageMessages, lang)).not.toMatch(/\{[a-z]\w*\}/i)
      }
    })
  }

  it('DP108 when a file is larger than 256 MB', () => {
    const { diagnostics } = parsePackage(sampleFiles({ 'counts.csv': new Uint8Array(largestFile + 1) }), contract, 'data')
    expect(diagnostics).toEqual([{
      code: 'DP108', severity: 'error', file: 'data/counts.csv', line: 0, column: 0, params: { bytes: 268435457, limit: 268435456 },
    }])
  })

  it('is shown for every code', () => {
    const elsewhere = [fault.fileTooLarge, fault.andMore]
    const shown = new Set([...faultCases.map(({ code }) => code), ...elsewhere])
    expect(Object.values(fault).filter(code => !shown.has(code))).toEqual([])
  })
})

describe('the severity', () => {
  it('is a warning only where the data still say what was meant', () => {
    expect(Object.values(fault).filter(code => severityOf(code) === 'warning'))
      .toEqual(['DP103', 'DP123', 'DP124', 'DP150', 'DP204', 'DP206', 'DP231'])
  })
})

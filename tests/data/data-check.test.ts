import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'

const folders: string[] = []
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })))

/** A copy of the real package with one file changed. */
function packageWith(file: string, change: (text: string) => string | Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  folders.push(folder)
  cpSync('data', folder, { recursive: true })
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  return folder
}

function check(...args: string[]): { status: number | null, out: string, err: string } {
  const result = spawnSync(process.execPath, ['src/build/run.mjs', 'data-check', ...args], { encoding: 'utf8' })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

describe('npm run data:check', () => {
  it('finds no error in the real package and ends with 0', () => {
    const { status, out } = check('data')
    expect(out).toMatch(/^0 处错误，\d+ 处提醒（committees 140, sources 509, attendance 194, proposals 337, parts 896,/m)
    expect(status).toBe(0)
  })

  it('prints every planted fault with file, line, column and code, and ends with 1', () => {
    const folder = packageWith('attendance.csv', text => text
      .replace('210700,15,4,plenary,opening,2025-01-07,,,335,expected,307,,210700-2025-1,', '210700,15,4,plenary,opening,2025-02-30,,,335,expected,300余,,210700-2025-9,')
      .replace('100000,9,2,plenary,opening,1999-03-03,1999-03-11,,2209,expected,2013,', '100000,9,2,plenary,opening,1999-03-03,1999-03-11,,2209,expected,2300,'))
    const { status, out } = check(folder)
    const line = readFileSync(join(folder, 'attendance.csv'), 'utf8').split('\n').findIndex(text => text.startsWith('210700,15,4')) + 1
    expect(out).toContain(`attendance.csv:${line}:29 DP`)
    expect(out).toMatch(new RegExp(`attendance\\.csv:${line}:55 DP243 .*300余`))
    expect(out).toMatch(new RegExp(`attendance\\.csv:${line}:61 DP\\d+ .*210700-2025-9`))
    expect(out).toMatch(/attendance\.csv:\d+:\d+ DP4\d\d .*2300/)
    expect(status).toBe(1)
  })

  it('speaks English and JSON when asked', () => {
    const folder = packageWith('proposals.csv', text => text.replace(',205,197,189,', ',205,197,289,'))
    expect(check(folder, '--lang', 'en').out).toMatch(/proposals\.csv:\d+:\d+ DP4\d\d error .*289.*205/)
    const report = JSON.parse(check(folder, '--json').out) as { errors: number, diagnostics: { code: string, line: number, column: number, message: string }[] }
    expect(report.errors).toBeGreaterThan(0)
    expect(report.diagnostics[0]).toMatchObject({ code: expect.stringMatching(/^DP\d{3}$/) as string, line: expect.any(Number) as number })
  })

  it('says where GBK text is', () => {
    // 示例 as a spreadsheet on a Chinese desktop saves it.
    const folder = packageWith('committees.csv', () => Buffer.concat([Buffer.from('code,name,level,parent\n990000,'), Buffer.from([0xCA, 0xBE, 0xC0, 0xFD]), Buffer.from(',county,\n')]))
    const { status, out } = check(folder)
    expect(out).toMatch(/committees\.csv:2:9 DP\d+ .*GBK/)
    expect(status).toBe(1)
  })

  it('says so when the folder is not there', () => {
    const { status, err } = check('no-such-folder')
    expect(err).toContain('no-such-folder')
    expect(status).toBe(1)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/build/commands/bulletin'

const folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
afterAll(() => rmSync(folder, { recursive: true }))

let out = ''
let faults = ''
beforeEach(() => {
  out = ''
  faults = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => { faults += String(text); return true })
})
afterEach(() => vi.restoreAllMocks())

const text = '标题\n\n政协示例市三届二次会议开幕。\n应到委员335人,实到307人。'

describe('npm run bulletin', () => {
  it('prints each value with line, column and rule', () => {
    expect(run([file('a.txt', text)])).toBe(0)
    expect(out).toContain('出席 · 政协示例市委员会 · 3 届 2 次 · plenary · opening')
    expect(out).toContain('  expected = 335  4:5 “335” [att.expected]\n')
    expect(out).toContain('committee-not-on-record')
  })

  it('prints one object for one file and an array for several', () => {
    const path = file('a.txt', text)
    expect(run([path, '--json'])).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ file: path, records: [{ kind: 'attendance', committee: null, term: 3, session: 2, fields: { present: { value: 307, status: 'reported', text: '307', rule: 'att.present' } } }] })
    out = ''
    expect(run(['--json', path, path])).toBe(0)
    expect(JSON.parse(out)).toHaveLength(2)
  })

  it.each([
    ['missing.txt', null, 'no such file'],
    ['empty.txt', ' \n', 'the file is empty'],
    ['binary.doc', new Uint8Array([0xD0, 0xCF, 0, 1]), 'not a text file'],
    ['gbk.txt', new Uint8Array([0xCC, 0xE1, 0xB0, 0xB8]), 'not UTF-8'],
  ])('says what is wrong with %s', (name, content, message) => {
    expect(run([content === null ? join(folder, name) : file(name, content)])).toBe(1)
    expect(faults).toContain(message)
    expect(out).toBe('')
  })

  it('says what is wrong with a folder, and still reads the other files', () => {
    expect(run([folder, file('a.txt', text)])).toBe(1)
    expect(faults).toContain('this is a folder')
    expect(out).toContain('expected = 335')
  })

  it('says that nothing was found', () => {
    expect(run([file('none.txt', '今天天气很好。')])).toBe(0)
    expect(out).toContain('nothing found')
  })

  it('helps, and refuses an option that it does not know', () => {
    expect(run(['--help'])).toBe(0)
    expect(out).toContain('--json')
    expect(run(['--xml'])).toBe(2)
    expect(faults).toContain('--xml')
  })
})

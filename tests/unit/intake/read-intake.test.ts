import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { usualLimits } from '@/intake/limits'
import { readPasted } from '@/intake/read-intake'
import { contract, notesOf, outcome, read, rowsOf } from './reading'
import { zipOf } from './zip-file'

const bulletin = '示例市政协三届二次会议开幕，应出席委员120人，实到111人。会议期间共收到提案90件，立案80件。'
/** The same in GBK. */
const gbk = Uint8Array.from(Buffer.from('yr7A/crQ1f7Qrcj9vey2/rTOu+HS6b+qxLujrNOms/bPr86v1LExMjDIy6OsyrW1vTExMcjLoaM=', 'base64'))
const gbkText = '示例市政协三届二次会议开幕，应出席委员120人，实到111人。'

function textOf(result: ReturnType<typeof read>): string | null {
  return result.ok && result.kind === 'text' ? result.text : null
}

function utf16(text: string, bigEndian = false, mark = true): Uint8Array {
  const units = Array.from((mark ? '\ufeff' : '') + text).flatMap((character) => {
    const code = character.charCodeAt(0)
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
  })
  return Uint8Array.from(units)
}

describe('a text', () => {
  it('in UTF-8 is taken as it is, without its mark', () => {
    expect(read(bulletin)).toEqual({ ok: true, kind: 'text', text: bulletin, notes: [] })
    expect(textOf(read(`\ufeff${bulletin}`))).toBe(bulletin)
  })

  it('in GBK is converted, and this is said', () => {
    expect(textOf(read(gbk))).toBe(gbkText)
    expect(notesOf(read(gbk))).toEqual(['IN120'])
  })

  it.each([['little', false, true], ['big', true, true], ['little, unmarked', false, false]])('in UTF-16 (%s) is converted, and this is said', (_, bigEndian, mark) => {
    const result = read(utf16(`${bulletin}abc 12345 abc 12345`, bigEndian, mark))
    expect(textOf(result)).toBe(`${bulletin}abc 12345 abc 12345`)
    expect(notesOf(result)).toEqual(['IN121'])
  })

  it.each([
    ['Korean (EUC-KR)', 'waTEocf5u/PIuMDHIMGmvcq/wLHiIMGmu+fC9yDIuMDHsKEgv623yLTZLiDAp7/4IMDMuem/wLjtwMwgw+K8rsfPv7S02S4='],
    ['Japanese (Shift-JIS)', 'kK2OoYumj6SJ74tjgs2Iz4j1k/GVU4zclryCqo9vkMiCtYLEikqCqYLqgtyCtYK9gUKS8YjEgsyMj5CUgs2RnYKmgsSCooLcgreBQg=='],
    ['Japanese (EUC-JP)', 'wK+8o7aovqay8bXEpM+w0bD3xvPJtLjezL6krL3QwMqkt6TGs6ukq6TspN6kt6S/oaPE87DGpM6377/0pM/B/aSopMakpKTepLmhow=='],
    ['Big5', 'pKSw6qRIpcGsRqp2qPOw07d8xLOyxKRRpXypoaX+sOqpZa37t3yyxKRUpri3fMSztn259aFBwLOlWK51qWWt+6RHpsq5c6StpEihQbnqqOykQKbKpEukUaRFpEihQw=='],
    ['Latin-1', 'Qydlc3QgbCfpdOkgb/kgbGVzIGTpbOlndelzIG9udCDpdOkg6Wx1cyDgIGwndW5hbmltaXTpLCBmcmFu52FpcywgbmHvdmUgY2Fm6SBk6WrgIHZ1'],
    ['Russian (1251)', '0eXx8ej/IOru7Ojy5fLgIO7y6vD76+Dx/Cwg7/Do8fPy8fLi7uLg6+4g8fLuIOTl4v/t7vHy7iD36+Xt7uIg6u7s6PLl8uAu'],
  ])('in %s is refused, not turned into wrong characters', (_, base64) => {
    expect(outcome(read(Uint8Array.from(Buffer.from(base64, 'base64'))))).toBe('IN122')
  })

  it('in UTF-8 with a damaged byte is refused, with the place', () => {
    const bytes = new TextEncoder().encode(`第一行\n第二行${bulletin}`)
    bytes[16] = 0xff
    const result = read(bytes)
    expect(result).toMatchObject({ ok: false, fault: { code: 'IN123', row: 2 } })
    expect(!result.ok && result.fault.what.en).toBe('the UTF-8 text is damaged at line 2, character 3.')
  })

  it('with old Macintosh line ends gets usual ones', () => {
    expect(textOf(read('一\r二'))).toBe('一\n二')
  })

  it('of one megabyte is read, of five million characters refused', () => {
    expect(outcome(read(bulletin.repeat(7000)))).toBe('text')
    expect(outcome(read('数'.repeat(usualLimits.textLength + 1)))).toBe('IN107')
  })
})

describe('what is no text', () => {
  it.each([
    ['an empty file', [], 'IN103'],
    ['white space', [0x20, 0x0a, 0x20], 'IN103'],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'IN103'],
    ['binary bytes', [1, 2, 0, 3, 0xff, 0xfe, 0, 0, 9], 'IN104'],
    ['text with a NUL', [65, 0, 66, 67, 68], 'IN104'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'IN109'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'IN108'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'IN108'],
    ['a WebP', [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50], 'IN108'],
    ['a bitmap', [0x42, 0x4d, 0x10, 0, 0, 0, 0, 0], 'IN108'],
    ['a rar', [0x52, 0x61, 0x72, 0x21, 0x1a], 'IN112'],
    ['a gzip', [0x1f, 0x8b, 0x08], 'IN112'],
    ['an RTF', Array.from('{\\rtf1', letter => letter.charCodeAt(0)), 'IN113'],
    ['an old .xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'IN110'],
    ['an encrypted workbook', [0xd0, 0xcf, 0x11, 0xe0, ...Array.from('EncryptedPackage').flatMap(letter => [letter.charCodeAt(0), 0])], 'IN111'],
  ])('(%s) is named', (_, bytes, code) => {
    expect(outcome(read(Uint8Array.from(bytes), 'x.xls'))).toBe(code)
  })

  it('a text that begins like a bitmap is still a text', () => {
    expect(outcome(read('BMW is no bitmap, and 示例市 has 120 members'))).toBe('text')
  })

  it('a file beyond the limit is refused by its size alone', () => {
    expect(outcome(read(new Uint8Array(100 * 1024 * 1024), 'x.csv'))).toBe('IN102')
  })

  it('an XML Spreadsheet 2003 and an MHT are named', () => {
    expect(outcome(read('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'x.xls'))).toBe('IN116')
    expect(outcome(read('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x', 'x.mht'))).toBe('IN113')
  })
})

describe('a web page', () => {
  it('becomes text with a line for each block, and this is said', () => {
    const result = read('<!DOCTYPE html><html><head><title>开幕</title><style>p{}</style><script>if (a</b>c) x</script></head><body><p>应出席<b>120</b>人，</p><div>实到&nbsp;111人&#12290;<!-- 999人 --></div><ul><li>一<li>二</ul></body></html>', 'x.html')
    expect(textOf(result)).toBe('开幕\n\n应出席120人，\n\n实到\u00a0111人。\n\n一\n二')
    expect(notesOf(result)).toEqual(['IN124'])
  })

  it('in GBK is converted first', () => {
    const result = read(Uint8Array.from([...new TextEncoder().encode('<p>'), ...gbk, ...new TextEncoder().encode('</p>')]), 'x.htm')
    expect(textOf(result)).toBe(gbkText)
    expect(notesOf(result)).toEqual(['IN120', 'IN124'])
  })

  it('under the name of a workbook gives its table', () => {
    const result = read('<table><tr><th>届<th>实到</tr><tr><td>15</td><td>189<br>人</td></tr></table>', '导出.xls')
    expect(rowsOf(result)).toEqual([['届', '实到'], ['15', '189\n人']])
    expect(notesOf(result)).toEqual(['IN126'])
  })

  it('without a word in it is empty', () => {
    expect(outcome(read('<html><body><script>1</script></body></html>', 'x.html'))).toBe('IN103')
  })

  it('is read in one pass, however its marks are broken', () => {
    const before = performance.now()
    for (const piece of ['<', '<!--', '<script>', '<a "', '</', '&#', '<table><tr><td>', '<p>\n ']) read(`<html>${piece.repeat(200_000 / piece.length)}`, 'x.html')
    expect(performance.now() - before).toBeLessThan(8000)
  })
})

describe('JSON', () => {
  it('is handed on as saved by the desk, with __proto__ as a plain key', () => {
    const result = read('{"format":1,"__proto__":{"polluted":true}}', 'x.json')
    expect(outcome(result)).toBe('saved')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('that is broken is refused', () => {
    expect(outcome(read('{"format":1,', 'x.json'))).toBe('IN125')
  })
})

describe('CSV', () => {
  it.each([[',', 'csv', []], ['\t', 'csv', ['IN170']], [';', 'csv', ['IN170']], ['，', 'csv', ['IN170']]])('is cut at %j', (delimiter, ending, notes) => {
    const result = read(`届${delimiter}应到${delimiter}实到\n\n15${delimiter}"20${delimiter}5"${delimiter}189\n`, `x.${ending}`)
    expect(rowsOf(result)).toEqual([['届', '应到', '实到'], [], ['15', `20${delimiter}5`, '189']])
    expect(notesOf(result)).toEqual(notes)
  })

  it('saved by Excel as Unicode text is a sheet as well', () => {
    expect(rowsOf(read(utf16('届\t实到\r\n15\t189\r\n'), 'x.txt'))).toEqual([['届', '实到'], ['15', '189']])
  })

  it('with marks in its cells is no web page', () => {
    expect(rowsOf(read('届,说明\n15,<p>a</p><p>b</p><p>c</p>\n', 'x.csv'))).toEqual([['届', '说明'], ['15', '<p>a</p><p>b</p><p>c</p>']])
  })

  it('with a lost quote names the row', () => {
    const result = read('届,实到\n"15,189\n16,190\n', 'x.csv')
    expect(result.ok && result.notes[0]).toMatchObject({ code: 'IN171', row: 2, column: 1 })
  })

  it('of a million rows stops at the limit with the row', () => {
    expect(read('15,189\n'.repeat(1_000_000), 'x.csv')).toMatchObject({ ok: false, fault: { code: 'IN153', row: usualLimits.rows + 1 } })
  })

  it('with too many columns or cells stops at the limit', () => {
    expect(outcome(read(`${'1,'.repeat(600)}\n`, 'x.csv'))).toBe('IN154')
    expect(outcome(read(`${'1,'.repeat(400)}\n`.repeat(3000), 'x.csv'))).toBe('IN155')
  })

  it('with a header of the package is a table of it', () => {
    const result = read('committee,term,session,meeting_type,phase,expected,present,source,constructor\n990000,3,2,plenary,opening,,111,990000-2025-1,x\n', 'attendance.csv')
    expect(result).toMatchObject({ ok: true, kind: 'tables', tables: { attendance: [{ committee: '990000', term: '3', session: '2', meeting_type: 'plenary', phase: 'opening', present: '111', source: '990000-2025-1' }] } })
    expect(notesOf(result)).toContain('DP202')
    expect(notesOf(result)).toContain('DP201')
  })

  it('is the real package without a word', () => {
    for (const name of ['sources', 'attendance', 'proposals', 'parts', 'committees', 'roles', 'items', 'approximations']) {
      const result = read(readFileSync(`data/${name}.csv`), `${name}.csv`)
      expect({ name, outcome: outcome(result), notes: notesOf(result) }).toEqual({ name, outcome: 'tables', notes: [] })
    }
  })
})

describe('the package as a zip', () => {
  it('gives all its tables', () => {
    const parts = ['sources', 'attendance'].map(name => ({ name: `pkg/${name}.csv`, data: readFileSync(`data/${name}.csv`, 'utf8') }))
    const told: number[] = []
    const result = read(zipOf([{ name: 'pkg/datapackage.json', data: '{}' }, ...parts]), 'x.zip', { onProgress: fraction => told.push(fraction) })
    expect([...told].sort((a, b) => a - b)).toEqual(told)
    expect(result.ok && result.kind === 'tables' && Object.keys(result.tables)).toEqual(['sources', 'attendance'])
  })
})

describe('a Word document', () => {
  const document = (body: string): Uint8Array => zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>` },
  ])

  it('gives its paragraphs and tables as lines', () => {
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
    const result = read(document(`<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('应出席&lt;120')}${run('人')}</w:p><w:p><w:del><w:r><w:delText>999</w:delText></w:r>${run('999')}</w:del>${run('实到111人')}<w:r><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:p>${run('提交')}</w:p></w:tc><w:tc><w:p>${run('90')}</w:p></w:tc></w:tr></w:tbl>`), '公报.docx')
    expect(textOf(result)).toBe('应出席<120人\n实到111人\n\n提交 \t90')
  })

  it('without text is empty', () => {
    expect(outcome(read(document('<w:p/>'), 'x.docx'))).toBe('IN103')
  })

  it('beyond the length of a text is refused', () => {
    expect(outcome(read(document('<w:p><w:r><w:t>一二三四五六</w:t></w:r></w:p>'), 'x.docx', { limits: { ...usualLimits, textLength: 5 } }))).toBe('IN107')
  })
})

describe('the clipboard', () => {
  const paste = (text: string, html: string | null = null): ReturnType<typeof read> => readPasted(text, html, { contract })

  it('gives its text, not its HTML', () => {
    expect(paste(bulletin, '<p>另一段</p>')).toEqual({ ok: true, kind: 'text', text: bulletin, notes: [] })
  })

  it('gives the text of its HTML where there is nothing else', () => {
    expect(textOf(paste('', '<p>实到111人</p>'))).toBe('实到111人')
  })

  it('strips the source of a page that was pasted as text', () => {
    expect(textOf(paste('<div><p>实到<span>111</span>人</p></div>'))).toBe('实到111人')
  })

  it('with cells of a spreadsheet gives a sheet', () => {
    expect(rowsOf(paste('届\t实到\r\n15\t189\r\n', '<meta name=ProgId content="Excel.Sheet"><table></table>'))).toEqual([['届', '实到'], ['15', '189']])
    expect(rowsOf(paste('届\t实到\n15\t189'))).toEqual([['届', '实到'], ['15', '189']])
  })

  it('with rows of the package gives its tables', () => {
    expect(outcome(paste('proposals,dimension,category,base,count\n990000-3-2-session-2025.1,topic,economy,filed,30\n'))).toBe('tables')
  })

  it('with one stray tab is a text', () => {
    expect(outcome(paste(`\t${bulletin}\n${bulletin}`))).toBe('text')
  })

  it('that is empty says so', () => {
    expect(outcome(paste(' ', null))).toBe('IN103')
  })
})

describe('a reading', () => {
  it('of a million rows of the package stops at the limit before they are checked', () => {
    const text = `proposals,dimension,category,base,count\n${'a,b,c,d,1\n'.repeat(1_000_000)}`
    expect(outcome(read(text, 'parts.csv'))).toBe('IN153')
  })

  it('of many small tables weighs them as one', () => {
    const data = `proposals,dimension,category,base,count\n${'a,b,c,d,1\n'.repeat(50)}`
    const limits = { ...usualLimits, cells: 1000 }
    expect(outcome(read(zipOf([1, 2, 3, 4, 5].map(index => ({ name: `${index}.csv`, data }))), 'x.zip', { limits }))).toBe('IN155')
  })

  it('lists so many notes of a kind and no more', () => {
    const result = read(`届,实到\n${'"15,1\n'.repeat(80)}`, 'x.csv')
    expect(result.ok && result.notes.length).toBe(51)
    expect(result.ok && result.notes[50]?.code).toBe('IN172')
  })

  it('that meets a fault of the program says so and goes on', () => {
    expect(read('x', 'x.txt', { onProgress: () => { throw new Error('broken') } })).toMatchObject({ ok: false, fault: { code: 'IN106', what: { en: 'reading broke off (broken).' } } })
  })
})

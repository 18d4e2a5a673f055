import type { Bulletin } from '@/bulletin/bulletin'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '@/bulletin/read-bulletin'
import { spellChineseNumber } from '@/bulletin/numerals/chinese-number'
import { committees, valuesOf } from './summary'

const bulletin = [
  '政协示例市第三届委员会第二次会议闭幕',
  '2024年1月12日,政协示例市第三届委员会第二次会议在市人民会堂闭幕。会议应出席委员335人,因事因病请假28人,实到307人,符合规定人数。',
  '会议期间,截至1月11日12时,共收到提案267件,经审查,立案250件,并案9件,撤案3件,转为意见和建议5件。立案提案中,委员提案217件,占86.8%;集体提案33件,占13.2%。',
  '市政协三届一次会议以来,共提交提案412件,合并后398件,立案356件,截至2023年底,办复率为99.7%,满意率为98.5%。遴选重点提案12件。',
].join('\n\n')

/** Everything of a reading but where it stands. */
function claims({ records }: Bulletin): unknown[] {
  return records.filter(record => record.kind === 'attendance' || record.kind === 'proposals').map(record => [
    record.kind, record.committee, record.term, record.session, record.phase, record.period_kind, record.year, record.as_of, record.opened_on, record.closed_on, valuesOf(record),
  ])
}

const readClaims = (text: string): unknown[] => claims(readBulletin(text, committees))
const expected = readClaims(bulletin)

describe('one bulletin written in many ways', () => {
  it('is read whole as it stands', () => {
    expect(expected).toEqual([
      ['attendance', '990100', 3, 2, 'closing', null, null, null, null, '2024-01-12', ['expected 335', 'present 307', 'on_leave 28']],
      ['proposals', '990100', 3, 2, null, 'session', 2024, '2024-01-11', null, null, ['submitted 267', 'filed 250', 'merged_away 9 submitted', 'withdrawn 3 submitted', 'transferred 5 submitted', 'member 217 filed', 'collective 33 filed']],
      ['proposals', '990100', 3, 1, null, 'year', 2023, '2023-12-31', null, null, ['submitted 412', 'after_merge 398', 'filed 356', 'handled_rate 99.7', 'satisfaction_rate 98.5', 'key_proposals 12']],
    ])
  })

  it('gives the same claims with full-width digits and marks', () => {
    const wide = bulletin.replace(/[0-9%,.]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xFEE0))
    expect(readClaims(wide)).toEqual(expected)
  })

  it('gives the same claims with counts in words', () => {
    expect(readClaims(bulletin.replace(/(\d+)(?=[件人])/g, digits => spellChineseNumber(Number(digits))))).toEqual(expected)
  })

  it('gives the same claims with rates in words', () => {
    const words = bulletin.replace(/(\d+)\.(\d)%/g, (_, whole: string, part: string) => `百分之${spellChineseNumber(Number(whole))}点${'零一二三四五六七八九'.charAt(Number(part))}`)
    expect(readClaims(words)).toEqual(expected)
  })

  it('gives the same claims in traditional characters', () => {
    const pairs = '应應实實际際议議会會届屆员員复復办辦结結审審并並转轉见見关關数數总總计計单單开開闭閉与與团團党黨来來后後两兩为為满滿点點选選举舉间間请請规規征徵'
    const table = new Map(Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]))
    expect(readClaims(Array.from(bulletin, char => table.get(char) ?? char).join(''))).toEqual(expected)
  })

  it('gives the same claims with blanks between all characters but digits', () => {
    expect(readClaims(bulletin.replace(/([一-龥，。])(?=[一-龥0-9])/g, '$1 '))).toEqual(expected)
  })

  it('gives the same claims wherever a line of a paragraph is broken', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: bulletin.length - 1 }), { maxLength: 6 }), (places) => {
      let text = bulletin
      for (const place of [...places].sort((a, b) => b - a)) {
        // Not within a title, which is a line of its own, and not within the number of a date.
        if (place < 24 || /\n|\d/.test(text.slice(place - 1, place + 1)) || /^\d{1,4}[年月]/.test(text.slice(place))) continue
        text = `${text.slice(0, place)}\n${text.slice(place)}`
      }
      expect(readClaims(text)).toEqual(expected)
    }), { numRuns: 60 })
  })

  it('gives the same claims with paragraphs of other matters between, and with 全角 spaces at their head', () => {
    expect(readClaims(bulletin.replaceAll('\n\n', '\n\n　　会议号召全体委员团结奋斗,同心同行。\n\n　　'))).toEqual(expected)
  })

  it('gives the same values with the clauses in another order', () => {
    const values = (text: string): string[] => readBulletin(text, committees).records.flatMap(valuesOf).sort()
    expect(values(bulletin.replace('立案250件,并案9件,撤案3件,转为意见和建议5件', '立案250件,转为意见和建议5件,撤案3件,并案9件'))).toEqual(values(bulletin))
    expect(values(bulletin.replace('应出席委员335人,因事因病请假28人,实到307人', '应出席委员335人,实到307人,因事因病请假28人'))).toEqual(values(bulletin))
  })

  it('has the text of each value at its place', () => {
    for (const text of [bulletin, bulletin.replace(/([一-龥])/g, '$1\u3000')]) {
      for (const record of readBulletin(text, committees).records) {
        for (const value of [...Object.values(record.fields), ...record.parts]) expect(text.slice(value.start, value.end)).toBe(value.text)
      }
    }
  })
})

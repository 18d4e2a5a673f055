import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '@/bulletin/read-bulletin'
import { examples } from './examples'
import { committees } from './summary'

const pieces = ['政协', '示例市', '第三届', '委员会', '第二次会议', '以来', '期间', '共收到', '提案', '立案', '并案', '合并后', '不予立案', '其中', '集体提案', '应出席委员', '实到', '请假', '办复率', '满意率', '分别', '为', '达', '全部办结', '截至', '1月', '7日', '20时', '2024年', '五年来', '12', '二百零五', '百分之九十九点九', '%', '件', '人', '多', '约', '，', '。', '；', '、', '（', '）', '\n', ' ', '人大代表', '议案', '主席', '张三', '出席会议', '《', '》', '“', '𠮷', '\uD800', '*', 'l']

describe('any text', () => {
  it('is read to the end, with every value at its place and within bounds', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 60 }), (list) => {
      const text = list.join('')
      const { records, warnings } = readBulletin(text, committees)
      for (const record of records) {
        for (const value of [...Object.values(record.fields), ...record.parts]) {
          expect(text.slice(value.start, value.end)).toBe(value.text)
          expect(value.value).toBeGreaterThanOrEqual(0)
        }
        const { submitted, filed, expected, present, handled_rate: rate } = record.fields
        if (submitted !== undefined && filed !== undefined && submitted.status !== 'approximate' && filed.status !== 'approximate') expect(filed.value).toBeLessThanOrEqual(submitted.value)
        if (expected !== undefined && present !== undefined) expect(present.value).toBeLessThanOrEqual(expected.value)
        if (rate !== undefined) expect(rate.value).toBeLessThanOrEqual(100)
      }
      for (const { start, end } of warnings) expect(start <= end && end <= text.length).toBe(true)
    }), { numRuns: 1500 })
  })

  it('gives the same claims each time', () => {
    const text = examples.map(([, example]) => example).join('\n\n')
    expect(readBulletin(text, committees)).toEqual(readBulletin(text, committees))
  })

  // Ten times the text may take about ten times as long; a pattern that runs wild takes a hundred times as long, or never ends.
  it.each([
    ['bulletins', examples.map(([, text]) => text).join('\n')], ['one cue', '共收到提案'], ['one digit', '1'], ['words for digits', '一百'], ['brackets', '（'], ['commas', '，'], ['committees', '政协示例市第三届委员会'],
    ['meetings', '三届二次会议'], ['rates', '办复率、'], ['periods', '截至1月7日20时2024年五年来'], ['lists', '甲、'], ['blanks', '1 '], ['line breaks', '提\n'], ['one sentence of counts', '收到提案205件'], ['attendance', '开幕应到委员335人实到307人'],
    ['meetings long past', '三届二次会议以来应到委员335人'], ['second meetings', '第二次大会三届二次会议'], ['short lines', '政协三届二次会议应到委员335人实到307人。\n'], ['windows', '其中三届二次会议期间收到提案205件；'], ['others', '市政府共承办提案5件，大会政协'], ['titles', '《'], ['totals', '委员提案98件、共98件，'],
  ])('of %s takes linear time', { timeout: 60_000 }, (_name, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const start = performance.now()
      readBulletin(text, committees)
      return performance.now() - start
    }
    time(2_000)
    // The best of several: other work on the machine must not decide.
    const best = (length: number): number => Math.min(...[1, 2, 3].map(() => time(length)))
    const small = Math.max(best(10_000), 15)
    expect(best(100_000)).toBeLessThan(small * 50)
  })
})

import { describe, expect, it } from 'vitest'
import { scanQuantities } from '@/bulletin/numerals/scan-quantities'

const read = (text: string): string[] => scanQuantities(text).map(q => `${q.value} ${q.unit} ${q.precision}`)

describe('quantities', () => {
  it.each([
    ['立案189件', ['189 item exact']],
    ['应出席委员335人，实到307人', ['335 person exact', '307 person exact']],
    ['两千一百五十一名委员', ['2151 person exact']],
    ['办复率为99.84%', ['99.84 percent exact']],
    ['百分之九十九点九', ['99.9 percent exact']],
    ['百分之百', ['100 percent exact']],
    ['应到委员335，实到307。', ['335 none exact', '307 none exact']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['300多名委员', ['300 person over']], ['近700人', ['700 person under']], ['约8000件', ['8000 item about']], ['2.9万余件', ['29000 item over']], ['1.2万件', ['12000 item about']],
    ['百分之九十八以上', ['98 percent over']], ['98%以上', ['98 percent over']], ['超过300名', ['300 person over']], ['三百余名', ['300 person over']], ['不足100件', ['100 item under']],
  ])('%s keeps its bound', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each(['第15件', '数百件', '885人次', '880件次', '提高2个百分点', '2*5件', '4l件', '三分之二', '几十件', '2024年1月7日20时', '5.210件', '第十五届', '3-5件', '1至3名', '每件', '三五件', '一百五件'])('%s is not a count', (text) => {
    expect(read(text)).toEqual([])
  })
})

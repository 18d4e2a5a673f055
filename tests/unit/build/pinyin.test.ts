import { describe, expect, it } from 'vitest'
import { readText } from '@/build/pinyin'

describe('the reading of names', () => {
  it.each([
    ['乐清市', 'le qing shi', 'yue qing shi'],
    ['浚县', 'jun xian', 'xun xian'],
    ['重庆市', '', 'chong qing shi'],
    ['长治市', '', 'chang zhi shi'],
    ['六安市', '', 'lu an shi'],
    ['蚌埠市', '', 'beng bu shi'],
    ['亳州市', '', 'bo zhou shi'],
    ['台州市', '', 'tai zhou shi'],
    ['丽水市', '', 'li shui shi'],
    ['厦门市', '', 'xia men shi'],
    ['吕梁市', '', 'lv liang shi'],
    ['郫都区', '', 'pi du qu'],
    ['六合区', '', 'lu he qu'],
    ['吐鲁番市', '', 'tu lu fan shi'],
  ])('%s is not %s but %s', (name, _wrong, reading) => {
    expect(readText(name).join(' ')).toBe(reading)
  })

  it('gives one unit a character, whatever it is', () => {
    expect(readText('锦州15届（2025）')).toEqual(['jin', 'zhou', '1', '5', 'jie', '（', '2', '0', '2', '5', '）'])
  })
})

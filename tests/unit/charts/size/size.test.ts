import { describe, expect, it } from 'vitest'
import { sizeAddress } from '@/charts/size/address'
import { toSizeModel } from '@/charts/size/model'
import { toSizeOption } from '@/charts/size/option'
import { placeNames } from '@/charts/size/place-names'
import { sizeSentence } from '@/charts/size/sentence'
import { sizeTable } from '@/charts/size/table'
import { shapesOf, textsOf, tooltipAt } from '../shapes-of'
import { english, zh } from '../views'
import { sizeView, sizeViewOf } from './size-views'

describe('the model of rates by size', () => {
  const model = toSizeModel(sizeView, ['990100'], null, zh)
  it('names committees by their region and marks the chosen', () => {
    expect(model.points.map(({ name, marked }) => [name, marked])).toEqual([['示例甲县', false], ['示例乙市', true], ['示例丙市', false], ['示例丁市', false], ['示例戊市', false], ['示例己市', false]])
  })
  it('draws the band from half the smallest size on, never below the least that is judged', () => {
    expect([model.band?.steps[0]?.n, model.band?.steps[model.band.steps.length - 1]?.n, model.scale.max]).toEqual([30, 3000, 3000])
  })
  it('tells the pointer both counts, the year and the place', () => {
    expect(model.points[2]!.tooltip).toBe('政协示例丙市委员会\n2024 年 86.6%\n290 / 335（应出席）\n99.8% 之外')
    expect(model.points[0]!.tooltip).toContain('不评')
  })
  it('steps all others back while one is chosen', () => {
    expect(toSizeModel(sizeView, [], '990200', zh).points.map(({ faint }) => faint)).toEqual([true, true, false, true, true, true])
  })
})

describe('the picture of rates by size', () => {
  it.each([343, 688, 1136] as const)('at %i px names the points outside the band, and none within', (width) => {
    const texts = textsOf(toSizeOption(toSizeModel(sizeView, [], null, zh), width).option)
    expect(texts).toEqual(expect.arrayContaining(['示例丙市', '示例己市', '合计 92.0%', '规模：应出席（人）', '不评']))
    expect(texts).not.toContain('示例乙市')
  })
  it('tells places apart by form: hollow, filled, diamond', () => {
    const forms = shapesOf(toSizeOption(toSizeModel(sizeView, [], null, english), 1136).option)
    expect(forms.filter(shape => shape.type === 'path' && shape.style.fill === '#a61b1b').length).toBe(3)
    expect(forms.some(shape => shape.type === 'circle' && shape.style.fill === '#ffffff')).toBe(true)
  })
  it('answers a click on every point, and the pointer with the point on top', () => {
    const picture = toSizeOption(toSizeModel(sizeView, [], null, zh), 1136)
    expect(picture.picks?.map(({ id }) => id)).toEqual(sizeView.points.map(({ committee }) => committee.code))
    expect(tooltipAt(picture.option, 0, 1)).toContain('示例甲县')
  })
  it('has no band and no key of it without a rate of all', () => {
    const bare = toSizeOption(toSizeModel(sizeViewOf([['示例甲市', 90, 100]], null), [], null, zh), 688)
    expect(textsOf(bare.option)).toEqual(['不评', '规模：应出席（人）'])
  })
  it('begins the axis of rates at a round step below the lowest point', () => {
    const floorOf = (rows: Parameters<typeof sizeViewOf>[0]): unknown => (toSizeOption(toSizeModel(sizeViewOf(rows, 0.92), [], null, zh), 688).option.yAxis as { min: number }).min
    expect([floorOf([['甲', 860, 1000], ['乙', 950, 1000]]), floorOf([['甲', 86, 100], ['乙', 30, 100]]), floorOf([['甲', 0, 100], ['乙', 90, 100]])]).toEqual([0.85, 0.2, 0])
  })
})

describe('the keyboard by size', () => {
  const { keys, option } = toSizeOption(toSizeModel(sizeView, [], null, zh), 688)
  it('goes from the smallest to the largest, each with its name, rate, counts and place, and its chain', () => {
    expect(keys?.direction).toBe('across')
    expect(keys?.series[0]?.map(({ text }) => text)).toEqual(toSizeModel(sizeView, [], null, zh).points.map(({ tooltip }) => tooltip))
    expect(keys?.series[0]?.[2]?.address).toBe('990200-plenary-2024.attendanceRate')
  })
  it('shows the tooltip of the point, though the telling ones are drawn last', () => {
    expect(keys?.series[0]?.map(({ tip, text }) => 'item' in tip && tooltipAt(option, tip.item, tip.series).split('\n')[0] === text.split('\n')[0])).toEqual([true, true, true, true, true, true])
  })
  it('keeps its boxes within the picture', () => {
    for (const item of keys?.series[0] ?? []) expect([item.box.x >= 0, item.box.x + item.box.width <= 688]).toEqual([true, true])
  })
})

describe('the addresses by size', () => {
  const [point] = sizeView.points
  it.each([
    ['attendanceRate', 'year', 'expected', ['990000-plenary-2024.present', '990000-plenary-2024.expected', '990000-plenary-2024.attendanceRate']],
    ['filingRate', 'year', 'afterMerge', ['990000-year-2024.filed', '990000-year-2024.afterMerge', '990000-year-2024.filingRate.afterMerge']],
    ['handledRate', 'session', 'filed', ['990000-session-2024.handled.stated', '990000-session-2024.filed', '990000-session-2024.handledRate.filed']],
  ] as const)('of %s name the committee’s year, both sides and the base', (indicator, kind, base, addresses) => {
    expect((['numerator', 'denominator', 'rate'] as const).map(side => sizeAddress({ indicator, kind, base }, point!, side))).toEqual(addresses)
  })
})

describe('names beside points', () => {
  const box = { left: 0, right: 200, top: 0, bottom: 100 }
  it('stand to the right, or where there is room', () => {
    expect(placeNames([{ name: '甲', x: 50, y: 50, rank: 0 }], 12, box)).toEqual([{ index: 0, x: 60, y: 50 }])
    expect(placeNames([{ name: '甲', x: 195, y: 50, rank: 0 }], 12, box)).toEqual([{ index: 0, x: 173, y: 50 }])
  })
  it('keep clear of a point just below or above them', () => {
    expect(placeNames([{ name: '示例甲', x: 50, y: 50, rank: 0 }, { name: '', x: 90, y: 61, rank: 0 }], 12, box)).toEqual([{ index: 0, x: 4, y: 50 }])
  })
  it('give way by rank and are left out where nothing is free', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({ name: '示例很长的名称', x: 100 + index % 3, y: 50, rank: -index }))
    const placed = placeNames(crowd, 12, box)
    expect(placed[0]?.index).toBe(29)
    expect(placed.length).toBeLessThan(8)
  })
})

describe('the finding by size', () => {
  it('counts who lies where, names them, and says who is not judged and why', () => {
    expect(sizeSentence(sizeView, zh)).toBe('5 个委员会中，3 个与合计比率的差别只因规模就可能出现，2 个超出 95% 范围，其中 2 个超出 99.8%。高于范围的 1 个：示例己市。低于范围的 1 个：示例丙市。合计出席率（以应出席为分母） 92.0%（3192 / 3335）。1 个分母不足 30，不评：示例甲县。另有 3 个没有两项齐全的数字。')
    expect(sizeSentence(sizeView, english)).toContain('Not judged, with a denominator below 30 (1): 示例甲县. 3 more have not both counts.')
  })
  it('says when the differences are larger than size can explain', () => {
    const apart = sizeViewOf(Array.from({ length: 9 }, (_, index): [string, number, number] => [`示例${index}市`, index % 2 === 0 ? 600 : 990, 1000]), 0.8)
    expect(sizeSentence(apart, zh)).toContain('多数超出 99.8%：差别之大，不是规模所能解释的。')
    expect(sizeSentence(apart, zh)).toContain('示例0市、示例2市、示例4市、示例6市、示例8市。')
  })
  it('shortens a long list of names', () => {
    const many = sizeViewOf(Array.from({ length: 16 }, (_, index): [string, number, number] => [`示例${index}市`, index < 8 ? 700 : 900, 1000]), 0.8)
    expect(sizeSentence(many, zh)).toContain('低于范围的 8 个：示例0市、示例1市、示例2市、示例3市、示例4市、示例5市，另 2 个。')
  })
  it('says when too few or none can be compared', () => {
    expect(sizeSentence(sizeViewOf([['示例甲市', 90, 100]], null), zh)).toBe('两项数字齐全的只有 1 个委员会，不足 5 个，不画范围。')
    expect(sizeSentence(sizeViewOf([], null), zh)).toBe('没有可以画出的数字。')
  })
})

describe('the table by size', () => {
  it('stands in the order of size, counts before the rate, with the range and the place', () => {
    const { columns, rows } = sizeTable(sizeView, ({ committee }) => `/${committee.code}`, zh)
    expect(columns.map(({ label }) => label)).toEqual(['委员会', '年份', '实到', '应出席', '出席率', '只因规模的 95% 范围', '位置'])
    expect(rows.map(({ cells }) => cells[3]!.sort)).toEqual([20, 100, 335, 400, 500, 2000])
    expect(rows[2]!.cells.map(({ text }) => text)).toEqual(['政协示例丙市委员会', '2024', '290', '335', '86.6%', '88.8%—94.9%', '99.8% 之外'])
    expect(rows[0]!.cells.slice(5).map(({ text }) => text)).toEqual(['', '不评'])
    expect(rows[1]!.cells[0]!.href).toBe('/990100')
    expect(rows[1]!.cells.map(({ figure }) => figure)).toEqual([undefined, undefined, '990100-plenary-2024.present', '990100-plenary-2024.expected', '990100-plenary-2024.attendanceRate', undefined, undefined])
  })
})

import { describe, expect, it } from 'vitest'
import { trendSentence } from '@/charts/trend/sentence'
import { about, conflicting, english, interim, missing, reported, trend, trendPoint, zh } from '../views'

const both = (view: Parameters<typeof trendSentence>[0]): string[] => [trendSentence(view, zh), trendSentence(view, english)]

describe('the finding of the trend', () => {
  it('is the range of the counts, the way of the rate, and what is not drawn', () => {
    expect(both(trend([
      trendPoint(2018, reported(300), reported(270)),
      trendPoint(2019, missing('noDocument'), missing('noDocument')),
      trendPoint(2020, conflicting(320, 310), about(300)),
      trendPoint(2021, reported(310), reported(248)),
      trendPoint(2022, interim(900), interim(10)),
    ]))).toEqual([
      '2018—2022 年中 3 年有提交件数，在 300 件（2018 年）与 320 件（2020 年）之间。立案率（占提交）：2018 年 90.0%，2021 年 80.0%。1 年没有数字，留空不连。1 年只有约数，不画在线上。1 年各出处数字不一，以 ※ 标出。1 年是期中数，画成空心，不与其他年份相连。',
      'Submitted: 3 years in 2018–2022 have a count, between 300 (2018) and 320 (2020). Filing rate (base: submitted): 90.0% in 2018, 80.0% in 2021. 1 year has no numbers; the gaps stay open. For 1 year there are only approximate numbers, not drawn on the lines. Sources differ for 1 year, marked ※. 1 year is interim, drawn hollow and not joined to the others.',
    ])
  })
  it('has words for one year and for equal years', () => {
    expect(both(trend([trendPoint(2024, reported(205), reported(189))]))).toEqual(['只有 2024 年的数字：提交 205 件。2024 年立案率（占提交） 92.2%。', 'Only 2024 has a number: Submitted 205. Filing rate (base: submitted) in 2024: 92.2%.'])
    expect(both(trend([trendPoint(2023, interim(400), missing()), trendPoint(2024, reported(205), missing())]))[0]).toBe('2023—2024 年中只有 2024 年有最终数：提交 205 件。1 年是期中数，画成空心，不与其他年份相连。')
    expect(both(trend([trendPoint(2023, reported(200), missing()), trendPoint(2024, reported(200), missing())]))).toEqual(['2023—2024 年中 2 年有提交件数，都是 200 件。', 'Submitted: 2 years in 2023–2024 have a count, each 200.'])
  })
  it('speaks of the first count that is known', () => {
    expect(both(trend([trendPoint(2023, missing(), reported(150)), trendPoint(2024, missing(), reported(160))]))[0]).toBe('2023—2024 年中 2 年有立案件数，在 150 件（2023 年）与 160 件（2024 年）之间。')
  })
  it('says when there is nothing to draw', () => {
    expect(both(trend([]))).toEqual(['没有可以画出的数字。', 'There are no numbers to draw.'])
    expect(both(trend([trendPoint(2023, missing(), missing()), trendPoint(2024, missing(), missing())]))).toEqual(['2023—2024 年没有可以画出的数字。', 'There are no numbers to draw in 2023–2024.'])
    expect(both(trend([trendPoint(2024, interim(20), missing())]))[0]).toBe('2024 年没有最终数。1 年是期中数，画成空心，不与其他年份相连。')
  })
  it('finds no gaps between terms, and none where a rate gives the replies', () => {
    expect(both(trend([trendPoint(2013, reported(100), missing()), trendPoint(2014, missing(), missing()), trendPoint(2018, reported(120), missing(), about(99, 'handledFromRate'))], { kind: 'term' }))[0]).toBe('2013—2018 年中 2 年有提交件数，在 100 件（2013 年）与 120 件（2018 年）之间。')
  })
})

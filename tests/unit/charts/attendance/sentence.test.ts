import { describe, expect, it } from 'vitest'
import { attendanceSentence } from '@/charts/attendance/sentence'
import { about, conflicting, english, interim, manyRows, missing, quorum, reported, row, zh } from '../views'

type Row = Parameters<typeof attendanceSentence>[0][number]
const both = (rows: Row[]): string[] => [attendanceSentence(rows, zh), attendanceSentence(rows, english)]

describe('the finding of one session', () => {
  it('names those absent and the line that was reached', () => {
    expect(both([row(3, 1, reported(307), reported(335), { quorum: quorum(224) })])).toEqual([
      '335 名应出席委员中，28 人未出席；实到 307 人，达到开会所需的三分之二（224 人）。',
      '28 of the 335 expected members were absent; the 307 present reach the two thirds needed to open (224).',
    ])
  })
  it('says when the line was not reached', () => {
    expect(both([row(3, 1, reported(200), reported(335), { quorum: quorum(224) })])).toEqual([
      '335 名应出席委员中，135 人未出席；实到 200 人，未达开会所需的三分之二（224 人）。',
      '135 of the 335 expected members were absent; the 200 present are fewer than the two thirds needed to open (224).',
    ])
  })
  it('says when all were there, and when no rule is on record', () => {
    expect(both([row(3, 1, reported(335), reported(335), { quorum: quorum(224) })])).toEqual(['应出席的 335 名委员全部到会。', 'All 335 expected members were present.'])
    expect(both([row(3, 1, reported(307), reported(335))])).toEqual(['应出席 335 人，实到 307 人，出席率 91.6%。', '307 of 335 expected members were present, an attendance rate of 91.6%.'])
  })
  it('reads nothing into more present than expected', () => {
    expect(both([row(3, 1, reported(340), reported(335), { quorum: quorum(224) })])[0]).toBe('应出席 335 人，实到 340 人，出席率 101.5%。')
  })
  it('names another base', () => {
    expect(both([row(3, 1, reported(1734), reported(2015), { base: 'membership' })])).toEqual([
      '委员总数 2015 人，实到 1734 人，占 86.1%；应出席人数未公布。',
      '1,734 of a total membership of 2,015 were present (86.1%); the number expected is not published.',
    ])
  })
  it('says what is missing', () => {
    expect(both([row(3, 1, reported(2078), missing())])).toEqual(['实到 2078 人；应出席人数未公布。', 'Present: 2,078; expected: not published.'])
    expect(both([row(3, 1, missing(), reported(330))])).toEqual(['应出席 330 人；实到人数未公布。', 'Expected: 330; present: not published.'])
    expect(both([row(3, 1, missing(), reported(330), { base: 'membership' })])).toEqual(['委员总数 330 人；实到人数未公布。', 'Total membership: 330; present: not published.'])
    expect(both([row(3, 1, missing('noDocument'), missing())])).toEqual(['出席人数未找到出处。', 'Attendance: no document found.'])
  })
  it('works out no rate from round numbers, nor from counts that do not belong together', () => {
    expect(both([row(3, 1, about(2000), reported(2267))])).toEqual(['实到人数：约 2000；其中有约数，不计算出席率。', 'Present: about 2,000; a number here is approximate, so no rate is worked out.'])
    expect(both([row(3, 1, interim(300), reported(330))])).toEqual([
      '实到 300 人，应出席 330 人；两数口径不同，不计算出席率。这是期中数，以后可能变动。',
      'Present 300, expected 330; the two counts do not belong together, so no rate is worked out. This is an interim count and may change.',
    ])
  })
  it('takes a real 0 for a 0, and works out no rate of it', () => {
    expect(both([row(3, 1, reported(0), reported(0))])).toEqual(['实到 0 人，应出席 0 人；分母为 0，没有出席率。', 'Present 0, expected 0; there is no rate of zero.'])
  })
  it('names the other numbers where sources differ', () => {
    expect(both([row(3, 1, conflicting(300, 290, 280), conflicting(330, 331))])).toEqual([
      '应出席 330 人，实到 300 人，出席率 90.9%。实到人数各出处不一，另有 290、280。应出席人数各出处不一，另有 331。',
      '300 of 330 expected members were present, an attendance rate of 90.9%. Sources differ on the number present: also 290, 280. Sources differ on the number expected: also 331.',
    ])
  })
  it('says how many were on leave where a source does, zero among them', () => {
    expect(both([row(3, 1, reported(307), reported(335), { onLeave: reported(28) })])).toEqual([
      '应出席 335 人，实到 307 人，出席率 91.6%。请假 28 人。',
      '307 of 335 expected members were present, an attendance rate of 91.6%. 28 were on leave.',
    ])
    expect(both([row(3, 1, reported(307), missing(), { onLeave: reported(1) })])).toEqual(['实到 307 人；应出席人数未公布。请假 1 人。', 'Present: 307; expected: not published. 1 was on leave.'])
    expect(both([row(3, 1, reported(335), reported(335), { onLeave: reported(0) })])[0]).toBe('应出席的 335 名委员全部到会。请假 0 人。')
    expect(both([row(3, 1, reported(307), reported(335), { onLeave: about(30) })])[0]).toBe('应出席 335 人，实到 307 人，出席率 91.6%。请假 约 30 人。')
    expect(both([row(3, 1, reported(307), reported(335), { onLeave: conflicting(28, 27) })])).toEqual([
      '应出席 335 人，实到 307 人，出席率 91.6%。请假 28 人。请假人数各出处不一，另有 27。',
      '307 of 335 expected members were present, an attendance rate of 91.6%. 28 were on leave. Sources differ on the number on leave: also 27.',
    ])
  })
  it('tells the phases apart', () => {
    expect(both([row(3, 1, reported(307), reported(335)), row(3, 1, missing(), missing(), { phase: 'closing' })])).toEqual([
      '开幕：应出席 335 人，实到 307 人，出席率 91.6%。闭幕：出席人数未公布。',
      'Count at the opening: 307 of 335 expected members were present, an attendance rate of 91.6%. Count at the closing: Attendance: not published.',
    ])
  })
})

describe('the finding of many sessions', () => {
  it('is the range of the rates, with what is not in it', () => {
    expect(both([
      row(3, 1, reported(300), reported(400), { quorum: quorum(267) }),
      row(3, 2, reported(390), reported(400), { quorum: quorum(267) }),
      row(3, 3, missing(), missing()),
      row(3, 4, about(300), missing('onlyApproximate')),
      row(3, 5, reported(300), reported(500), { base: 'membership' }),
      row(4, 1, interim(300), interim(400)),
      row(4, 2, conflicting(200, 210), reported(400), { quorum: quorum(267) }),
    ])).toEqual([
      '1996 年至 2002 年的 7 次会议中，3 次应出席与实到齐全，出席率在 50.0%（2002 年）与 97.5%（1997 年）之间。两数齐全的 3 次中，1 次未达三分之二。1 次以委员总数为分母，不与应出席的比率相比。1 次只有约数，不画成柱。1 次没有公布的数字。1 次各出处数字不一，以 ※ 标出。1 次是期中数，画成空心。',
      'Of the 7 sessions from 1996 to 2002, 3 have both numbers; attendance rates lie between 50.0% (2002) and 97.5% (1997). Of the 3 with both numbers, 1 is below two thirds. 1 rate has the total membership as base and does not compare with the others. 1 count is approximate only and not drawn as a bar. No numbers are published for 1. Sources differ on 1 count, marked ※. 1 count is interim and drawn hollow.',
    ])
  })
  it('says that the line was always reached', () => {
    expect(both(manyRows(2))).toEqual([
      '1986 年至 1987 年的 2 次会议中，2 次应出席与实到齐全，出席率在 96.3%（1987 年）与 96.7%（1986 年）之间。到会人数达到三分之二。',
      'Of the 2 sessions from 1986 to 1987, 2 have both numbers; attendance rates lie between 96.3% (1987) and 96.7% (1986). Attendance reached two thirds.',
    ])
  })
  it('has words for one, for equal, for no and for nothing at all', () => {
    expect(both([row(3, 1, reported(300), reported(400)), row(3, 2, reported(300), missing())])[0]).toBe('1996 年至 1997 年的 2 次会议中，只有 1996 年那次应出席与实到齐全，出席率 75.0%。')
    expect(both([row(3, 1, reported(300), reported(400)), row(3, 2, reported(300), reported(400))])[0]).toBe('1996 年至 1997 年的 2 次会议中，2 次应出席与实到齐全，出席率都是 75.0%。')
    expect(both([row(3, 1, reported(300), missing()), row(3, 2, reported(300), missing())])[1]).toBe('None of the 2 sessions has both numbers, expected and present.')
    expect(both([row(3, 1, missing(), missing()), row(3, 2, missing(), missing())])).toEqual(['2 次会议的出席人数都没有公布的数字。', 'No attendance is published for any of the 2 sessions.'])
    expect(both([])[0]).toBe('0 次会议的出席人数都没有公布的数字。')
  })
  it('names sessions where a year is not known', () => {
    expect(both([row(3, 1, reported(300), reported(400), { year: null }), row(3, 2, reported(300), missing())])).toEqual([
      '3届1次至 3届2次的 2 次会议中，只有 3届1次那次应出席与实到齐全，出席率 75.0%。',
      'Of the 2 sessions from 3-1 to 3-2 only that of 3-1 has both numbers; the attendance rate was 75.0%.',
    ])
  })
  it('is short for each of two phases', () => {
    const closing = [row(1, 1, reported(280), reported(300), { phase: 'closing' }), row(1, 2, reported(280), reported(300), { phase: 'closing' })]
    expect(both([...manyRows(2), ...closing])).toEqual([
      '开幕：2 次应出席与实到齐全，出席率在 96.3% 与 96.7% 之间。到会人数达到三分之二。闭幕：2 次应出席与实到齐全，出席率 93.3%。',
      'Count at the opening: 2 sessions have both numbers, with rates between 96.3% and 96.7%. Attendance reached two thirds. Count at the closing: 2 sessions have both numbers, with a rate of 93.3%.',
    ])
    const none = [row(1, 1, missing(), missing(), { phase: 'closing' }), row(1, 2, missing(), missing(), { phase: 'closing' })]
    expect(both([...manyRows(2), ...none])[0]).toContain('闭幕：应出席与实到没有齐全的。')
  })
})

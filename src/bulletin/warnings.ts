import type { BulletinWarning } from './bulletin'

/** Every warning: what is wrong, and what a reader can do. `{0}` … are filled in. */
const texts = {
  'conflict': ['同一字段有两个不同的数（{0}），都没有采用', '请看原文，选定其中一个后手工填写'],
  'filed-exceeds-submitted': ['立案数（{0}）大于提交数（{1}），都没有采用', '请核对两个数是否属于同一口径'],
  'present-exceeds-expected': ['实到数（{0}）大于应到数（{1}），都没有采用', '请核对两个数是否属于同一次会议'],
  'too-few': ['{0}（{1}）太小，不像一级政协的数，没有采用', '请核对是否一人或一个单位的数'],
  'out-of-order': ['{0}（{1}）与其他数目的大小关系不成立，没有采用', '请核对原文'],
  'ledger-open': ['提交数减去立案数和已说明的去向，还差 {0} 件', '来源没有说明时照录即可，不必补数'],
  'exits-nested': ['去向合计多于提交减立案，重复的部分没有采用', '请核对并案数是否已含在立案数或不予立案数之内'],
  'rate-mismatch': ['办复率（{0}%）与办复件数、立案件数之比（{1}%）不符', '照录来源的数，并在备注里写明'],
  'groups-not-summed': ['团体、界别、专委会分列而合计对不上，没有采用', '请手工相加后填写'],
  'period-unknown': ['没有说明统计口径（会议期间、年度或一届）', '请从标题或上下文判定后填写 period_kind'],
  'committee-unknown': ['没有认出是哪一级哪个地方的政协', '请从报头或网址判定后填写 committee'],
  'committee-not-on-record': ['“{0}”不在委员会名录里', '请先在 committees.csv 加上这一行'],
  'meeting-unknown': ['没有说明是几届几次会议', '请从标题或上下文判定后填写 term 和 session'],
  'phase-unknown': ['没有说明是开幕会还是闭幕会', '请从标题或上下文判定后填写 phase'],
  'only-approximate': ['{0} 只有约数，不能当作计数', '只能记入 approximations.csv'],
} as const

export type WarningCode = keyof typeof texts

/** A warning about `[start, end)` of the original text. */
export function warn(code: WarningCode, values: readonly (string | number)[], place: { start: number, end: number }): BulletinWarning {
  const [why, fix] = texts[code]
  return { code, why: why.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? '')), fix, start: place.start, end: place.end }
}

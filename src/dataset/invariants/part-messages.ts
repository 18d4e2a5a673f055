import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on parts and the account of a period. */
export const partMessages: MessageCatalogue = {
  DP421: {
    'zh-Hans': {
      what: '{part} 有 {count} 件，多于 {base} 的 {most} 件。',
      why: '部分不会大于全体。',
      fix: '对照来源改正 count，或把 base 改成这一部分真正的全体。',
    },
    'en': {
      what: '{part} counts {count}, more than {base} {most}.',
      why: 'A part is not larger than its whole.',
      fix: 'Correct count, or set base to what it is a part of.',
    },
  },
  DP422: {
    'zh-Hans': {
      what: '{dimension} 各类合计 {sum} 件，多于 {base} 的 {most} 件。',
      why: '各类互不重叠时合计不会超过全体；类别有重叠时，占比不能相加。',
      fix: '核对各类件数和 base；类别确有重叠就保留，在备注里说明。',
    },
    'en': {
      what: 'the {dimension} parts add up to {sum}, more than {base} {most}.',
      why: 'Parts that do not overlap cannot exceed their whole; where they overlap, shares must not be added.',
      fix: 'Check the counts and base; if categories do overlap, keep them and say so in a note.',
    },
  },
  DP423: {
    'zh-Hans': {
      what: '账目不符：提交 {submitted} 件，立案 {filed} 件加上已说明的去向 {named} 件，多出 {difference} 件。',
      why: '提交 = 立案 + 各种去向。多出来说明有去向重复计算，或抄错。',
      fix: '核对 parts.csv 的去向；“合并后 N 件”是剩下的总数，不是并掉的件数。',
    },
    'en': {
      what: 'the account does not close: submitted {submitted}, but filed {filed} and the named exits {named} are {difference} more.',
      why: 'submitted = filed + exits. More than that means an exit is counted twice or a number was misread.',
      fix: 'Check the exits in parts.csv; a count AFTER merging is what is left, not what was merged away.',
    },
  },
  DP424: {
    'zh-Hans': {
      what: '账目有余：提交 {submitted} 件，减去立案 {filed} 件和已说明的去向 {named} 件，还有 {difference} 件没有说明。',
      why: '页面会把这 {difference} 件标为“未说明”，不会摊到别处。',
      fix: '核对来源有没有说到其余的去向；没有就保留。',
    },
    'en': {
      what: 'the account leaves a rest: submitted {submitted} less filed {filed} and named exits {named} leaves {difference} unexplained.',
      why: 'The page shows these {difference} as not explained and spreads them over nothing.',
      fix: 'See whether the source names the other exits; if not, leave it.',
    },
  },
}

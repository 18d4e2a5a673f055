import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on rows of proposals.csv. */
export const proposalMessages: MessageCatalogue = {
  DP411: {
    'zh-Hans': {
      what: '立案 {filed} 件，多于提交的 {submitted} 件。',
      why: '立案的都在提交的之内，多出来说明有一个数抄错，或者口径不同。',
      fix: '对照来源改正 filed 或 submitted；两个数口径不同时分成两行。',
    },
    'en': {
      what: 'filed {filed} is more than submitted {submitted}.',
      why: 'What is filed was submitted first, so one count was misread or belongs to another period.',
      fix: 'Correct filed or submitted; counts of different periods belong in different rows.',
    },
  },
  DP412: {
    'zh-Hans': {
      what: '合并后 {afterMerge} 件，多于提交的 {submitted} 件。',
      why: 'after_merge 是合并之后剩下的总数，不会比提交的多。',
      fix: '对照来源改正；“并案 N 件”是并掉的件数，记入 parts.csv 的 merged_away。',
    },
    'en': {
      what: 'after_merge {afterMerge} is more than submitted {submitted}.',
      why: 'after_merge is what is left after merging and cannot exceed what was submitted.',
      fix: 'Correct it; a number of proposals merged AWAY belongs in parts.csv as merged_away.',
    },
  },
  DP413: {
    'zh-Hans': {
      what: '交办 {assigned} 件，多于立案的 {filed} 件。',
      why: '交办的是立案之后的提案（合并过的还会少一些）。按承办单位加起来的件数会重复计算，不是交办件数。',
      fix: '对照来源改正；来源给的是各单位承办件数之和时把 assigned 留空。',
    },
    'en': {
      what: 'assigned {assigned} is more than filed {filed}.',
      why: 'What is handed over was filed first. Counts added up by handling unit count one proposal several times.',
      fix: 'Correct it; leave assigned empty when the source adds up handling units.',
    },
  },
  DP414: {
    'zh-Hans': {
      what: '办复 {handled} 件，多于 {base} 的 {most} 件。',
      why: '办复以立案（或合并后交办）的提案为限，多出来说明抄错或口径不同。',
      fix: '对照来源改正 handled 或 {base}；按承办单位计的件数不要记入 handled。',
    },
    'en': {
      what: 'handled {handled} is more than {base} {most}.',
      why: 'Only filed (or merged and assigned) proposals are handled, so a count was misread or is of another kind.',
      fix: 'Correct handled or {base}; counts by handling unit do not belong in handled.',
    },
  },
  DP415: {
    'zh-Hans': {
      what: '截止日期 {asOf} 在 {year} 年之前。',
      why: 'year 是工作发生的那一年，截止日期不会早于它。2025 年 1 月的报告讲的是 2024 年。',
      fix: '把 year 改成提案所属的那一年（id 也要改），或改正 as_of。',
    },
    'en': {
      what: 'the cut-off date {asOf} lies before the year {year}.',
      why: 'year is the year the work was done, so the count cannot end before it. A report read in January 2025 counts 2024.',
      fix: 'Set year to the year the count is of (and the id with it), or correct as_of.',
    },
  },
  DP416: {
    'zh-Hans': {
      what: '截止日期 {asOf} 比 {year} 年年底晚了 {months} 个月以上。',
      why: '这一口径的数一般在次年前 {months} 个月内就已截止，晚这么多往往是年份写错。',
      fix: '核对 year 和 as_of；确实如此就保留，在备注里说明。',
    },
    'en': {
      what: 'the cut-off date {asOf} is more than {months} months after the end of {year}.',
      why: 'A count of this kind is normally closed within {months} months of the next year; later ones mostly carry the wrong year.',
      fix: 'Check year and as_of; if they are right, keep them and say so in a note.',
    },
  },
  DP417: {
    'zh-Hans': {
      what: '编号 {id} 与各列不符：按各列应为 {columns}.n。',
      why: '编号由委员会、届、次、口径和年份组成，不符时这一行会归到别的统计期。',
      fix: '改正编号或对应的列。',
    },
    'en': {
      what: 'the id {id} does not match the columns, which make {columns}.n.',
      why: 'The id is made of committee, term, session, kind and year; where it differs the row falls into another period.',
      fix: 'Correct the id or the column that differs.',
    },
  },
  DP418: {
    'zh-Hans': {
      what: '办复率写的是 {rate}，按件数 {handled} / {base} 算是 {computed}。',
      why: '相差超过 0.1 个百分点，可能是分母不同或抄错。',
      fix: '核对两个件数和办复率；来源如此就保留，在备注里说明。',
    },
    'en': {
      what: 'handled_rate is {rate}, but {handled} / {base} makes {computed}.',
      why: 'More than 0.1 point apart: the rate may have another base, or a number was misread.',
      fix: 'Check the counts and the rate; if the source says so, keep them and say so in a note.',
    },
  },
  DP419: {
    'zh-Hans': {
      what: '会议期间的 {field} 是 {value}，多于同一轮年度数 {other}（第 {line} 行）。',
      why: '年度数包括会议期间的和平时的提案，不会更少。',
      fix: '核对口径和年份；两行的 period_kind 可能写反。',
    },
    'en': {
      what: '{field} at the session is {value}, more than {other} of the same round\'s year (line {line}).',
      why: 'The year count holds the session count and what came in later, so it cannot be the smaller one.',
      fix: 'Check the kind and the year of both rows; period_kind may be swapped.',
    },
  },
}

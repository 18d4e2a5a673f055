import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on rows of attendance.csv. */
export const attendanceMessages: MessageCatalogue = {
  DP401: {
    'zh-Hans': {
      what: '实到 {present} 人，多于应出席的 {expected} 人。',
      why: '实到的人都在应出席的人数之内，多出来说明两个数有一个抄错，或者不是同一次会议的。',
      fix: '对照来源改正 present 或 expected；来源没有给出应出席人数时把 expected 留空。',
    },
    'en': {
      what: 'present {present} is more than expected {expected}.',
      why: 'Those present are among those expected, so one of the two was misread or belongs to another meeting.',
      fix: 'Check both against the source; leave expected empty when the source does not give it.',
    },
  },
  DP402: {
    'zh-Hans': {
      what: '闭幕日期 {closed} 早于开幕日期 {opened}。',
      why: '会议不会在开幕之前闭幕。',
      fix: '对照来源改正日期；跨年的会议注意年份。',
    },
    'en': {
      what: 'the closing date {closed} is before the opening date {opened}.',
      why: 'No meeting closes before it opens.',
      fix: 'Correct the date; mind the year where a meeting runs over New Year.',
    },
  },
  DP405: {
    'zh-Hans': {
      what: '{record} 的 {field} 是 {value}，第 {line} 行写的是 {other}。',
      why: '同一次会议的开幕、闭幕日期只有一个，几行不一致时页面会标明出处不一。',
      fix: '核对届次和日期；确实是来源不一致时保留两行。',
    },
    'en': {
      what: '{field} of {record} is {value}, but {other} in line {line}.',
      why: 'A meeting opens and closes once; where rows differ the page shows that sources disagree.',
      fix: 'Check the session and the dates; where the sources really differ, keep both rows.',
    },
  },
  DP407: {
    'zh-Hans': {
      what: '实到 {present} 人加请假 {onLeave} 人是 {sum} 人，多于应出席的 {expected} 人。',
      why: '实到的和请假的都在应出席的人数之内，也不会是同一个人，多出来说明有一个数抄错，或者不是同一次会议的。',
      fix: '对照来源改正 present、on_leave 或 expected；来源没有写明请假人数时把 on_leave 留空。',
    },
    'en': {
      what: 'present {present} and on leave {onLeave} make {sum}, more than expected {expected}.',
      why: 'Those present and those on leave are different members among those expected, so one number was misread or belongs to another meeting.',
      fix: 'Check the three against the source; leave on_leave empty when the source does not give it.',
    },
  },
}

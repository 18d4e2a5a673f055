import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on claims that speak of one record. */
export const claimMessages: MessageCatalogue = {
  DP403: {
    'zh-Hans': {
      what: '同一来源 {source} 对 {record} 的 {field} 说了两个数：{value}，第 {line} 行是 {other}。',
      why: '一个来源对一件事只说一次；两个数不同，程序无从判断以哪个为准。',
      fix: '对照来源改正；较早的期中数把 status 写成 interim。',
    },
    'en': {
      what: 'one source, {source}, gives two values of {field} for {record}: {value} here, {other} in line {line}.',
      why: 'One source says a thing once; of two different values nothing tells which one holds.',
      fix: 'Correct it from the source; give an earlier provisional count the status interim.',
    },
  },
  DP404: {
    'zh-Hans': {
      what: '同一来源 {source} 对 {record} 已经有第 {line} 行。',
      why: '一行就是一个来源的一次陈述，重复的行不增加出处，只会让人以为有两个。',
      fix: '合成一行，删去多余的一行。',
    },
    'en': {
      what: 'line {line} is already what {source} says of {record}.',
      why: 'A row is what one source says; a second row adds no evidence and looks as if it did.',
      fix: 'Merge the two rows and delete one.',
    },
  },
  DP406: {
    'zh-Hans': {
      what: '{record} 的 {field}：{source} 说 {value}，{chosen}（第 {line} 行）说 {other}。',
      why: '按规则取后者（官方先于媒体，媒体先于镜像；同等的取后发布的），页面上两个数都会显示。',
      fix: '核对两个来源；都没有抄错就保留两行，并在备注里说明。',
    },
    'en': {
      what: '{field} of {record}: {source} says {value}, {chosen} (line {line}) says {other}.',
      why: 'By rule the latter is used (official before media before mirror, then the later document); the page shows both.',
      fix: 'Check both sources; if neither was misread keep both rows and say so in a note.',
    },
  },
}

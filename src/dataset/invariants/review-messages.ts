import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on reviews.csv. */
export const reviewMessages: MessageCatalogue = {
  DP451: {
    'zh-Hans': {
      what: '录入人和复核人是同一个人：{name}。',
      why: '复核要由另一个人对照原文，自己看自己录入的数容易看漏。',
      fix: '请另一个人复核并签名。',
    },
    'en': {
      what: '{name} both entered and reviewed.',
      why: 'A review is another person\'s look at the document; one\'s own slips are easily overlooked.',
      fix: 'Have another person review and sign.',
    },
  },
  DP452: {
    'zh-Hans': {
      what: '复核日期 {reviewed} 早于录入日期 {entered}。',
      why: '先录入，后复核。',
      fix: '改正日期。',
    },
    'en': {
      what: 'reviewed on {reviewed}, before it was entered on {entered}.',
      why: 'What is not entered cannot be reviewed.',
      fix: 'Correct the dates.',
    },
  },
  DP453: {
    'zh-Hans': {
      what: '编号 {id} 不是以来源 {source} 开头。',
      why: '编号说明复核的是哪一份文件，与 source 不一致时不知道以哪个为准。',
      fix: '把编号改成“来源.序号”，例如 {source}.1。',
    },
    'en': {
      what: 'the id {id} does not begin with the source {source}.',
      why: 'The id says which document was reviewed; where it differs from source nobody knows which is meant.',
      fix: 'Write source, a dot and a number, such as {source}.1.',
    },
  },
}

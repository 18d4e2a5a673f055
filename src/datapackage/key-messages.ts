import type { MessageCatalogue } from './diagnostic'

/** Messages on keys within and between tables. */
export const keyMessages: MessageCatalogue = {
  DP301: {
    'zh-Hans': {
      what: '主键重复：{fields} = {key}，第 {first} 行已经有了。',
      why: '主键相同就是同一条记录，不知道以哪一行为准。',
      fix: '删去重复的行，或改正键值。',
    },
    'en': {
      what: 'the primary key occurs twice: {fields} = {key} stands in line {first} already.',
      why: 'Rows of one key are one record, and nothing says which row holds.',
      fix: 'Delete the repeated row or correct its key.',
    },
  },
  DP302: {
    'zh-Hans': {
      what: '不该重复的值重复了：{fields} = {key}，第 {first} 行已经有了。',
      why: '按规定这个值在全表只出现一次。',
      fix: '删去重复的行，或改正这个值。',
    },
    'en': {
      what: 'a value that must be unique occurs twice: {fields} = {key} stands in line {first} already.',
      why: 'By the schema it stands in one row only.',
      fix: 'Delete the repeated row or correct the value.',
    },
  },
  DP303: {
    'zh-Hans': {
      what: '{fields} = {key}，在 {target} 里找不到。',
      why: '引用落空，这一行就没有出处或归属。',
      fix: '改正这个值，或在 {target} 补上一行。',
    },
    'en': {
      what: '{fields} = {key} is not found in {target}.',
      why: 'Without it the row refers to nothing.',
      fix: 'Correct the value, or add a row to {target}.',
    },
  },
  DP304: {
    'zh-Hans': {
      what: '{fields} = {key}，在 {target} 里找不到，可能是“{meant}”。',
      why: '引用落空，这一行就没有出处或归属。',
      fix: '改成“{meant}”，或在 {target} 补上一行。',
    },
    'en': {
      what: '{fields} = {key} is not found in {target}; probably "{meant}" was meant.',
      why: 'Without it the row refers to nothing.',
      fix: 'Write "{meant}", or add a row to {target}.',
    },
  },
}

import type { MessageCatalogue } from './diagnostic'

/** Messages on what a cell may hold, whatever its type. */
export const cellMessages: MessageCatalogue = {
  DP230: {
    'zh-Hans': {
      what: '“{field}”一格第 {position} 个字符（{character}）看不见，或是乱码的占位符。',
      why: '看不见的字符会让两个看似相同的值对不上。',
      fix: '删去这个字符，重新输入这一格。',
    },
    'en': {
      what: 'character {position} of the cell in "{field}" ({character}) is invisible or stands for a lost one.',
      why: 'It makes two values that look alike differ.',
      fix: 'Delete it, or type the cell again.',
    },
  },
  DP231: {
    'zh-Hans': {
      what: '“{field}”一格前后有空格，已忽略：{value}',
      why: '别的程序会把空格算作值的一部分。',
      fix: '删去空格。',
    },
    'en': {
      what: 'there is space around the cell in "{field}"; it was ignored: {value}',
      why: 'Other programs take it for a part of the value.',
      fix: 'Delete it.',
    },
  },
  DP232: {
    'zh-Hans': {
      what: '“{field}”不能为空。',
      why: '缺了它，这一行就没有意义。',
      fix: '补上这一格；确实不知道时删去整行。',
    },
    'en': {
      what: '"{field}" must not be empty.',
      why: 'Without it the row means nothing.',
      fix: 'Fill the cell; if it is really unknown, delete the row.',
    },
  },
  DP233: {
    'zh-Hans': {
      what: '“{field}”的值“{value}”不在允许之列，可能是“{meant}”。',
      why: '只有约定的写法才能归类统计。',
      fix: '写成“{meant}”；允许的值：{allowed}',
    },
    'en': {
      what: 'the value "{value}" of "{field}" is not allowed; probably "{meant}" was meant.',
      why: 'Only agreed values can be grouped and counted.',
      fix: 'Write "{meant}"; allowed are: {allowed}',
    },
  },
  DP234: {
    'zh-Hans': {
      what: '“{field}”的值“{value}”不在允许之列。',
      why: '只有约定的写法才能归类统计。',
      fix: '从这些值里选一个：{allowed}',
    },
    'en': {
      what: 'the value "{value}" of "{field}" is not allowed.',
      why: 'Only agreed values can be grouped and counted.',
      fix: 'Choose one of: {allowed}',
    },
  },
  DP235: {
    'zh-Hans': {
      what: '“{field}”一格写着“{value}”，不是值。',
      why: '没有公布就留空：空格表示“未说明”，零表示零。',
      fix: '把这一格清空。',
    },
    'en': {
      what: 'the cell in "{field}" says "{value}", which is no value.',
      why: 'What is not stated stays empty: empty means not stated, 0 means zero.',
      fix: 'Empty the cell.',
    },
  },
  DP253: {
    'zh-Hans': {
      what: '“{field}”的 {value} 小于下限 {minimum}。',
      why: '超出合理范围的数多半是抄错。',
      fix: '对照来源改正。',
    },
    'en': {
      what: '{value} in "{field}" is below the minimum {minimum}.',
      why: 'A number out of range is mostly a slip.',
      fix: 'Correct it from the source.',
    },
  },
  DP254: {
    'zh-Hans': {
      what: '“{field}”的 {value} 大于上限 {maximum}。',
      why: '超出合理范围的数多半是抄错。',
      fix: '对照来源改正。',
    },
    'en': {
      what: '{value} in "{field}" is above the maximum {maximum}.',
      why: 'A number out of range is mostly a slip.',
      fix: 'Correct it from the source.',
    },
  },
  DP255: {
    'zh-Hans': {
      what: '“{field}”的“{value}”不合规定的格式。',
      why: '格式不合，别处就引用不到它。',
      fix: '写成这种格式：{pattern}',
    },
    'en': {
      what: '"{value}" in "{field}" has not the form required.',
      why: 'In another form nothing can refer to it.',
      fix: 'Follow this pattern: {pattern}',
    },
  },
  DP256: {
    'zh-Hans': {
      what: '“{field}”的“{value}”有 {length} 个字符，至少要 {minLength} 个。',
      why: '太短，多半没有写完。',
      fix: '写全。',
    },
    'en': {
      what: '"{value}" in "{field}" has {length} characters; it takes at least {minLength}.',
      why: 'So short a value is mostly unfinished.',
      fix: 'Write it in full.',
    },
  },
  DP257: {
    'zh-Hans': {
      what: '“{field}”的“{value}”有 {length} 个字符，最多 {maxLength} 个。',
      why: '太长，界面和表格里放不下。',
      fix: '缩短到 {maxLength} 个字符以内。',
    },
    'en': {
      what: '"{value}" in "{field}" has {length} characters; it takes at most {maxLength}.',
      why: 'So long a value does not fit where it is shown.',
      fix: 'Shorten it to {maxLength} characters.',
    },
  },
}

import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on the columns and cells of an office's own sheet. */
export const mappingMessages: MessageCatalogue = {
  IN201: {
    'zh-Hans': {
      what: '找不到表头：前几行里没有“{table}”的列名。',
      why: '不知道哪一列是什么，就不能采用。',
      fix: '换一张表试试，或者在第一行写上列名；也可以用模板。',
    },
    'en': {
      what: 'no header was found: the first rows name no column of "{table}".',
      why: 'Without it nobody knows what a column is.',
      fix: 'Try another table, write headings in the first row, or use the template.',
    },
  },
  IN202: {
    'zh-Hans': {
      what: '列名“{heading}”出现两次：{first} 列和 {second} 列。',
      why: '两列同名，不知道该取哪一列；先取前一列。',
      fix: '改掉其中一个列名，或者手工指定。',
    },
    'en': {
      what: 'the heading "{heading}" is there twice: columns {first} and {second}.',
      why: 'Of two columns with one name it is not known which holds; the first is proposed.',
      fix: 'Rename one of them, or choose by hand.',
    },
  },
  IN203: {
    'zh-Hans': {
      what: '{column} 列有内容（如“{example}”）但没有列名。',
      why: '没有列名就不知道它是什么，不会采用。',
      fix: '在表头补上列名，或者手工指定。',
    },
    'en': {
      what: 'column {column} has content (such as "{example}") but no heading.',
      why: 'Without a heading nobody knows what it is; it is not taken.',
      fix: 'Add a heading, or choose the field by hand.',
    },
  },
  IN204: {
    'zh-Hans': {
      what: '“{text}”是合计行，没有采用。',
      why: '合计是各行加出来的，不是一次陈述。',
      fix: '需要时另填一行，写明口径。',
    },
    'en': {
      what: '"{text}" is a row of totals and was left out.',
      why: 'A total is worked out of the other rows, not stated.',
      fix: 'If it is needed, enter it as a row of its own with its period.',
    },
  },
  IN205: {
    'zh-Hans': {
      what: '{field}：“{value}”读不成一个数。',
      why: '文字、区间和“万”都可能有几种理解，不猜。',
      fix: '写成阿拉伯数字，如 205；没有说就留空。',
    },
    'en': {
      what: '{field}: "{value}" cannot be read as one number.',
      why: 'Words, ranges and 万 may mean several things; nothing is guessed.',
      fix: 'Write digits, such as 205; leave it empty if it is not stated.',
    },
  },
  IN206: {
    'zh-Hans': {
      what: '“{value}”是约数，另记为约数 {number}，不当计数用。',
      why: '约数当成准数会让比率失真。',
      fix: '知道准数就改成准数。',
    },
    'en': {
      what: '"{value}" is a round number; it is kept beside the counts as {number}.',
      why: 'A round number taken for a count would spoil the rates.',
      fix: 'Write the exact number if it is known.',
    },
  },
  IN207: {
    'zh-Hans': {
      what: '{field}：“{value}”读不成一个日期。',
      why: '日期要有年、月、日。',
      fix: '写成 2025-01-07；起止日期分两列。',
    },
    'en': {
      what: '{field}: "{value}" cannot be read as a day.',
      why: 'A day has a year, a month and a day.',
      fix: 'Write 2025-01-07; put the first and the last day in two columns.',
    },
  },
  IN208: {
    'zh-Hans': {
      what: '{field}：“{value}”可能是两个不同的日子。',
      why: '日和月谁在前不清楚，或者年份只有两位。',
      fix: '写成 2025-01-07。',
    },
    'en': {
      what: '{field}: "{value}" may be two different days.',
      why: 'Which is the month is not clear, or the year has two digits.',
      fix: 'Write 2025-01-07.',
    },
  },
  IN209: {
    'zh-Hans': {
      what: '{field}：“{value}”没有年份。',
      why: '表里和设定里都没有写是哪一年。',
      fix: '补上年份，或者在上面设定年份。',
    },
    'en': {
      what: '{field}: "{value}" has no year.',
      why: 'Neither the row nor the setting says which year.',
      fix: 'Add the year, or set it for the whole sheet.',
    },
  },
  IN210: {
    'zh-Hans': {
      what: '{field}：日历上没有“{value}”这一天。',
      why: '可能是笔误。',
      fix: '查原件改正。',
    },
    'en': {
      what: '{field}: there is no day "{value}".',
      why: 'It may be a slip.',
      fix: 'Look it up and correct it.',
    },
  },
  IN211: {
    'zh-Hans': {
      what: '{field}：“{value}”不在允许的值里。',
      why: '这一列只用固定的几个值，才能分类和比较。',
      fix: '改成其中之一：{allowed}',
    },
    'en': {
      what: '{field}: "{value}" is not one of the allowed values.',
      why: 'The column has fixed values, so that records can be compared.',
      fix: 'Use one of: {allowed}',
    },
  },
  IN212: {
    'zh-Hans': {
      what: '{field}：“{value}”是错误值或没有结果的公式。',
      why: '它不是数，也不是“没有说”。',
      fix: '在原表里改好，或者清空这一格。',
    },
    'en': {
      what: '{field}: "{value}" is an error or a formula without a result.',
      why: 'It is no number, and not "not stated" either.',
      fix: 'Mend it in the sheet, or clear the cell.',
    },
  },
  IN213: {
    'zh-Hans': {
      what: '{field}：“{value}”可能是 0–1 的比例，也可能是百分数。',
      why: '0.995 可以是 99.5%，也可以是 0.995%。',
      fix: '写成带百分号的 99.5%。',
    },
    'en': {
      what: '{field}: "{value}" may be a share of 0–1 or a percentage.',
      why: '0.995 may be 99.5 % or 0.995 %.',
      fix: 'Write it with the sign: 99.5%.',
    },
  },
  IN214: {
    'zh-Hans': {
      what: '{field}：约数“{value}”不知道属于哪条记录。',
      why: '约数要挂在某个来源的一次陈述上，还缺委员会、届次、类型或来源。',
      fix: '补上这些列，或者为整张表设定。',
    },
    'en': {
      what: '{field}: it is not known which record the round number "{value}" belongs to.',
      why: 'It hangs on what one source says of one record; committee, term, type or source is missing.',
      fix: 'Add these columns, or set them for the whole sheet.',
    },
  },
  IN215: {
    'zh-Hans': {
      what: '不认得委员会“{value}”。',
      why: '数据里用六位代码，名称对不上任何一个。',
      fix: '写全称（如“政协某市委员会”）或六位代码。',
    },
    'en': {
      what: 'the committee "{value}" is not known.',
      why: 'The data use six-digit codes, and the name fits none.',
      fix: 'Write the full name or the six-digit code.',
    },
  },
  IN217: {
    'zh-Hans': {
      what: '没有哪一列是“{field}”，它必填。',
      why: '缺了它，每一行都不完整。',
      fix: '指定一列，或者为整张表设定一个值。',
    },
    'en': {
      what: 'no column is "{field}", which is required.',
      why: 'Without it every row is incomplete.',
      fix: 'Choose a column, or set one value for the whole sheet.',
    },
  },
  IN218: {
    'zh-Hans': {
      what: '“{text}”是表下的说明，没有采用。',
      why: '说明不是数据行。',
      fix: '需要时写进备注列。',
    },
    'en': {
      what: '"{text}" is a remark below the table and was left out.',
      why: 'It is no row of data.',
      fix: 'Put it into the column of remarks if it is needed.',
    },
  },
  IN219: {
    'zh-Hans': {
      what: '{field}：“{value}”不是整数。',
      why: '件数和人数没有小数。',
      fix: '查原件改正；百分数请填到比率列。',
    },
    'en': {
      what: '{field}: "{value}" is not a whole number.',
      why: 'Proposals and persons have no fractions.',
      fix: 'Look it up; a percentage belongs into the column of a rate.',
    },
  },
  IN220: {
    'zh-Hans': {
      what: '{field}：“{value}”是约数，没有采用。',
      why: '构成要能加起来和总数对账，只收准数。',
      fix: '知道准数就改成准数；不知道就留空。',
    },
    'en': {
      what: '{field}: "{value}" is a round number and was left out.',
      why: 'Parts are added up and held against their total, so only exact counts are taken.',
      fix: 'Write the exact number if it is known; leave it empty if not.',
    },
  },
}

import type { MessageCatalogue } from './diagnostic'

/** Messages on numbers, dates and truth values that cannot be read as such. */
export const valueMessages: MessageCatalogue = {
  DP240: {
    'zh-Hans': {
      what: '“{field}”应为整数，写的是“{value}”。',
      why: '不是整数就不能计数。',
      fix: '只写阿拉伯数字，写全，不带单位。',
    },
    'en': {
      what: '"{field}" takes a whole number, not "{value}".',
      why: 'What is no whole number cannot be counted.',
      fix: 'Write digits only, in full, without a unit.',
    },
  },
  DP241: {
    'zh-Hans': {
      what: '“{field}”的“{value}”带有单位、全角数字或别的字符。',
      why: '单位由列名说明，格里只写数。',
      fix: '写成 {meant}',
    },
    'en': {
      what: '"{value}" in "{field}" holds a unit, full-width digits or other signs.',
      why: 'The column names the unit; the cell holds the number alone.',
      fix: 'Write {meant}',
    },
  },
  DP242: {
    'zh-Hans': {
      what: '“{field}”的“{value}”带有千位分隔号。',
      why: '逗号在 CSV 里是分格用的。',
      fix: '写成 {meant}',
    },
    'en': {
      what: '"{value}" in "{field}" holds thousands separators.',
      why: 'In CSV the comma separates cells.',
      fix: 'Write {meant}',
    },
  },
  DP243: {
    'zh-Hans': {
      what: '“{field}”的“{value}”是约数，不是计数。',
      why: '约数当作准数，就成了没有人公布过的数字。',
      fix: '这一格留空，约数另记在 approximations.csv。',
    },
    'en': {
      what: '"{value}" in "{field}" is an approximate number, not a count.',
      why: 'Taken as exact it would be a figure that nobody has stated.',
      fix: 'Leave the cell empty and record the approximation in approximations.csv.',
    },
  },
  DP244: {
    'zh-Hans': {
      what: '“{field}”的“{value}”是科学记数法。',
      why: '表格软件这样写时可能已经丢了末几位。',
      fix: '查回原数，用普通数字写全。',
    },
    'en': {
      what: '"{value}" in "{field}" is in scientific notation.',
      why: 'A spreadsheet that writes so may have lost the last digits.',
      fix: 'Look up the number and write all its digits.',
    },
  },
  DP245: {
    'zh-Hans': {
      what: '“{field}”应为整数，“{value}”带了小数点。',
      why: '带小数点的数可能是算出来的，不是点出来的。',
      fix: '写成 {meant}',
    },
    'en': {
      what: '"{field}" takes a whole number; "{value}" has a decimal point.',
      why: 'A number with a decimal point may be computed, not counted.',
      fix: 'Write {meant}',
    },
  },
  DP246: {
    'zh-Hans': {
      what: '“{field}”的“{value}”太大，超过 {limit}。',
      why: '再大的数计算机不能准确表示。',
      fix: '查对这个数，多半是多打了几位。',
    },
    'en': {
      what: '"{value}" in "{field}" is too large: the limit is {limit}.',
      why: 'Beyond it computers do not hold every number exactly.',
      fix: 'Check it; there are probably digits too many.',
    },
  },
  DP247: {
    'zh-Hans': {
      what: '“{field}”应为数字，写的是“{value}”。',
      why: '不是数字就不能计算。',
      fix: '只写阿拉伯数字和小数点，不带单位。',
    },
    'en': {
      what: '"{field}" takes a number, not "{value}".',
      why: 'What is no number cannot be computed with.',
      fix: 'Write digits and a decimal point only, without a unit.',
    },
  },
  DP248: {
    'zh-Hans': {
      what: '“{field}”应为 true 或 false，写的是“{value}”。',
      why: '是与否只认这两种写法。',
      fix: '写成 true 或 false，不知道就留空。',
    },
    'en': {
      what: '"{field}" takes true or false, not "{value}".',
      why: 'Yes and no are read in this form only.',
      fix: 'Write true or false; leave it empty if unknown.',
    },
  },
  DP249: {
    'zh-Hans': {
      what: '“{field}”应为日期，写的是“{value}”。',
      why: '日期只认 YYYY-MM-DD。',
      fix: '写成 2025-01-07 这样；只知年月就留空。',
    },
    'en': {
      what: '"{field}" takes a date, not "{value}".',
      why: 'Dates are read as YYYY-MM-DD only.',
      fix: 'Write it like 2025-01-07; leave it empty if the day is unknown.',
    },
  },
  DP250: {
    'zh-Hans': {
      what: '“{field}”的日期“{value}”写法不对。',
      why: '日期只认 YYYY-MM-DD。',
      fix: '写成 {meant}',
    },
    'en': {
      what: 'the date "{value}" in "{field}" has another form.',
      why: 'Dates are read as YYYY-MM-DD only.',
      fix: 'Write {meant}',
    },
  },
  DP251: {
    'zh-Hans': {
      what: '“{field}”的“{value}”，历上没有这一天。',
      why: '不存在的日期一定是抄错或打错。',
      fix: '对照来源改正。',
    },
    'en': {
      what: '"{value}" in "{field}" is not a day of the calendar.',
      why: 'Such a date is a slip in copying or typing.',
      fix: 'Correct it from the source.',
    },
  },
  DP252: {
    'zh-Hans': {
      what: '“{field}”应为四位数的年份，写的是“{value}”。',
      why: '年份只认 2025 这样的写法。',
      fix: '写四位数字，不带“年”字。',
    },
    'en': {
      what: '"{field}" takes a year of four digits, not "{value}".',
      why: 'Years are read like 2025 only.',
      fix: 'Write the four digits alone.',
    },
  },
}

import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on workbooks. */
export const workbookMessages: MessageCatalogue = {
  IN150: {
    'zh-Hans': {
      what: '文件内部的“{part}”缺失或损坏。',
      why: '工作簿的一部分读不出来，其余的可能对不上。',
      fix: '用 Excel 或 WPS 打开后另存。',
    },
    'en': {
      what: 'the part "{part}" of the file is missing or damaged.',
      why: 'With a part unreadable the others may not fit.',
      fix: 'Open it in Excel or WPS and save it anew.',
    },
  },
  IN151: {
    'zh-Hans': {
      what: '文件内部的“{part}”带有文档类型声明，没有读。',
      why: '正常的 Office 文件没有它；它可以用来撑满内存或指向外部。',
      fix: '不要使用来历不明的文件；用 Excel 另存为新文件。',
    },
    'en': {
      what: 'the part "{part}" has a document type declaration and was not read.',
      why: 'Office writes none; it can be used to fill the memory or to point outside.',
      fix: 'Do not use a file of unknown origin; save it anew with Excel.',
    },
  },
  IN152: {
    'zh-Hans': {
      what: '里面没有带数据的工作表。',
      why: '可能只有图表，或者表是空的。',
      fix: '在 Excel 里看一看数据在哪一张表上。',
    },
    'en': {
      what: 'there is no worksheet with data in it.',
      why: 'It may hold charts only, or empty sheets.',
      fix: 'See in Excel which sheet has the data.',
    },
  },
  IN153: {
    'zh-Hans': {
      what: '超过 {limit} 行，读到上限就停了，没有采用。',
      why: '只用一部分会让人以为是全部。',
      fix: '分成几个文件，或删掉多余的行（包括很靠下的零星格子）。',
    },
    'en': {
      what: 'there are more than {limit} rows; reading stopped there and nothing was taken.',
      why: 'A part would look like the whole.',
      fix: 'Split the file, or delete what is not needed (also stray cells far below).',
    },
  },
  IN154: {
    'zh-Hans': {
      what: '{cell} 处的列数超过 {limit}。',
      why: '统计表没有这么多列；可能是分隔符错了或有零星格子。',
      fix: '删掉多余的列再试。',
    },
    'en': {
      what: 'at {cell} there are more than {limit} columns.',
      why: 'No table has so many; the delimiter may be wrong, or a cell is astray.',
      fix: 'Delete the columns that are not needed.',
    },
  },
  IN155: {
    'zh-Hans': {
      what: '有数据的格子超过 {limit} 个，读到上限就停了，没有采用。',
      why: '这么多格子会占满内存，也无法核对。',
      fix: '分成几个文件。',
    },
    'en': {
      what: 'there are more than {limit} filled cells; reading stopped there and nothing was taken.',
      why: 'So many fill the memory and cannot be checked.',
      fix: 'Split the file.',
    },
  },
  IN156: {
    'zh-Hans': {
      what: '有 {count} 个公式，取的是文件里存的结果：{list}',
      why: '本程序不计算公式；存的结果可能是旧的。',
      fix: '在 Excel 里重新计算并保存，再核对这些格子。',
    },
    'en': {
      what: '{count} formulas: their stored results were taken: {list}',
      why: 'The program computes no formulas; a stored result may be old.',
      fix: 'Recalculate and save in Excel, then check these cells.',
    },
  },
  IN157: {
    'zh-Hans': {
      what: '{cell} 的公式没有存结果，只见公式本身。',
      why: '别的软件生成的表常不存结果，这个格子的数不知道。',
      fix: '在 Excel 里打开、保存一次；或者直接填数。',
    },
    'en': {
      what: 'the formula of {cell} has no stored result; only its text is there.',
      why: 'Other programs often store none, so the number is not known.',
      fix: 'Open and save it once in Excel, or write the number.',
    },
  },
  IN158: {
    'zh-Hans': {
      what: '{cell} 是错误值 {value}。',
      why: '错误值不是数，也不是“没有说”。',
      fix: '在原表里改好，或者清空这一格。',
    },
    'en': {
      what: '{cell} is the error {value}.',
      why: 'An error is no number, and not "not stated" either.',
      fix: 'Mend it in the sheet, or clear the cell.',
    },
  },
  IN159: {
    'zh-Hans': {
      what: '有 {count} 处合并单元格，值在左上角第一格：{list}',
      why: '合并区里其余的格子是空的。',
      fix: '需要每行都有值时，取消合并并逐行填上。',
    },
    'en': {
      what: '{count} merged ranges; the value is in their first cell: {list}',
      why: 'The other cells of a range are empty.',
      fix: 'Where each row needs the value, unmerge and fill it in.',
    },
  },
  IN160: {
    'zh-Hans': {
      what: '有 {count} 行是隐藏的，也读了：{list}',
      why: '隐藏的行可能是不打算公布的。',
      fix: '核对这些行要不要采用。',
    },
    'en': {
      what: '{count} hidden rows were read too: {list}',
      why: 'Hidden rows may not be meant to be used.',
      fix: 'Check whether they should be taken.',
    },
  },
  IN161: {
    'zh-Hans': {
      what: '有 {count} 列是隐藏的，也读了：{list}',
      why: '隐藏的列可能是不打算公布的。',
      fix: '核对这些列要不要采用。',
    },
    'en': {
      what: '{count} hidden columns were read too: {list}',
      why: 'Hidden columns may not be meant to be used.',
      fix: 'Check whether they should be taken.',
    },
  },
  IN162: {
    'zh-Hans': {
      what: '工作表“{name}”是隐藏的，也读了。',
      why: '隐藏的表可能是旧的或备用的。',
      fix: '核对这张表要不要采用。',
    },
    'en': {
      what: 'the hidden sheet "{name}" was read too.',
      why: 'A hidden sheet may be old or kept in reserve.',
      fix: 'Check whether it should be taken.',
    },
  },
  IN163: {
    'zh-Hans': {
      what: '{cell} 的格式是日期，但 {value} 不是任何一天。',
      why: '日期从 1900 年算起，且没有 1900 年 2 月 29 日。',
      fix: '在原表里把日期写成 2025-01-07。',
    },
    'en': {
      what: '{cell} has the format of a date, but {value} is no day.',
      why: 'Days count from 1900, and there was no 29 February 1900.',
      fix: 'Write the day as 2025-01-07 in the sheet.',
    },
  },
  IN164: {
    'zh-Hans': {
      what: '{cell} 的文字超过 {limit} 个字符。',
      why: '统计表的一格没有这么长。',
      fix: '把长文字移出表格。',
    },
    'en': {
      what: 'the text of {cell} has more than {limit} characters.',
      why: 'No cell of a table is so long.',
      fix: 'Move the text out of the table.',
    },
  },
  IN166: {
    'zh-Hans': {
      what: '这个工作簿从 1904 年起算日期，已照此换算。',
      why: '旧的苹果电脑版 Excel 这样存；照 1900 年算会差四年。',
      fix: '抽一两个日期核对。',
    },
    'en': {
      what: 'this workbook counts days from 1904; dates were read so.',
      why: 'Old Excel for Macintosh saves it so; read the usual way they would be four years off.',
      fix: 'Check one or two dates.',
    },
  },
  IN173: {
    'zh-Hans': {
      what: '工作表“{name}”不是模板里的表，没有读。',
      why: '其余的表认得出，已经读了。',
      fix: '需要时把它单独存成一个文件再选。',
    },
    'en': {
      what: 'the sheet "{name}" is none of the template and was not read.',
      why: 'The others were known and have been read.',
      fix: 'Save it as a file of its own if it is needed.',
    },
  },
}

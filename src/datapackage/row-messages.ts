import type { MessageCatalogue } from './diagnostic'

/** Messages on the header and on the length of rows. */
export const rowMessages: MessageCatalogue = {
  DP201: {
    'zh-Hans': {
      what: '缺少“{name}”列。',
      why: '这一列的内容无从读取。',
      fix: '在表头加上“{name}”；没有数据时各行留空。',
    },
    'en': {
      what: 'the column "{name}" is missing.',
      why: 'Nothing can be read for it.',
      fix: 'Add "{name}" to the header; leave its cells empty where there are no data.',
    },
  },
  DP202: {
    'zh-Hans': {
      what: '多出“{name}”列，不知道是什么。',
      why: '不认识的列不会被读取，里面的数据会丢。',
      fix: '改正列名，或删去这一列。',
    },
    'en': {
      what: 'the column "{name}" is unknown.',
      why: 'Unknown columns are not read, so their data would be lost.',
      fix: 'Correct its name or delete the column.',
    },
  },
  DP203: {
    'zh-Hans': {
      what: '列名“{name}”应该是“{meant}”。',
      why: '列按名字读取，一个字符也不能差。',
      fix: '改成“{meant}”。',
    },
    'en': {
      what: 'the column name "{name}" was probably meant as "{meant}".',
      why: 'Columns are read by their exact names.',
      fix: 'Write "{meant}".',
    },
  },
  DP204: {
    'zh-Hans': {
      what: '各列的顺序与说明不同，已按列名读取。',
      why: '顺序一致，前后两版才好比对。',
      fix: '按这个顺序排列：{expected}',
    },
    'en': {
      what: 'the columns are not in the order of the schema; they were read by name.',
      why: 'In one order, two versions can be compared line by line.',
      fix: 'Use this order: {expected}',
    },
  },
  DP205: {
    'zh-Hans': {
      what: '“{name}”列重复，第 {first} 列已经是它。',
      why: '两列同名，不知道以哪一列为准。',
      fix: '改名或删去一列。',
    },
    'en': {
      what: 'the column "{name}" occurs twice; it is column {first} already.',
      why: 'With two columns of one name, neither can be trusted.',
      fix: 'Rename or delete one.',
    },
  },
  DP206: {
    'zh-Hans': {
      what: '列名“{name}”前后有空格，已忽略。',
      why: '别的程序会把空格算作名字的一部分。',
      fix: '删去空格。',
    },
    'en': {
      what: 'there are spaces around the column name "{name}"; they were ignored.',
      why: 'Other programs take them for a part of the name.',
      fix: 'Delete the spaces.',
    },
  },
  DP207: {
    'zh-Hans': {
      what: '表头不是用英文逗号分隔的，而是“{delimiter}”。',
      why: '本程序只读逗号分隔的文件。',
      fix: '另存为“CSV UTF-8（逗号分隔）”；表头应为：{expected}',
    },
    'en': {
      what: 'the header is separated by "{delimiter}", not by commas.',
      why: 'This program reads comma-separated files only.',
      fix: 'Save as "CSV UTF-8 (comma delimited)"; the header should be: {expected}',
    },
  },
  DP208: {
    'zh-Hans': {
      what: '第 {position} 列没有列名。',
      why: '没有名字的列不会被读取。',
      fix: '删去这一列，或写上列名。',
    },
    'en': {
      what: 'column {position} has no name.',
      why: 'A column without a name is not read.',
      fix: 'Delete it or name it.',
    },
  },
  DP209: {
    'zh-Hans': {
      what: '第一行里没有一个认识的列名。',
      why: '多半是缺了表头，或者放错了文件。',
      fix: '第一行写上：{expected}',
    },
    'en': {
      what: 'the first line holds no known column name.',
      why: 'Mostly the header is missing, or it is the wrong file.',
      fix: 'Begin with this line: {expected}',
    },
  },
  DP220: {
    'zh-Hans': {
      what: '这一行有 {found} 格，应有 {expected} 格。',
      why: '少一个逗号，后面的格就都对错了列。',
      fix: '没有数据的格也要留逗号，补足 {expected} 格。',
    },
    'en': {
      what: 'the row has {found} cells instead of {expected}.',
      why: 'With a comma missing, the cells behind it stand under the wrong columns.',
      fix: 'Keep the comma of every empty cell: {expected} cells in all.',
    },
  },
  DP221: {
    'zh-Hans': {
      what: '这一行有 {found} 格，应有 {expected} 格，从这里起多出。',
      why: '格内的逗号（文字里的，或 1,234 这样的分节）会把一格切成两格。',
      fix: '含逗号的格用引号括起；数字不要分节。',
    },
    'en': {
      what: 'the row has {found} cells instead of {expected}; the surplus begins here.',
      why: 'A comma inside a cell (in a text, or in 1,234) cuts it in two.',
      fix: 'Quote cells that hold a comma; write numbers without separators.',
    },
  },
}

import type { MessageCatalogue } from './diagnostic'

/** Messages on the file as such and on its form as CSV. */
export const fileMessages: MessageCatalogue = {
  DP101: {
    'zh-Hans': {
      what: '找不到这个文件。',
      why: '数据包缺了这一张表，其余各表就不完整。',
      fix: '把文件放回这个位置；没有数据时也留一个只有表头的文件。',
    },
    'en': {
      what: 'the file is absent.',
      why: 'Without this table the package is incomplete.',
      fix: 'Put the file back; where there are no data, keep a file with only its header.',
    },
  },
  DP102: {
    'zh-Hans': {
      what: '文件是空的，没有一个字符。',
      why: '连表头也没有，无法知道各列是什么。',
      fix: '第一行写上列名；没有数据就只留这一行。',
    },
    'en': {
      what: 'the file is empty: it has no characters.',
      why: 'Without a header nothing says what the columns are.',
      fix: 'Write the column names in the first line; with no data, keep that line alone.',
    },
  },
  DP103: {
    'zh-Hans': {
      what: '文件开头有 BOM 标记，已跳过。',
      why: '别的程序可能把它当成第一个列名的一部分。',
      fix: '另存为“UTF-8”（不带 BOM）。',
    },
    'en': {
      what: 'the file begins with a byte order mark, which was skipped.',
      why: 'Other programs may take it for a part of the first column name.',
      fix: 'Save as UTF-8 without BOM.',
    },
  },
  DP104: {
    'zh-Hans': {
      what: '文件是 UTF-16 编码，不是 UTF-8。',
      why: '“Unicode 文本”导出的就是 UTF-16，本程序只读 UTF-8。',
      fix: '另存为“CSV UTF-8（逗号分隔）”。',
    },
    'en': {
      what: 'the file is UTF-16, not UTF-8.',
      why: '"Unicode text" exports are UTF-16; this program reads UTF-8 only.',
      fix: 'Save again as "CSV UTF-8 (comma delimited)".',
    },
  },
  DP105: {
    'zh-Hans': {
      what: '文件像是 GBK 编码，不是 UTF-8；从这里起第一个字节 {byte} 读不通。',
      why: '中文版表格软件默认存成 GBK，换一台电脑就会变成乱码。',
      fix: '另存为“CSV UTF-8（逗号分隔）”。',
    },
    'en': {
      what: 'the file looks like GBK, not UTF-8; the first byte that does not fit is {byte}, here.',
      why: 'Chinese spreadsheets save GBK by default, which turns to gibberish elsewhere.',
      fix: 'Save again as "CSV UTF-8 (comma delimited)".',
    },
  },
  DP106: {
    'zh-Hans': {
      what: '文件不是 UTF-8 编码；这里的字节 {byte} 读不通。',
      why: '编码不明，文字就不可信。',
      fix: '用原来的软件打开，另存为 UTF-8。',
    },
    'en': {
      what: 'the file is not UTF-8; byte {byte} here does not fit.',
      why: 'With an unknown encoding no text can be trusted.',
      fix: 'Open it where it was made and save it as UTF-8.',
    },
  },
  DP107: {
    'zh-Hans': {
      what: '文件里有空字节，不是文本文件。',
      why: 'CSV 是纯文本；空字节说明文件损坏，或本是别的格式。',
      fix: '重新导出为 CSV UTF-8。',
    },
    'en': {
      what: 'the file holds a NUL byte: it is not text.',
      why: 'CSV is plain text; a NUL means damage or another format.',
      fix: 'Export it again as CSV UTF-8.',
    },
  },
  DP108: {
    'zh-Hans': {
      what: '文件有 {bytes} 字节，超过上限 {limit} 字节。',
      why: '这么大的文件浏览器装不下，多半也放错了地方。',
      fix: '确认文件没有放错；数据确实多时按年份拆开。',
    },
    'en': {
      what: 'the file has {bytes} bytes; the limit is {limit}.',
      why: 'A browser cannot hold so much, and it is probably the wrong file.',
      fix: 'Check that it is the right file; split real data by year.',
    },
  },
  DP109: {
    'zh-Hans': {
      what: '文件只用回车（CR）换行。',
      why: '这是旧式换行，全文会被当成一行。',
      fix: '换行改成 LF 或 CRLF 后重新保存。',
    },
    'en': {
      what: 'lines end with carriage returns alone.',
      why: 'In this old form the whole file reads as one line.',
      fix: 'Save it with LF or CRLF line ends.',
    },
  },
  DP110: {
    'zh-Hans': {
      what: '这是表格软件的工作簿（xlsx 或 xls），不是 CSV。',
      why: '改了扩展名，内容并不会变成 CSV。',
      fix: '在表格软件里“另存为”“CSV UTF-8（逗号分隔）”。',
    },
    'en': {
      what: 'this is a spreadsheet workbook (xlsx or xls), not CSV.',
      why: 'A new file name does not change what is inside.',
      fix: 'In the spreadsheet, save as "CSV UTF-8 (comma delimited)".',
    },
  },
  DP120: {
    'zh-Hans': {
      what: '引号从这里打开，没有合上：{value}',
      why: '没合上的引号会把后面的行吞进同一格；这里读到行末为止。',
      fix: '在这一格末尾补上引号；格内本有引号时写成两个。',
    },
    'en': {
      what: 'a quote opens here and never closes: {value}',
      why: 'An open quote swallows the lines behind it; reading was cut at the end of this line.',
      fix: 'Close the quote at the end of the cell; write a quote inside a cell twice.',
    },
  },
  DP121: {
    'zh-Hans': {
      what: '没有用引号括起的格里出现了引号：{value}',
      why: '引号在 CSV 里有专门用途，各程序会读出不同结果。',
      fix: '整格用引号括起，格内的引号写成两个。',
    },
    'en': {
      what: 'a quote stands inside an unquoted cell: {value}',
      why: 'Quotes have a meaning in CSV, and programs will read this differently.',
      fix: 'Put the whole cell in quotes and write the inner quote twice.',
    },
  },
  DP122: {
    'zh-Hans': {
      what: '引号合上之后还有文字：{value}',
      why: '看不出这些文字属于这一格，还是少了一个逗号。',
      fix: '补上逗号，或把格内的引号写成两个。',
    },
    'en': {
      what: 'text follows the closing quote: {value}',
      why: 'It may belong to the cell, or a comma is missing.',
      fix: 'Add the comma, or write the inner quote twice.',
    },
  },
  DP123: {
    'zh-Hans': {
      what: '空行，已跳过。',
      why: '空行没有内容，多半是误留的。',
      fix: '删去这一行。',
    },
    'en': {
      what: 'a blank line, which was skipped.',
      why: 'It says nothing and was probably left by mistake.',
      fix: 'Delete the line.',
    },
  },
  DP124: {
    'zh-Hans': {
      what: '“{field}”一格里有换行：{value}',
      why: '按行处理文件的工具会把它当成两行。',
      fix: '把换行改成空格或分号。',
    },
    'en': {
      what: 'the cell in "{field}" holds a line break: {value}',
      why: 'Tools that work line by line take it for two rows.',
      fix: 'Replace the break by a space or a semicolon.',
    },
  },
  DP125: {
    'zh-Hans': {
      what: '“{field}”一格有 {length} 个字符，超过上限 {limit}。',
      why: '这么长的格多半是前面少了一个引号。',
      fix: '检查引号；确实是长文时只留要点。',
    },
    'en': {
      what: 'the cell in "{field}" has {length} characters; the limit is {limit}.',
      why: 'A cell this long mostly means a lost quote before it.',
      fix: 'Check the quotes; shorten a text that is really so long.',
    },
  },
  DP199: {
    'zh-Hans': {
      what: '{code} 还有 {more} 处，没有列出。',
      why: '同一问题每个文件只列前 {limit} 处。',
      fix: '先改已列出的，再检查一遍。',
    },
    'en': {
      what: '{code} occurs {more} more times, not listed.',
      why: 'Only the first {limit} of one kind in one file are listed.',
      fix: 'Mend those listed and check again.',
    },
  },
}

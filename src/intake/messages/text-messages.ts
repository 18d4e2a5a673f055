import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on texts, encodings and CSV. */
export const textMessages: MessageCatalogue = {
  IN120: {
    'zh-Hans': {
      what: '文件是 GBK 编码，已转换成 UTF-8。',
      why: '中文版软件常存成 GBK；转换按国家标准 GB 18030 进行。',
      fix: '看一眼人名和生僻字；以后保存时选 UTF-8。',
    },
    'en': {
      what: 'the file is GBK; it was converted to UTF-8.',
      why: 'Chinese programs often save GBK; the conversion follows GB 18030.',
      fix: 'Look at names and rare characters; choose UTF-8 when saving.',
    },
  },
  IN121: {
    'zh-Hans': {
      what: '文件是 UTF-16 编码，已转换。',
      why: '“Unicode 文本”保存的就是 UTF-16。',
      fix: '不用做什么；以后保存时选 UTF-8。',
    },
    'en': {
      what: 'the file is UTF-16; it was converted.',
      why: '"Unicode text" is saved so.',
      fix: 'Nothing to do; choose UTF-8 when saving.',
    },
  },
  IN122: {
    'zh-Hans': {
      what: '认不出文字的编码，从第 {line} 行起读不通。',
      why: '不是 UTF-8、UTF-16，也不像 GBK；硬转会把字和数弄错。',
      fix: '用原来的软件打开，另存为 UTF-8；或者复制粘贴。',
    },
    'en': {
      what: 'the encoding is not known; line {line} is the first that cannot be read.',
      why: 'It is not UTF-8 or UTF-16 and does not look like GBK; converting it anyway would spoil names and numbers.',
      fix: 'Open it in its own program and save as UTF-8, or copy and paste.',
    },
  },
  IN123: {
    'zh-Hans': {
      what: 'UTF-8 文字在第 {line} 行第 {column} 个字符处坏了。',
      why: '文件被截断，或者混进了另一种编码。',
      fix: '重新取得原文件，或者复制粘贴。',
    },
    'en': {
      what: 'the UTF-8 text is damaged at line {line}, character {column}.',
      why: 'The file was cut off, or another encoding got into it.',
      fix: 'Get the original again, or copy and paste.',
    },
  },
  IN124: {
    'zh-Hans': {
      what: '这是网页，已去掉标记，只留文字。',
      why: '脚本、样式和看不见的内容都没有带进来。',
      fix: '对照原网页看一遍，导航和页脚里的数不要采用。',
    },
    'en': {
      what: 'this is a web page: its marks were removed, its text kept.',
      why: 'Scripts, styles and what is not seen were left behind.',
      fix: 'Compare with the page; do not accept numbers of its navigation or footer.',
    },
  },
  IN125: {
    'zh-Hans': {
      what: 'JSON 文件坏了，读不出来。',
      why: '可能没有保存完整，或被别的软件改过。',
      fix: '重新导出一次再选。',
    },
    'en': {
      what: 'the JSON file is damaged.',
      why: 'It may not have been saved whole, or another program changed it.',
      fix: 'Export it again.',
    },
  },
  IN126: {
    'zh-Hans': {
      what: '这个表格文件其实是网页，已按其中的表格读。',
      why: '不少系统导出的“.xls”就是网页。',
      fix: '核对行列；以后另存为 .xlsx。',
    },
    'en': {
      what: 'this table file is a web page; its tables were read.',
      why: 'Many systems export a page under the name .xls.',
      fix: 'Check rows and columns; save as .xlsx next time.',
    },
  },
  IN170: {
    'zh-Hans': {
      what: '各列由“{delimiter}”分开。',
      why: '标准的 CSV 用逗号。',
      fix: '看一眼各列有没有错位。',
    },
    'en': {
      what: 'the columns are separated by "{delimiter}".',
      why: 'Standard CSV has commas.',
      fix: 'See that no column has shifted.',
    },
  },
  IN171: {
    'zh-Hans': {
      what: '这一行的引号不成对（{kind}）。',
      why: '引号错了，这一行的格子可能错位。',
      fix: '在原文件里补上或去掉引号。',
    },
    'en': {
      what: 'the quotes of this row do not pair ({kind}).',
      why: 'The cells of the row may have shifted.',
      fix: 'Add or remove the quote in the file.',
    },
  },
  IN172: {
    'zh-Hans': {
      what: '{code} 还有更多，只列出前 {limit} 处。',
      why: '同样的问题太多，全列出来看不过来。',
      fix: '改好已列出的，再读一次。',
    },
    'en': {
      what: 'there are more of {code}; the first {limit} are listed.',
      why: 'So many of one kind cannot be looked through.',
      fix: 'Mend these and read the file again.',
    },
  },
}

import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on a file as such. */
export const fileMessages: MessageCatalogue = {
  IN101: {
    'zh-Hans': {
      what: '已取消读取。',
      why: '取消之后不会留下读了一半的内容。',
      fix: '需要时重新选这个文件。',
    },
    'en': {
      what: 'reading was cancelled.',
      why: 'Nothing that was half read is kept.',
      fix: 'Choose the file again when you need it.',
    },
  },
  IN102: {
    'zh-Hans': {
      what: '文件有 {bytes} 字节，超过上限 {limit} 字节，没有读。',
      why: '公报和统计表远没有这么大；大文件会占满内存。',
      fix: '只留下需要的工作表或段落，去掉图片，再试一次。',
    },
    'en': {
      what: 'the file has {bytes} bytes, more than the limit of {limit}; it was not read.',
      why: 'Bulletins and tables are far smaller; a large file fills the memory.',
      fix: 'Keep only the sheets or paragraphs that are needed, without pictures, and try again.',
    },
  },
  IN103: {
    'zh-Hans': {
      what: '里面没有文字，也没有数。',
      why: '可能选错了文件，或者保存时出了错。',
      fix: '打开原文件看一看，重新保存后再选。',
    },
    'en': {
      what: 'there is no text and no number in it.',
      why: 'It may be the wrong file, or it was not saved.',
      fix: 'Open the original, save it again and choose it.',
    },
  },
  IN104: {
    'zh-Hans': {
      what: '这不是文字，也不是认得的表格文件。',
      why: '二进制内容读不出字来，硬读只会得到乱码。',
      fix: '选 .xlsx、.csv、.docx 或 .txt 文件，或者把文字复制粘贴进来。',
    },
    'en': {
      what: 'this is neither text nor a table file that is known.',
      why: 'Binary content gives no characters; reading it anyway would give nonsense.',
      fix: 'Choose an .xlsx, .csv, .docx or .txt file, or copy and paste the text.',
    },
  },
  IN105: {
    'zh-Hans': {
      what: '浏览器读不到这个文件。',
      why: '文件可能在选好之后被移走、改动，或者没有权限。',
      fix: '重新选一次；如果在网络盘上，先复制到本机。',
    },
    'en': {
      what: 'the browser could not read the file.',
      why: 'It may have been moved or changed after it was chosen, or access is not allowed.',
      fix: 'Choose it again; copy it to this computer first if it is on a network drive.',
    },
  },
  IN106: {
    'zh-Hans': {
      what: '读取中断了（{detail}）。',
      why: '可能是内存不够，也可能是程序的缺陷；已填的内容都还在。',
      fix: '关掉一些页面再试，或把文件拆小；仍不行请报告这个代码。',
    },
    'en': {
      what: 'reading broke off ({detail}).',
      why: 'Memory may have run out, or this is a fault of the program; what you entered is kept.',
      fix: 'Close some pages and try again, or split the file; if it stays, report this code.',
    },
  },
  IN107: {
    'zh-Hans': {
      what: '文字超过 {limit} 个字符。',
      why: '一份公报只有几页；这么长的文字无法逐处核对。',
      fix: '只粘贴需要的段落。',
    },
    'en': {
      what: 'the text has more than {limit} characters.',
      why: 'A bulletin has some pages; so much text cannot be checked place by place.',
      fix: 'Paste only the paragraphs that are needed.',
    },
  },
  IN108: {
    'zh-Hans': {
      what: '这是一张图片。',
      why: '本程序不认图片里的字。',
      fix: '找到文字版，或者用识别软件转成文字，核对后粘贴进来。',
    },
    'en': {
      what: 'this is a picture.',
      why: 'The program does not read characters from pictures.',
      fix: 'Find the text, or have it recognised by other software, check it, and paste it.',
    },
  },
  IN109: {
    'zh-Hans': {
      what: '这是 PDF。',
      why: 'PDF 里的字没有段落和次序，读出来容易错位。',
      fix: '在 PDF 里选中文字，复制粘贴进来。',
    },
    'en': {
      what: 'this is a PDF.',
      why: 'Text in a PDF has no paragraphs and no order; numbers could be joined wrongly.',
      fix: 'Select the text in the PDF, then copy and paste it.',
    },
  },
  IN110: {
    'zh-Hans': {
      what: '这是旧格式的文件（{kind}）。',
      why: '旧的二进制格式本程序不读。',
      fix: '用 Excel 或 WPS 打开，另存为 .xlsx 或 .docx；也可以直接复制粘贴。',
    },
    'en': {
      what: 'this is a file of an old form ({kind}).',
      why: 'The old binary forms are not read.',
      fix: 'Open it in Excel or WPS and save as .xlsx or .docx, or copy and paste.',
    },
  },
  IN111: {
    'zh-Hans': {
      what: '文件设了密码。',
      why: '加密的内容没有密码打不开，本程序也不问密码。',
      fix: '在 Excel 或 WPS 里去掉密码，另存后再选。',
    },
    'en': {
      what: 'the file is protected with a password.',
      why: 'Encrypted content cannot be opened, and the program does not ask for passwords.',
      fix: 'Remove the password in Excel or WPS, save, and choose it again.',
    },
  },
  IN112: {
    'zh-Hans': {
      what: '这是压缩包（rar、7z 或 gz）。',
      why: '本程序只打开 zip 里的数据包。',
      fix: '先解压，再选里面的文件。',
    },
    'en': {
      what: 'this is a packed archive (rar, 7z or gz).',
      why: 'Only a zip with a data package is opened.',
      fix: 'Unpack it and choose the file inside.',
    },
  },
  IN113: {
    'zh-Hans': {
      what: '这是 {kind} 文件，本程序不读。',
      why: '这种格式里夹着排版代码，不是纯文字。',
      fix: '打开它，复制文字粘贴进来，或另存为 .docx、.txt。',
    },
    'en': {
      what: 'this is a {kind} file, which is not read.',
      why: 'Its text is mixed with codes of layout.',
      fix: 'Open it and paste the text, or save as .docx or .txt.',
    },
  },
  IN114: {
    'zh-Hans': {
      what: '压缩包里没有认得的文件。',
      why: '需要的是 .xlsx、.docx，或带表头的数据包 CSV。',
      fix: '解压后选里面的文件。',
    },
    'en': {
      what: 'nothing in the zip is known.',
      why: 'It should be an .xlsx, a .docx, or the CSV files of a data package with their headers.',
      fix: 'Unpack it and choose the file inside.',
    },
  },
  IN115: {
    'zh-Hans': {
      what: '这是 {kind} 文件，本程序不读。',
      why: '只读 .xlsx、.xlsm 和 .docx。',
      fix: '用原来的软件打开，另存为 .xlsx 或 .docx；也可以复制粘贴。',
    },
    'en': {
      what: 'this is a {kind} file, which is not read.',
      why: 'Only .xlsx, .xlsm and .docx are.',
      fix: 'Open it in its own program and save as .xlsx or .docx, or copy and paste.',
    },
  },
  IN116: {
    'zh-Hans': {
      what: '这是“XML 表格 2003”。',
      why: '这种旧格式本程序不读。',
      fix: '用 Excel 或 WPS 打开，另存为 .xlsx。',
    },
    'en': {
      what: 'this is an "XML Spreadsheet 2003".',
      why: 'This old form is not read.',
      fix: 'Open it in Excel or WPS and save as .xlsx.',
    },
  },
}

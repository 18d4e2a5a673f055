import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on zips, and on the Office files that are zips. */
export const archiveMessages: MessageCatalogue = {
  IN130: {
    'zh-Hans': {
      what: '压缩文件不完整，打不开。',
      why: '.xlsx 和 .docx 本身是压缩包；这一个缺了头或尾。',
      fix: '重新下载或另存一次。',
    },
    'en': {
      what: 'the zip is not whole.',
      why: '.xlsx and .docx are zips; this one lacks its head or its end.',
      fix: 'Download or save it again.',
    },
  },
  IN131: {
    'zh-Hans': {
      what: '压缩包里有 {limit} 个以上的文件。',
      why: '正常的工作簿没有这么多；可能是有意撑满内存。',
      fix: '不要使用来历不明的文件；用 Excel 打开后另存。',
    },
    'en': {
      what: 'there are more than {limit} files in the zip.',
      why: 'No workbook has so many; it may be meant to fill the memory.',
      fix: 'Do not use a file of unknown origin; open it in Excel and save it anew.',
    },
  },
  IN132: {
    'zh-Hans': {
      what: '解压后超过 {limit} 字节，已停止。',
      why: '解压的内容会占满内存。',
      fix: '只留下需要的工作表，另存后再选。',
    },
    'en': {
      what: 'it unpacks to more than {limit} bytes; reading stopped.',
      why: 'The content would fill the memory.',
      fix: 'Keep only the sheets that are needed, save, and choose it again.',
    },
  },
  IN133: {
    'zh-Hans': {
      what: '“{name}”压缩前后相差太大：{packed} 字节要变成 {size} 字节，没有解压。',
      why: '这是“压缩炸弹”的样子：小文件撑满内存。',
      fix: '不要使用来历不明的文件；确认无害时用 Excel 另存为新文件。',
    },
    'en': {
      what: '"{name}" grows too much: {packed} bytes would become {size}; it was not unpacked.',
      why: 'This is how a zip bomb looks: a small file that fills the memory.',
      fix: 'Do not use a file of unknown origin; if it is sound, save it anew with Excel.',
    },
  },
  IN134: {
    'zh-Hans': {
      what: '压缩包里的文件名“{name}”重复或不合规矩。',
      why: '同名的两份不知道该信哪一份；“..”会指到别处。',
      fix: '用 Excel 或 WPS 打开后另存。',
    },
    'en': {
      what: 'the name "{name}" in the zip is there twice or is not allowed.',
      why: 'Of two files with one name it is not known which holds; ".." points elsewhere.',
      fix: 'Open it in Excel or WPS and save it anew.',
    },
  },
  IN135: {
    'zh-Hans': {
      what: '“{name}”的两处文件头说法不一。',
      why: '目录和正文对不上，说明文件被改过或损坏。',
      fix: '不要使用来历不明的文件；找原件重新保存。',
    },
    'en': {
      what: 'the two headers of "{name}" disagree.',
      why: 'Directory and data tell different stories: the file was tampered with or damaged.',
      fix: 'Do not use a file of unknown origin; save the original again.',
    },
  },
  IN136: {
    'zh-Hans': {
      what: '“{name}”与别的文件共用同一段数据。',
      why: '这样的压缩包解开会成倍变大，不是正常软件做的。',
      fix: '不要使用这个文件；找原件重新保存。',
    },
    'en': {
      what: '"{name}" shares its data with another file.',
      why: 'Such a zip multiplies when it is unpacked; no honest program makes it.',
      fix: 'Do not use the file; save the original again.',
    },
  },
  IN137: {
    'zh-Hans': {
      what: '“{name}”解压出来比它声明的 {size} 字节多，已停止。',
      why: '文件头是伪造的或损坏了。',
      fix: '不要使用来历不明的文件；找原件重新保存。',
    },
    'en': {
      what: '"{name}" unpacks to more than the {size} bytes it declares; reading stopped.',
      why: 'Its header is forged or damaged.',
      fix: 'Do not use a file of unknown origin; save the original again.',
    },
  },
  IN138: {
    'zh-Hans': {
      what: '“{name}”的数据损坏，校验不符。',
      why: '传输或保存时出了错，里面的数不可信。',
      fix: '重新下载或另存一次。',
    },
    'en': {
      what: 'the data of "{name}" are damaged: the checksum does not match.',
      why: 'Something went wrong in transfer or saving; its numbers cannot be trusted.',
      fix: 'Download or save it again.',
    },
  },
  IN139: {
    'zh-Hans': {
      what: '“{name}”设了密码。',
      why: '加密的内容没有密码打不开，本程序也不问密码。',
      fix: '去掉密码，重新保存。',
    },
    'en': {
      what: '"{name}" is encrypted.',
      why: 'It cannot be opened without a password, and the program does not ask for one.',
      fix: 'Remove the password and save again.',
    },
  },
  IN140: {
    'zh-Hans': {
      what: '“{name}”用了不认得的压缩方法（{method}）。',
      why: 'Office 文件只用“存储”和“deflate”两种。',
      fix: '解压后重新打包，或用 Excel 另存。',
    },
    'en': {
      what: '"{name}" is packed by an unknown method ({method}).',
      why: 'Office files are stored or deflated only.',
      fix: 'Pack it again, or save it anew with Excel.',
    },
  },
  IN141: {
    'zh-Hans': {
      what: '文件里有宏；只读了单元格，宏没有运行，也没有带进来。',
      why: '宏是程序，打开来历不明的宏有风险；数据用不到它。',
      fix: '核对由宏算出的数；以后另存为 .xlsx。',
    },
    'en': {
      what: 'the file has macros; only its cells were read, no macro was run or kept.',
      why: 'Macros are programs, and the data do not need them.',
      fix: 'Check numbers that a macro worked out; save as .xlsx next time.',
    },
  },
}

import type { MessageCatalogue } from './diagnostic'

/** Messages on the descriptor of a package. */
export const descriptorMessages: MessageCatalogue = {
  DP150: {
    'zh-Hans': {
      what: '数据包没有说明文件。',
      why: '没有它就不知道这份数据的名称、版本和许可。',
      fix: '在数据目录放一个 datapackage.json。',
    },
    'en': {
      what: 'the package has no descriptor.',
      why: 'Nothing says what the data are called, which version they are and under what licence.',
      fix: 'Put a datapackage.json into the folder.',
    },
  },
  DP151: {
    'zh-Hans': {
      what: '这里不合 JSON 格式。',
      why: '说明文件读不出来，后面的内容都无法采用。',
      fix: '检查这里的逗号、引号和括号。',
    },
    'en': {
      what: 'this is where the JSON breaks.',
      why: 'The descriptor cannot be read, so nothing in it counts.',
      fix: 'Check commas, quotes and brackets here.',
    },
  },
  DP152: {
    'zh-Hans': {
      what: '{at} 应为 {expected}。',
      why: '说明文件的这一项没有写，或写成了别的形式。',
      fix: '按 Data Package 的格式补上或改正。',
    },
    'en': {
      what: '{at} must be of the form: {expected}.',
      why: 'This part of the descriptor is absent or has another form.',
      fix: 'Write it as the Data Package standard says.',
    },
  },
  DP153: {
    'zh-Hans': {
      what: '{at} 的类型 {type} 不受支持。',
      why: '本程序只认识：{allowed}。',
      fix: '改用其中一种。',
    },
    'en': {
      what: 'the type {type} at {at} is not supported.',
      why: 'This program knows: {allowed}.',
      fix: 'Use one of them.',
    },
  },
  DP154: {
    'zh-Hans': {
      what: '{at} 里“{name}”出现了两次。',
      why: '重名时不知道指的是哪一个。',
      fix: '改名或删去一个。',
    },
    'en': {
      what: '"{name}" occurs twice in {at}.',
      why: 'With one name for two things, nothing can refer to either.',
      fix: 'Rename or delete one.',
    },
  },
  DP155: {
    'zh-Hans': {
      what: '{resource} 的 {key} 用到“{field}”，但没有这个字段。',
      why: '键所指的字段必须存在。',
      fix: '改正字段名，或补上这个字段。',
    },
    'en': {
      what: '{key} of {resource} names "{field}", which is not a field.',
      why: 'The fields of a key must exist.',
      fix: 'Correct the name or add the field.',
    },
  },
  DP156: {
    'zh-Hans': {
      what: '{at} 不是合法的正则表达式：{pattern}',
      why: '格式约束无法检查。',
      fix: '改正这条表达式。',
    },
    'en': {
      what: '{at} is not a regular expression: {pattern}',
      why: 'The constraint cannot be checked.',
      fix: 'Correct the expression.',
    },
  },
  DP157: {
    'zh-Hans': {
      what: '{resource} 的外键（{fields}）指向不存在的表，或两边字段数不同：{target}',
      why: '外键无法检查。',
      fix: '改正所指的表名和字段。',
    },
    'en': {
      what: 'the foreign key of {resource} ({fields}) points to no known table, or the numbers of fields differ: {target}',
      why: 'The key cannot be checked.',
      fix: 'Correct the table and the fields it points to.',
    },
  },
  DP158: {
    'zh-Hans': {
      what: '{at} 指到了数据目录之外：{path}',
      why: '数据包只能引用自己目录里的文件。',
      fix: '写成目录内的相对路径。',
    },
    'en': {
      what: '{at} leaves the folder of the data: {path}',
      why: 'A package may only name files of its own folder.',
      fix: 'Write a relative path inside the folder.',
    },
  },
  DP160: {
    'zh-Hans': {
      what: '说明文件里没有“{resource}”这张表。',
      why: '本程序要读这张表。',
      fix: '照随附的 datapackage.json 补上它的说明。',
    },
    'en': {
      what: 'the descriptor does not name the table "{resource}".',
      why: 'This program reads that table.',
      fix: 'Add it as in the datapackage.json that comes with the program.',
    },
  },
  DP161: {
    'zh-Hans': {
      what: '说明文件里的“{resource}”是本程序不认识的表。',
      why: '它不会被读取，其中的数据不会显示。',
      fix: '改正表名，或从说明文件里删去。',
    },
    'en': {
      what: 'the table "{resource}" in the descriptor is unknown to this program.',
      why: 'It is not read, and its data will not show.',
      fix: 'Correct its name or remove it from the descriptor.',
    },
  },
  DP162: {
    'zh-Hans': {
      what: '说明文件里，{resource} 缺少“{field}”字段。',
      why: '说明与本程序读取的结构不一致。',
      fix: '照随附的 datapackage.json 补上。',
    },
    'en': {
      what: 'in the descriptor, {resource} lacks the field "{field}".',
      why: 'The description differs from the structure this program reads.',
      fix: 'Add it as in the datapackage.json that comes with the program.',
    },
  },
  DP163: {
    'zh-Hans': {
      what: '说明文件里，{resource} 多出“{field}”字段。',
      why: '本程序不认识这个字段，不会读取。',
      fix: '改正字段名，或从说明文件里删去。',
    },
    'en': {
      what: 'in the descriptor, {resource} has the unknown field "{field}".',
      why: 'This program does not read it.',
      fix: 'Correct its name or remove it from the descriptor.',
    },
  },
  DP164: {
    'zh-Hans': {
      what: '说明文件里，{resource} 的“{field}”类型是 {found}，应为 {expected}。',
      why: '类型不同，同一个格会读成不同的值。',
      fix: '改为 {expected}。',
    },
    'en': {
      what: 'in the descriptor, "{field}" of {resource} has the type {found} instead of {expected}.',
      why: 'Under another type the same cell has another value.',
      fix: 'Write {expected}.',
    },
  },
  DP165: {
    'zh-Hans': {
      what: '说明文件里，{resource} 的路径是 {found}，应为 {expected}。',
      why: '本程序只在固定的位置读这张表。',
      fix: '改回 {expected}，文件也放在那里。',
    },
    'en': {
      what: 'in the descriptor, the path of {resource} is {found} instead of {expected}.',
      why: 'This program reads the table at a fixed place.',
      fix: 'Write {expected} and keep the file there.',
    },
  },
}

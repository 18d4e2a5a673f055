import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on what the keys of the schema cannot say. */
export const referenceMessages: MessageCatalogue = {
  DP431: {
    'zh-Hans': {
      what: '镜像来源 {source} 写了网址。',
      why: '镜像是无关网站上的副本，只写名称，不给链接。',
      fix: '把 url 留空；如果是官方或媒体自己的网站，改 quality。',
    },
    'en': {
      what: 'the mirror {source} has an address.',
      why: 'A mirror is a copy on an unrelated host: it is named and never linked.',
      fix: 'Leave url empty, or correct quality if it is the publisher\'s own site.',
    },
  },
  DP432: {
    'zh-Hans': {
      what: '找不到陈述 {claim}。',
      why: '约数必须属于某个来源的一次陈述，否则不知道它说的是什么。',
      fix: '改正 claim：proposals.csv 的 id，或“委员会-届-次-类型-阶段@来源”。',
    },
    'en': {
      what: 'there is no claim {claim}.',
      why: 'A round number belongs to what one source says of one record; without it nobody knows what it is about.',
      fix: 'Correct claim: an id of proposals.csv, or committee-term-session-type-phase@source.',
    },
  },
  DP433: {
    'zh-Hans': {
      what: '{claim} 的 {field} 已经有确数 {count}。',
      why: '有确数时约数不会显示，白记一行。',
      fix: '删去这一行；如果那个确数其实是约数，把它从原列里清空。',
    },
    'en': {
      what: '{claim} already states {field} as the count {count}.',
      why: 'Beside a count a round number is never shown.',
      fix: 'Delete this row; if that count is really a round number, empty its cell instead.',
    },
  },
  DP434: {
    'zh-Hans': {
      what: '{claim} 没有 {field} 这一列。',
      why: '出席的陈述只有 expected、present 和 on_leave，提案的陈述没有这几列。',
      fix: '改正 field 或 claim。',
    },
    'en': {
      what: '{claim} has no column {field}.',
      why: 'Claims on attendance have expected, present and on_leave; claims on proposals have the others.',
      fix: 'Correct field or claim.',
    },
  },
  DP435: {
    'zh-Hans': {
      what: '适用范围 {scope} 不是已有的委员会代码，也不是层级。',
      why: '规则不知道适用于谁，图上就不会画出来。',
      fix: '改成 committees.csv 里的代码，或 national、province、prefecture、county。',
    },
    'en': {
      what: 'the scope {scope} is neither a known committee nor a level.',
      why: 'A rule that applies to nobody is never drawn.',
      fix: 'Write a code of committees.csv, or national, province, prefecture or county.',
    },
  },
  DP436: {
    'zh-Hans': {
      what: '{share} 不是 0 到 1 之间的分数。',
      why: '比例是“到会人数占应出席人数的几分之几”，分母不为 0，分子不大于分母。',
      fix: '写成 2/3 这样的分数。',
    },
    'en': {
      what: '{share} is not a fraction between 0 and 1.',
      why: 'The share says how much of a whole is needed: no zero below, nothing larger above.',
      fix: 'Write a fraction such as 2/3.',
    },
  },
  DP437: {
    'zh-Hans': {
      what: '{code} 是 {level}，它的上级 {parent} 是 {above}，层级不比它高。',
      why: '上级的层级必须更高，否则归属会绕成圈。',
      fix: '改正 parent 或 level。',
    },
    'en': {
      what: '{code} is of level {level}, but its parent {parent} is {above}, which is not higher.',
      why: 'A parent stands above; otherwise the chain of parents can run in a circle.',
      fix: 'Correct parent or level.',
    },
  },
  DP441: {
    'zh-Hans': {
      what: '{table}.csv 里没有 {row} 这一行。',
      why: '更新记录要能查到它说的那一行；指不到的记录无从核对。',
      fix: '改正 row：主键各列的值，中间用 / 隔开；出席表写“委员会-届-次-类型-阶段@来源”。已经删去的行，kind 写 withdrawn；说的是整张表，row 留空。',
    },
    'en': {
      what: '{table}.csv has no row {row}.',
      why: 'A change must lead to the row it is about; nobody can check one that leads nowhere.',
      fix: 'Correct row: the values of the primary key with / between; for attendance committee-term-session-type-phase@source. For a row that was taken out write withdrawn as kind; for a whole table leave row empty.',
    },
  },
}

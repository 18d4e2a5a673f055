import type { MessageCatalogue } from '@/datapackage/diagnostic'

/** Messages on names.csv. */
export const nameMessages: MessageCatalogue = {
  DP461: {
    'zh-Hans': {
      what: '“{name}”就是 {committee} 现在的名称“{today}”，不是原名。',
      why: '查找时会说“原名”，与现名相同就说错了；只差“政协”“委员会”也算相同。',
      fix: '改成以前的名称，或删去这一行；已经改名的，先改 committees.csv 里的名称。',
    },
    'en': {
      what: '{name} is what {committee} is called today ({today}), not an old name.',
      why: 'The search calls it a former name, which would be wrong; that 政协 or 委员会 is left out does not make it another.',
      fix: 'Write the earlier name, or take the row out; if the committee was renamed, change its name in committees.csv first.',
    },
  },
}

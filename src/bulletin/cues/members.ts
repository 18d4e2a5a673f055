import type { CueRule } from './rule'

const gives: CueRule['gives'] = { type: 'fields', fields: ['proposing_members'] }
const person = ['person'] as const

/** Members who put in proposals: persons, not 人次 and not proposals. */
export const memberRules: readonly CueRule[] = [
  { id: 'members.label', explains: '提交提案的委员N人', units: person, left: /(?:^(?:写)?提案(?:的)?委员(?:共|有)?$)|(?:提交|提出|参与|领衔|撰写|参加)(?:提交|提出|提案)?(?:了)?(?:提案)?(?:工作)?(?:的)?(?:政协)?委员(?:共有|共计|共|有|达到|达|为|人数为)?$/, before: /提案/, gives },
  { id: 'members.after', explains: '共有N名委员提交提案', units: person, right: /^(?:省|市|区|县|政协|全国)*委员(?:个人)?(?:通过[^，。；]{0,10}?)?(?:以[^，。；]{0,10})?(?:积极|参与|共|共同|联名|或联名|单独或联名|领衔|踊跃|提出或参与){0,3}(?:提交|提出|撰写|递交)(?:了)?(?:提案|大会提案|各类提案)|^(?:省|市|区|县|政协|全国)*委员以提案(?:的)?(?:方式|形式)|^(?:省|市|区|县|政协|全国)*委员(?:(?:以|通过)[^，。；]{0,12}?)?(?:积极)?参与(?:了)?(?:提案|提交$|提出$)/, gives },
  { id: 'members.after-joined', explains: '收到提案M件,N名委员参与', units: person, right: /^(?:省|市|区|县|政协)*委员参与$/, before: /(?:收到|提交)[^。；]{0,8}提案[\d〇零一二三四五六七八九十百千万两]+件，[^，。；]{0,4}$/, gives },
  { id: 'members.after-open', explains: 'N名委员提交了N件提案', units: person, right: /^(?:省|市|区|县|政协)*委员(?:个人)?(?:积极|参与|共|共同|踊跃){0,2}(?:提交|提出)(?:了)?(?:委员)?(?:提案)?$/, near: /提案/, gives },
  { id: 'members.after-and', explains: 'N名委员和N个界别提出提案、收到N名委员及有关单位提交的提案', units: person, right: /^(?:省|市|区|县|政协)*委员(?:和|、|及|以及)[^，。；]{0,24}(?:提交|提出)(?:了|的)?提案/, gives },
]

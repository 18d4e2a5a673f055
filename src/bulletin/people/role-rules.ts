import type { RoleKind } from '@/domain/meeting'

/** A phrasing that names people. `names`: a list of bare names; `person`: one post with one name; `people`: several. */
export interface RoleRule {
  id: string
  explains: string
  role: RoleKind
  takes: 'names' | 'person' | 'people'
  /** Group 1 is what the names stand in. */
  pattern: RegExp
}

const span = '[^。；，]{2,40}'
const report = '(?:受[^。；]{0,40}?委托，?|代表[^。；，]{0,40}?(?:委员会|常委会)，?|，|向(?:大会|会议)){0,3}'

/** Asked sentence by sentence. */
export const roleRules: readonly RoleRule[] = [
  { id: 'role.executive-chair', explains: '大会执行主席是甲、乙、丙', role: 'executive_chair', takes: 'names', pattern: /执行主席(?:有|是|为|由)?(?:：)?((?:[^。；（）：是为有]|（[男女]?[，、]?[\u4e00-\u9fff]{0,5}族?）){2,380}?)(?:担任)?(?=[。；]|在主席台|$)/ },
  { id: 'role.secretary-general', explains: '大会秘书长某某', role: 'secretary_general', takes: 'names', pattern: /(?:^|[，。；）])大会秘书长(?:是|为|由|：)?([\u4e00-\u9fff·]{2,4})(?=[，。；、]|$)/ },
  { id: 'role.host', explains: '大会由市政协副主席某某主持', role: 'host', takes: 'person', pattern: new RegExp(`(?:大会|会议|开幕会|闭幕会|开幕大会|闭幕大会|全体会议)由(${span}?)主持`) },
  { id: 'role.host.active', explains: '市政协副主席某某主持大会', role: 'host', takes: 'person', pattern: new RegExp(`(?:^|[，。；）])(${span}?)主持(?:了)?(?:大会|会议|开幕会|闭幕会|开幕大会|闭幕大会|开幕(?=，|。|$)|闭幕(?=，|。|$))`) },
  { id: 'role.host.bare', explains: '某处开会。市政协主席某某主持。', role: 'host', takes: 'person', pattern: new RegExp(`(?:^|[，。；）])(${span}?)主持(?=。|$)`) },
  { id: 'role.host.named', explains: '主持大会的是市政协副主席某某', role: 'host', takes: 'person', pattern: new RegExp(`主持(?:大会|会议|开幕会|闭幕会)的是(${span}?)(?=[，。；]|$)`) },
  { id: 'role.work-report', explains: '市政协主席某某代表常务委员会作工作报告', role: 'work_report', takes: 'person', pattern: new RegExp(`(?:^|[，。；）])(${span}?)(?:主持(?:大会|会议|开幕会|闭幕会)并)?${report}(?<!工)(?:作|做)(?:了)?(?:[^。；，]{0,30}常务?委?员?会)?(?:的)?工作报告`) },
  { id: 'role.work-report.told', explains: '某某代表常务委员会报告工作', role: 'work_report', takes: 'person', pattern: new RegExp(`(?:^|[，。；）])(${span}?)(?:代表[^。；，]{0,40}(?:委员会|常委会)(?:，)?(?:向(?:大会|会议))?报告工作|(?:向(?:大会|会议))?报告(?:常务委员会|常委会)工作(?=[，。]|$))`) },
  { id: 'role.proposal-report', explains: '市政协副主席某某作提案工作情况的报告', role: 'proposal_report', takes: 'person', pattern: new RegExp(`(?:^|[，。；）])(${span}?)${report}(?<!工)(?:作|做)(?:了)?(?:《|关于)?[^。；，]{0,50}提案工作(?:情况)?的?(?:》的)?报告`) },
  { id: 'role.proposal-report.told', explains: '市政协副主席某某报告提案工作', role: 'proposal_report', takes: 'person', pattern: new RegExp(`(?:^|[，。；）])(${span}?)${report}报告(?:了)?(?:关于)?[^。；，：]{0,24}提案工作(?:情况)?(?=[，。；：]|$)`) },
  { id: 'role.work-report.heard', explains: '听取了某某代表常务委员会所作的工作报告', role: 'work_report', takes: 'person', pattern: /听取(?:和审议|并审议|审议)?(?:了)?([^。；，]{2,20}?)(?:受|代表)[^。；，]{2,40}?所?作的(?:常务?委?员?会)?工作报告/ },
  { id: 'role.proposal-report.heard', explains: '听取了某某所作的提案工作情况的报告', role: 'proposal_report', takes: 'person', pattern: /听取(?:和审议|并审议|审议)?(?:了)?([^。；，]{2,20}?)(?:(?:受|代表)[^。；，]{2,40}?)?所作的[^。；，]{0,40}提案工作(?:情况)?的?报告/ },
  { id: 'role.leader-attending', explains: '市委书记某某,市长某某出席会议', role: 'leader_attending', takes: 'people', pattern: /^([^。；]{4,300}?)(?:等)?(?:市领导|省领导|领导|领导同志)?(?:应邀)?出席(?:了)?(?:大会|会议|开幕会|闭幕会|开幕大会)(?:并[^。；，]{0,12})?(?=[。；，]|$)/ },
  { id: 'role.on-rostrum', explains: '在主席台就座的还有甲、乙、丙', role: 'on_rostrum', takes: 'names', pattern: /主席台(?:前排)?就[座坐]的(?:[^。；：，]{0,16}?)(?:有|是)(?:：)?([^。；（）：]{2,380}?)(?:等)?(?=[。；]|$)/ },
  { id: 'role.on-rostrum.posts', explains: '在主席台前排就坐的有:县政协主席甲、县委书记乙', role: 'on_rostrum', takes: 'people', pattern: /主席台(?:前排)?就[座坐]的(?:[^。；：，]{0,16}?)(?:有|是)(?:：)?([^。；（）：]{2,380}?)(?:等)?(?=[。；]|$)/ },
  { id: 'role.on-rostrum.all', explains: '市委书记甲,市政协主席乙,副主席丙在主席台前排就座', role: 'on_rostrum', takes: 'people', pattern: /^((?:(?!主持|出席|会议|执行主席)[^。；：]){4,340}?)(?:等)?在主席台(?:前排)?就[座坐]/ },
  { id: 'role.on-rostrum.seated', explains: '市政协主席甲,副主席乙、丙,秘书长丁在主席台前排就座', role: 'on_rostrum', takes: 'people', pattern: /(?:^|[，。；）])((?:[^，。；：]{0,10}政协)?副?主席(?:(?!主持|出席|会议|执行主席)[^。；：]){2,300}?)(?:等)?在主席台(?:前排)?就[座坐]/ },
]

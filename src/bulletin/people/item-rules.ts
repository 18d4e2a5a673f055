import type { ItemKind } from '@/domain/meeting'

export interface ItemRule {
  id: string
  explains: string
  kind: ItemKind
  /** Group 1 is the text taken. */
  pattern: RegExp
}

/** Asked sentence by sentence; group 1 is what is kept. */
export const itemRules: readonly ItemRule[] = [
  { id: 'item.venue', explains: '会议在某处召开', kind: 'venue', pattern: /(?:次会议|次全体会议|大会)(?:于?[^，。；在]{0,16})?在(?!这里|此间|[^，。；]{0,30}(?:议程|期间|完成|之际|精神|指导|热烈|雄壮|歌声))([^，。；《》]{2,30}?)(?:隆重|胜利)?(?:召开|举行|开幕|闭幕|拉开帷幕)/ },
  { id: 'item.venue.closing', explains: '会议完成各项议程，在某处闭幕', kind: 'venue', pattern: /(?:会议|大会)(?:[^。；]{0,20})?(?:完成|经过)[^。；]{0,20}，在(?!这里|此间)([^，。；《》]{2,24}?)(?:隆重|胜利)?(?:闭幕|落幕)/ },
  { id: 'item.start-time', explains: '上午8点30分,大会开幕', kind: 'start_time', pattern: /((?:上午|下午)\d{1,2}(?:时|点|：)(?:\d{1,2}分?|半|整)?)[^。；]{0,60}(?:开幕|帷幕|宣布|国歌|开始|召开)/ },
  { id: 'item.start-time.plain', explains: '10时30分,大会开始; 3月4日15时,会议开幕', kind: 'start_time', pattern: /(?:^|[，。]|\d月\d{1,2}日)(\d{1,2}(?:时|：)(?:\d{1,2}分?|整)?)(?:许)?，(?:(?:大会|会议|开幕会|开幕大会)(?:准时)?开始|[^。；，]{0,40}开幕(?=[，。]))/ },
  { id: 'item.agenda', explains: '审议通过了《…议程》', kind: 'agenda_adopted', pattern: /(?:审议)?(?:并)?通过(?:了)?《([^《》。]{2,80}议程(?:和日程)?)》/ },
  { id: 'item.agenda.plain', explains: '会议通过了政协某届某次会议议程', kind: 'agenda_adopted', pattern: /通过(?:了)?((?:中国人民政治协商会议|政协)[^，。；、《》]{4,60}会议议程)(?=[，。；、]|$)/ },
  { id: 'item.report.titled', explains: '作关于…的报告', kind: 'report_heard', pattern: /(?:作|做)(?:了)?《?(关于[^。；，《》]{2,60}(?:情况的报告|工作的报告|工作报告))/ },
  { id: 'item.award', explains: '会上表彰了…', kind: 'award', pattern: /(?:会上|会议|大会)(?:还)?(?:对[^。；，]{0,20})?表彰(?:了)?([^。；，]{2,120})/ },
]

import type { CueRule } from './rule'

const gives = (field: 'expected' | 'membership' | 'present' | 'on_leave'): CueRule['gives'] => ({ type: 'attendance', field })
const person = ['person'] as const
const loose = ['person', 'none'] as const
const members = '(?:本次会议|会议|大会|本届|市|省|区|县|州|自治区|全国|的|政协|全体|全会|开幕会|闭幕会|开幕大会|今天|此次|本次|这次|常务|特邀|、|和){0,4}(?:委员|常委)?(?:人数)?(?:、特邀委员|和特邀委员|及特邀委员)?(?:共有|共计|共|总数|为|是|有|：|合计){0,2}$'

/** Attendance of a meeting of the committee. `membership`: 委员总数, taken only beside a count of those present. */
export const attendanceRules: readonly CueRule[] = [
  { id: 'att.expected', explains: '应出席委员N人、应到N名', units: loose, left: new RegExp(`(?:应当?|应该)(?:出席|到会|到场|参会|参加|到)(?:会议|大会)?${members}`), gives: gives('expected') },
  { id: 'att.expected.of', explains: '应出席政协某届某次会议的委员N人、应到会主席会议成员N人', units: person, left: /应(?:当|该)?(?:出席|到会|参加|到)(?:政协[^，。；]{2,30}会议的(?:政协)?委员|(?:今天|昨天|本次|此次|这次)?(?:大会|会议|开幕会|闭幕会|全会)的(?:省|市|县|区|州|全国)?(?:政协)?委员|主席会议成员|常委会组成人员)(?:共有|共|有|为|是)?$/, gives: gives('expected') },
  { id: 'att.expected.should', explains: '出席会议的委员应为126名', units: person, left: /(?:出席|参加)(?:会议|大会)的委员应(?:当)?(?:为|有|到)$/, gives: gives('expected') },
  { id: 'att.expected.after', explains: 'N名委员应出席', units: person, right: /^(?:政协)?委员应(?:出席|到)/, gives: gives('expected') },
  { id: 'att.on-leave.total', explains: '因公请假3名,因病请假2名,共请假5名:合计', units: loose, left: /共(?:计)?(?:有)?请假$|请假(?:共计|合计)$/, gives: gives('on_leave') },
  { id: 'att.on-leave', explains: '因事因病请假N人', units: loose, left: /(?:请假|请假委员|因[^，。；]{1,10}(?:缺席|未到会|未出席|未能出席|不能出席))(?:的)?(?:会议)?(?:的)?(?:委员)?(?:共|有|为)?$/, gives: gives('on_leave') },
  { id: 'att.on-leave.after', explains: 'N人请假', units: person, right: /^(?:委员)?(?:(?:因[^，。；]{0,10})?请假|因[^，。；]{1,10}(?:缺席|未到会|未能出席))/, gives: gives('on_leave') },
  { id: 'att.present', explains: '实到N人、今天实际到会N人、现场实到N名', units: loose, left: new RegExp(`(?:实到会?|实际(?:出席|到会|参会|参加|到场|到)|实出席|实参加|实参会|现场实到)(?:会议|大会)?${members}`), gives: gives('present') },
  { id: 'att.present.attending', explains: '出席今天会议的委员N人、到会N名(同句先有应到或总数)', units: person, left: new RegExp(`(?:出席|到会|参加|参会|已到会|到场)(?:了|开幕式|开幕会|闭幕会|会议|大会|选举|今天会议|今天大会|参加选举){0,3}${members}`), before: /(?:应到|应出席|应参加|应参会|总数|共有委员|现有委员|实有委员|全体委员|委员[\d〇零一二三四五六七八九十百千万两]+[人名]|[有届]委员|特邀委员[\d〇零一二三四五六七八九十百千万两]+)/, gives: gives('present') },
  { id: 'att.present.beside', explains: '到会委员N名（应到委员M名）、到会的委员是N人(前句有应到)', units: person, left: new RegExp(`(?:(?<!应|应当|未)出席(?:全国|省|市|县|区|州)?政协[^，。；]{2,30}会议|出席|到会|参加|参会|到场)(?:了|开幕式|开幕会|开幕大会|闭幕会|闭幕大会|会议|大会|今天会议|今天大会|今天的大会){0,3}(?:的)?${members}`), near: /应(?:当|该)?(?:到|出席|参加|参会)/, unless: /应(?:当|该)?(?:到会|出席|参加|参会)[^，。；]{0,6}$/, gives: gives('present') },
  { id: 'att.present.rest', explains: '全体委员N人中,M人出席了会议', units: person, left: /^(?:共)?有?$/, right: /^(?:委员)?出席(?:了)?(?:今天的?)?(?:会议|大会|开幕会|闭幕会)/, near: /应(?:到|出席)|全体委员|委员总数|委员中/, gives: gives('present') },
  { id: 'att.present.only', explains: '出席会议的委员有N人:只有到会数', units: person, left: /(?<!应|应当|将|未|请)(?:出席|参加)(?:了)?(?:今天|昨天|本次|此次|这次)?的?(?:会议|大会|全会|开幕会|开幕式|开幕大会|闭幕会|闭幕式|闭幕大会)的?(?:全国|省|市|区|县|州|旗|盟|自治区|自治州)?(?:政协)?委员(?:共有|共计|共|有|为|是|达)?$/, gives: gives('present') },
  { id: 'att.present.only.after', explains: 'N名委员出席了会议、有N名委员到会', units: person, right: /^(?:全国|省|市|区|县|州|旗|盟|自治区|自治州)?(?:政协)?委员(?:出席(?:了)?(?:今天的?|本次|此次)?(?:会议|大会|全会|开幕会|开幕式|开幕大会|闭幕会|闭幕式|闭幕大会|政协[^，。；]{0,24}(?:开幕|闭幕|会议))|到会)/, unless: /(?:将|近日|邀请|代表)[^，。；]{0,8}$/, gives: gives('present') },
  { id: 'att.present.chronicle', explains: '1990年3月召开，与会委员N人：志书、年鉴的一行', units: person, left: /^(?:出席|与会|到会)(?:会议)?(?:的)?(?:政协)?委员(?:共有|共|有)?$/, before: /(?:19|20)\d\d年[^。；]*(?:召开|举行)[^。；]*$|^(?:出席|与会|到会)/, gives: gives('present') },
  { id: 'att.present.among', explains: '45名委员中出席37名', units: person, left: /^(?:[名人])?委员中(?:，)?(?:有|共)?(?:出席|到会)$/, gives: gives('present') },
  { id: 'att.present.only.bare', explains: '某日召开。118名委员出席。', units: person, right: /^(?:政协)?委员出席$/, near: /(?:召开|举行)[^；]*$/, unless: /(?:将|近日|邀请|代表|等)[^，。；]{0,8}$/, gives: gives('present') },
  { id: 'att.present.of', explains: 'N名委员中有N人出席', units: person, right: /^(?:委员)?(?:出席|到会)/, before: /[名人位](?:政协)?委员中(?:，)?(?:有)?$/, gives: gives('present') },
  { id: 'att.membership.now', explains: '现有委员N名:比原有的总数新', units: person, left: /(?:现共?有|实有|在册)(?:的)?(?:政协)?委员(?:总数)?(?:共|为|是|有){0,2}$/, gives: gives('membership') },
  { id: 'att.membership', explains: '委员总数N人、共有委员N名:委员数,不是应出席', units: person, left: /(?:委员总数|共有(?:政协)?委员|本届(?:政协)?(?:委员会)?(?:共有|现有|有)?委员(?:、特邀委员)?|(?:政协)有委员(?:、特邀委员)?|全体委员|^委员)(?:总数)?(?:共|为|是|有){0,2}$/, gives: gives('membership') },
  { id: 'att.membership.beside', explains: '省政协委员702人，出席会议581人', units: person, left: /(?:政协|委员会)委员(?:总数)?$/, after: /^，(?:出席|到会)(?:会议|委员)?[^，。；]{0,6}\d/, gives: gives('membership') },
  { id: 'att.membership.of', explains: 'N名委员中(有N人出席)', units: person, right: /^(?:政协)?委员中(?:有|，)?$/, gives: gives('membership') },
]

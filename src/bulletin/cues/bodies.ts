/** Who is counted at a place: members of the committee, its Standing Committee, its chairpersons, or people of another body. */
export type CountedBody = 'members' | 'standing' | 'chair' | 'others'

const bodies: readonly [CountedBody, RegExp][] = [
  ['others', /主席团(?!常务主席)|人大(?!常委会?(?:副?主任|党组)|党组|主任|副主任|机关)|人民代表大会|(?<!人大)代表(?!常务|中共|各|政协|[省市县区]|大会|本届|中国|全体)|(?<!委员[、和及])特邀委员|列席|旁听|提案(?:审查)?委员会|(?:委员)?小组|监票|职工|股东|执委|理事|会员|党代会/g],
  ['standing', /(?<!人大)常委(?!会?(?:工作报告|副主任|主任))|常务委员(?!会工作报告)/g],
  ['chair', /主席会议(?!成员)/g],
  ['members', /委员(?!会)|[开闭]幕(?:会|大会|式)|全体会议|预备会|政协(?!党组|主席|副主席|常委|常务|第.{1,6}次主席会议|主席会议)/g],
]

const groupTalk = /(?:小组|讨论)[^。；]*$/

/** The body named last in `before`; null when none is. At one place the more special name counts. */
export function bodyBefore(before: string): CountedBody | null {
  const talk = groupTalk.exec(before)
  // 第六小组应到委员31名: its members are members, but the meeting is none of ours.
  if (talk !== null && !/大会|全体会议|开幕|闭幕/.test(talk[0])) return 'others'
  let last = -1
  let body: CountedBody | null = null
  for (const [name, pattern] of bodies) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(before); hit !== null; hit = pattern.exec(before)) {
      const end = hit.index + hit[0].length
      if (end > last) {
        last = end
        body = name
      }
    }
  }
  return body
}

const meetingOfOthers = /主席团(?:成员)?[^，。；]{0,12}(?:召开|举行|开会)|(?:主席团|提案(?:审查)?委员会|专(?:门)?委(?:员)?会|党组|秘书处|领导小组)(?:今[天日]|昨[天日]|\d{1,2}日)?(?:召开|举行)|(?:培训班|座谈会|推进会|交办会|专题会|学习会|研讨会|报告会|联谊会|党组(?:（扩大）)?会议)/g
const meetingOfMembers = /次常委会会议|常委会会议(?:召开|举行)|常务委员会会议|开幕|闭幕|预备会|选举|全体会议|次会议(?!提案|主席团|秘书)|大会/g

/** Whether the paragraph up to a place last spoke of a meeting of some other body (提案审查委员会召开会议). */
export function isMeetingOfOthers(paragraph: string): boolean {
  // 主席团成员…举行第二次会议。应到88人: its own number of the meeting is no plenary's.
  if (/主席团(?:成员)?[^。；]{0,14}(?:召开|举行)(?:了)?第[一二三四五六七八九十]{1,2}次会议(?:，[^。]{0,30})?。?\n?[^。；]{0,12}$/.test(paragraph)) return true
  return lastOf(meetingOfOthers, paragraph) > lastOf(meetingOfMembers, paragraph)
}

function lastOf(pattern: RegExp, text: string): number {
  let at = -1
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) at = hit.index
  return at
}

import type { BulletinRecord, ItemValue, RoleValue } from '../bulletin'
import type { Source } from '../records/blank-record'
import type { Sentence } from '../clauses/sentences'
import type { Document } from '../scope/document'
import type { RoleRule } from './role-rules'
import { blankRecord, placeOf } from '../records/blank-record'
import { itemRules } from './item-rules'
import { isName, readNames, readPeopleWithPosts } from './names'
import { roleRules } from './role-rules'

const peopleWords = /主席|主持|报告|就座|就坐|出席|秘书长|书记/
const itemWords = /召开|举行|开幕|闭幕|帷幕|国歌|议程|报告|表彰|开始/
const otherMeeting = /决定|定于|将于|拟于|常务委员会第|人民代表大会第|人代会|常委会会议|主席会议|预备会议/

interface Found { role: RoleValue['role'], name: string, title: string | null, start: number, end: number, rule: string }

/** Who had which part in the meeting, and its venue, agenda, reports and awards: at most one record of each. */
export function readPeople(doc: Document, source: Source): BulletinRecord[] {
  if (doc.meeting === null) return []
  const roles: RoleValue[] = []
  const items: ItemValue[] = []
  for (const sentence of doc.sentences) {
    if (otherMeeting.test(sentence.text)) continue
    if (peopleWords.test(sentence.text)) for (const found of rolesIn(sentence)) addRole(roles, found, source)
    if (itemWords.test(sentence.text)) addItems(items, sentence, source)
  }
  const records: BulletinRecord[] = []
  if (roles.length > 0) records.push({ ...recordOf(doc, 'roles'), roles })
  if (items.length > 0) records.push({ ...recordOf(doc, 'items'), items })
  return records
}

function recordOf(doc: Document, kind: 'roles' | 'items'): BulletinRecord {
  const record = blankRecord(kind, doc.committee)
  record.term = doc.meeting?.term ?? null
  record.session = doc.meeting?.session ?? null
  record.meeting_type = 'plenary'
  return record
}

function rolesIn(sentence: Sentence): Found[] {
  return roleRules.flatMap((rule) => {
    const hit = rule.pattern.exec(sentence.text)
    const group = hit?.[1]
    if (hit === null || group === undefined) return []
    return peopleIn(group, sentence.start + hit.index + hit[0].indexOf(group), rule)
  })
}

function peopleIn(group: string, start: number, { role, takes, id }: RoleRule): Found[] {
  if (takes === 'names') return (readNames(group, start) ?? []).map(({ name, ...place }) => ({ role, name, title: null, ...place, rule: id }))
  if (/听取|代表|审议|报告|受.*委托/.test(group)) return []
  // One unreadable name spoils a list: the order of the others would be a guess.
  if (takes === 'person' && isName(group)) return [{ role, name: group, title: null, start, end: start + group.length, rule: id }]
  const people = readPeopleWithPosts(group, start) ?? []
  return takes === 'person' && people.length !== 1 ? [] : people.map(person => ({ role, ...person, rule: id }))
}

function addRole(roles: RoleValue[], { role, name, title, start, end, rule }: Found, source: Source): void {
  const same = roles.filter(other => other.role === role)
  if (same.some(other => other.name === name) || (same.length > 0 && /report|host|secretary/.test(role))) return
  const place = placeOf(source, start, end)
  // A name stays as it was published: 徵 is not 征 in it.
  roles.push({ role, position: same.length + 1, name: place.text.replace(/\s/g, ''), title, ...place, rule })
}

function addItems(items: ItemValue[], sentence: Sentence, source: Source): void {
  const add = (kind: ItemValue['kind'], value: string, place: { start: number, end: number, text: string }, rule: string): void => {
    const same = items.filter(other => other.kind === kind)
    if (same.some(other => other.value === value) || (same.length > 0 && (kind === 'venue' || kind === 'start_time'))) return
    items.push({ kind, position: same.length + 1, value, ...place, rule })
  }
  for (const { id, kind, pattern } of itemRules) {
    const hit = pattern.exec(sentence.text)
    const group = hit?.[1]
    if (hit === null || group === undefined) continue
    const start = sentence.start + hit.index + hit[0].indexOf(group)
    if (kind === 'award') {
      for (const { text: whole, offset } of splitAwards(group)) {
        const text = whole.replace(/(?:共)?\d+(?:件|个|名|篇|位|项|家)$/, '')
        if (text === '') continue
        const place = placeOf(source, start + offset, start + offset + text.length)
        add(kind, place.text.replace(/\s*\n\s*/g, ''), place, id)
      }
      continue
    }
    const value = kind === 'start_time' ? clock(group) : group
    if (value !== null) add(kind, value, placeOf(source, start, start + group.length), id)
  }
  const work = /代表((?:中国人民政治协商会议|政协)[^。；，]{2,40}常务委员会)(?:，|向大会)?(?:作|做)(?:了)?工作报告/.exec(sentence.text)
  if (work?.[1] !== undefined) add('report_heard', `${work[1]}工作报告`, placeOf(source, sentence.start + work.index, sentence.start + work.index + work[0].length), 'item.report.work')
}

/** 甲和“乙和丙”丁 → 甲, “乙和丙”丁: and-words within quotation marks do not separate. */
function splitAwards(text: string): { text: string, offset: number }[] {
  const list: { text: string, offset: number }[] = []
  let start = 0
  let quoted = false
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i)
    if (char === '“') quoted = true
    if (char === '”') quoted = false
    if (i === text.length || (!quoted && (char === '和' || char === '、'))) {
      if (i > start) list.push({ text: text.slice(start, i), offset: start })
      start = i + 1
    }
  }
  return list
}

/** 上午8点30分 → 08:30 */
function clock(text: string): string | null {
  const parts = /^(上午|下午)?(\d{1,2})(?:时|点|：)(\d{1,2}|半|整)?/.exec(text)
  // 3时 without a half of the day may be either.
  if (parts === null || (parts[1] === undefined && Number(parts[2]) < 7)) return null
  const hour = Number(parts[2]) + (parts[1] === '下午' && Number(parts[2]) < 12 ? 12 : 0)
  const minute = parts[3] === '半' ? 30 : parts[3] === undefined || parts[3] === '整' ? 0 : Number(parts[3])
  return hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

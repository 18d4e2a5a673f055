import type { BulletinRecord, BulletinWarning } from '../bulletin'
import type { AttendanceFact } from './fact'
import type { Source } from './blank-record'
import { warn } from '../warnings'
import { blankRecord, fieldValue, placeOf } from './blank-record'
import { settle } from './settle'

const fields = ['expected', 'present', 'on_leave'] as const

/** One record a meeting and phase. 委员总数 stands for 应出席 only beside a count of those present in the same sentence. */
export function buildAttendance(facts: readonly AttendanceFact[], source: Source, warnings: BulletinWarning[]): BulletinRecord[] {
  const groups = new Map<string, AttendanceFact[]>()
  for (const fact of facts) {
    const key = [fact.committee?.region, fact.term, fact.session, fact.type, fact.phase].join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else group.push(fact)
  }
  const records: BulletinRecord[] = []
  for (const group of groups.values()) {
    const record = buildOne(group, source, warnings)
    if (record !== null) records.push(record)
  }
  return records
}

function buildOne(group: readonly AttendanceFact[], source: Source, warnings: BulletinWarning[]): BulletinRecord | null {
  const first = group[0]
  if (first === undefined) return null
  const record = blankRecord('attendance', first.committee)
  record.term = first.term
  record.session = first.session
  record.meeting_type = first.type
  record.phase = first.phase
  const company = new Map<number, number>()
  for (const { sentence } of group) company.set(sentence, (company.get(sentence) ?? 0) + 1)
  const counted = new Set(group.filter(fact => fact.field === 'present').map(fact => fact.sentence))
  const paired = ({ sentence }: AttendanceFact): boolean => counted.has(sentence) || counted.has(sentence + 1)
  const total = group.some(fact => fact.field === 'expected') ? [] : group.filter(fact => fact.field === 'membership' && paired(fact))
  const now = total.filter(fact => fact.rule === 'att.membership.now')
  const membership = now.length > 0 ? now : total
  for (const field of fields) {
    const stated = group.filter(fact => fact.field === field)
    const totals = stated.filter(fact => fact.rule === 'att.on-leave.total')
    const pool = field === 'expected' && membership.length > 0 ? membership : totals.length > 0 ? totals : stated
    if (pool.length === 0) continue
    const chosen = settle(pool.map(fact => ({ ...fact, weight: company.get(fact.sentence) ?? 0 })))
    const place = placeOf(source, pool[0]?.start ?? 0, pool[0]?.end ?? 0)
    if (chosen === null) { warnings.push(warn('conflict', [field], place)); continue }
    record.fields[field] = fieldValue(source, chosen)
    // 现有委员 are those in office that day, which is what 应出席 counts; 共有委员 are those of the term.
    if (field === 'expected') record.expected_base = chosen.rule === 'att.membership' || chosen.rule === 'att.membership.of' ? 'membership' : 'expected'
  }
  const { expected, present } = record.fields
  if (expected !== undefined && present !== undefined && present.value > expected.value) {
    warnings.push(warn('present-exceeds-expected', [present.value, expected.value], present))
    delete record.fields['expected']
    delete record.fields['present']
    delete record.expected_base
  }
  if (record.fields['expected'] === undefined && record.fields['present'] === undefined) return null
  // 常委会应到63人 in an agenda: a meeting yet to come.
  if (record.meeting_type !== 'plenary' && record.fields['present'] === undefined) return null
  if (record.phase === null && record.meeting_type !== 'chair') warnings.push(warn('phase-unknown', [], placeOf(source, first.start, first.end)))
  return record
}

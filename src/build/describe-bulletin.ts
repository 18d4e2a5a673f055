import type { Bulletin, BulletinRecord, Place } from '@/bulletin/bulletin'

const kindNames = { attendance: '出席', proposals: '提案', roles: '会议人员', items: '会议事项' }
const statusNames = { reported: '', approximate: '（约数）', derived: '（推算）' }

/** What was read, for people: each value with its place (行:列, counted from 1) and its rule. */
export function describeBulletin(file: string, text: string, { records, warnings }: Bulletin): string {
  const starts = lineStarts(text)
  const where = ({ start }: { start: number }): string => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= start) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${start - (starts[low] ?? 0) + 1}`
  }
  const line = (name: string, value: string, place: Place): string => `  ${name} = ${value}  ${where(place)} “${place.text.replace(/\s+/g, ' ')}” [${place.rule}]\n`
  let out = `${file}\n`
  if (records.length === 0) out += '  没有读到可记的数 / nothing found\n'
  for (const record of records) {
    out += `\n${heading(record)}\n`
    for (const [field, value] of Object.entries(record.fields)) out += line(field, `${value.value}${statusNames[value.status]}`, value)
    for (const part of record.parts) out += line(`${part.dimension}.${part.category}（${part.base}）`, `${part.value}${statusNames[part.status]}`, part)
    for (const role of record.roles ?? []) out += line(`${role.role}.${role.position}`, [role.title, role.name].filter(word => word !== null).join(' '), role)
    for (const item of record.items ?? []) out += line(`${item.kind}.${item.position}`, item.value, item)
  }
  if (warnings.length > 0) out += '\n提醒\n'
  for (const warning of warnings) out += `  ${where(warning)} ${warning.code} ${warning.why}。${warning.fix}。\n`
  return `${out}\n`
}

function heading(record: BulletinRecord): string {
  const meeting = record.term === null ? '届次不详' : `${record.term} 届${record.session === null ? '' : ` ${record.session} 次`}`
  const parts = [record.committee_name ?? '委员会不详', record.committee, meeting, record.meeting_type, record.phase, record.period_kind, record.year, record.status, record.as_of, record.opened_on, record.closed_on]
  return `${kindNames[record.kind]} · ${parts.filter(part => part !== null).join(' · ')}`
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

import type { BulletinRecord, KnownCommittee } from '@/bulletin/bulletin'
import { readBulletin } from '@/bulletin/read-bulletin'

/** Invented committees for the tests. */
export const committees: KnownCommittee[] = [
  { code: '100000', name: '中国人民政治协商会议全国委员会' },
  { code: '990000', name: '政协示例省委员会' },
  { code: '990100', name: '政协示例市委员会' },
  { code: '990102', name: '政协示例市样本区委员会' },
  { code: '990121', name: '政协样例县委员会', aliases: ['政协旧样例县委员会'] },
]

/** What was read, a line a value: field, value and what is unusual about it. */
export function valuesOf(record: BulletinRecord): string[] {
  return [
    ...Object.entries(record.fields).map(([field, { value, status, bound }]) => [field, value, status === 'reported' ? '' : status, bound ?? ''].filter(word => word !== '').join(' ')),
    ...record.parts.map(({ category, value, base, status }) => [category, value, base, status === 'reported' ? '' : status].filter(word => word !== '').join(' ')),
    ...(record.roles ?? []).map(({ role, name, title }) => [role, title, name].filter(word => word !== null).join(' ')),
    ...(record.items ?? []).map(({ kind, value }) => `${kind} ${value}`),
  ]
}

/** All values of a text in one list. */
export function read(text: string): string[] {
  return readBulletin(text, committees).records.flatMap(valuesOf)
}

/** The head of each record, with its values. */
export function records(text: string): Record<string, string[]> {
  return Object.fromEntries(readBulletin(text, committees).records.map(record => [
    [record.kind, record.committee, record.term, record.session, record.phase ?? record.period_kind, record.year, record.as_of, record.status === 'interim' ? 'interim' : null].filter(word => word !== null).join(' '),
    valuesOf(record),
  ]))
}

/** Ids of the rules that found something. */
export function rulesIn(text: string): string[] {
  return readBulletin(text, committees).records.flatMap(record => [...Object.values(record.fields), ...record.parts, ...(record.roles ?? []), ...(record.items ?? [])].map(value => value.rule))
}

import type { ApproximationsRow, AttendanceRow, BreaksRow, CommitteesRow, HistoryRow, ItemsRow, NamesRow, PartsRow, ProposalsRow, ReviewsRow, RolesRow, RulesRow, Rows, SourcesRow } from '@/dataset/rows.generated'
import type { ParsedPackage } from '@/datapackage/parse-package'
import { readFileSync } from 'node:fs'
import { parseDescriptor } from '@/datapackage/descriptor'
import { parsePackage } from '@/datapackage/parse-package'

const contract = parseDescriptor(readFileSync('data/datapackage.json', 'utf8'), 'data/datapackage.json').descriptor!

type Cells = string | number | boolean | null

/**
 * An invented package as its files would hold it, read by the real parser: positions are those of real cells.
 * @param without columns that it does not have yet, in its files and in its own descriptor
 */
export function packageOf(rows: Partial<Rows>, without: readonly string[] = []): ParsedPackage {
  const full: Partial<Rows> = { committees: [committee()], sources: [source('990000-2024-1')], attendance: [], proposals: [], parts: [], ...rows }
  const files = new Map<string, Uint8Array>()
  for (const { name, path, schema } of contract.resources) {
    const table = full[name as keyof Rows] as Record<string, Cells>[] | undefined
    if (table === undefined) continue
    const fields = schema.fields.map(field => field.name).filter(field => !without.includes(field))
    const lines = [fields, ...table.map(row => fields.map(field => row[field] ?? ''))]
    files.set(path, new TextEncoder().encode(lines.map(line => line.join(',')).join('\n') + '\n'))
  }
  const resources = contract.resources.map(resource => ({ ...resource, schema: { ...resource.schema, fields: resource.schema.fields.filter(({ name }) => !without.includes(name)) } }))
  files.set('datapackage.json', new TextEncoder().encode(JSON.stringify({ ...contract, resources, name: 'example', version: '9.9.9', created: '2026-11-22T00:00:00Z' })))
  return parsePackage({ get: path => files.get(path) ?? null }, contract, 'data')
}

export function committee(row: Partial<CommitteesRow> = {}): CommitteesRow {
  return { code: '990000', name: '政协示例市委员会', level: 'prefecture', parent: null, ...row }
}

export function source(id: string, row: Partial<SourcesRow> = {}): SourcesRow {
  return { id, title: '示例文件', publisher: '示例日报', published_on: '2024-01-10', quality: 'media', url: 'https://example.org/1', ...row }
}

/** 示例市政协三届二次会议 opening of 2024-01-09, as the first source says. */
export function attendance(row: Partial<AttendanceRow> = {}): AttendanceRow {
  return { committee: '990000', term: 3, session: 2, meeting_type: 'plenary', phase: 'opening', opened_on: '2024-01-09', closed_on: null, dates_planned: null, expected: null, expected_base: null, present: null, on_leave: null, source: '990000-2024-1', note: null, ...row }
}

/** The year since 三届二次会议, as the first source says; columns follow from the id unless given. */
export function proposals(id: string, row: Partial<ProposalsRow> = {}): ProposalsRow {
  const [code = '', term = '', session = '', kind = '', year] = id.replace(/\.\d+$/, '').split('-')
  return {
    id,
    committee: code,
    term: Number(term),
    session: session === 'x' ? null : Number(session),
    period_kind: kind as ProposalsRow['period_kind'],
    year: year === undefined ? null : Number(year),
    period_label: null,
    as_of: null,
    status: 'final',
    submitted: null,
    after_merge: null,
    filed: null,
    assigned: null,
    handled: null,
    handled_rate: null,
    satisfaction_rate: null,
    key_proposals: null,
    proposing_members: null,
    source: '990000-2024-1',
    note: null,
    ...row,
  }
}

export function part(of: string, name: string, count: number, base: PartsRow['base'] = 'submitted'): PartsRow {
  const [dimension, category] = name.split('.')
  return { proposals: of, dimension: dimension as PartsRow['dimension'], category: category as PartsRow['category'], base, count }
}

export function rule(row: Partial<RulesRow> = {}): RulesRow {
  return { id: 'example-opening-1', scope: 'national', subject: 'plenary_opening', share: '2/3', counts: 'members_present_of_expected', text: '示例规则', text_en: 'example rule', valid_from: null, valid_to: null, source: '990000-2024-1', confidence: 'A', ...row }
}

export function aBreak(row: Partial<BreaksRow> = {}): BreaksRow {
  return { id: '990000-topic-2016', scope: '990000', subject: 'topic', year: 2016, text: '示例', text_en: 'example', source: '990000-2024-1', ...row }
}

export function approximation(claim: string, field: ApproximationsRow['field'], value: number, row: Partial<ApproximationsRow> = {}): ApproximationsRow {
  return { claim, field, value, bound: 'over', source: '990000-2024-1', ...row }
}

export function role(row: Partial<RolesRow> = {}): RolesRow {
  return { committee: '990000', term: 3, session: 2, meeting_type: 'plenary', role: 'host', position: 1, name: '甲某', title: null, source: '990000-2024-1', note: null, ...row }
}

export function item(row: Partial<ItemsRow> = {}): ItemsRow {
  return { committee: '990000', term: 3, session: 2, meeting_type: 'plenary', kind: 'venue', position: 1, text: '示例会堂', source: '990000-2024-1', note: null, ...row }
}

export function change(row: Partial<HistoryRow> = {}): HistoryRow {
  return { id: '9.9.9-1', recorded_on: '2026-11-22', kind: 'new', table: 'sources', row: null, committee: null, text: '示例', text_en: 'example', ...row }
}

export function review(row: Partial<ReviewsRow> = {}): ReviewsRow {
  return { id: '990000-2024-1.1', source: '990000-2024-1', entered_by: '甲某', entered_on: '2024-02-01', reviewed_by: '乙某', reviewed_on: '2024-02-01', text_hash: null, accepted: 3, edited: 0, rejected: 0, added: 0, note: null, ...row }
}

export function formerName(name: string, row: Partial<NamesRow> = {}): NamesRow {
  return { committee: '990000', name, until: 2010, source: '990000-2024-1', note: null, ...row }
}

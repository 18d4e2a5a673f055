import type { LocalRows, TableName } from '@/dataset/local-rows'
import type { Published } from './published'
import type { DraftRows } from './to-rows'

const told: readonly TableName[] = ['committees', 'sources', 'attendance', 'proposals', 'parts', 'approximations', 'roles', 'items']
const units: Readonly<Partial<Record<TableName, readonly [zh: string, en: string]>>> = {
  committees: ['个委员会', 'committees'],
  sources: ['份出处', 'documents'],
  attendance: ['条出席陈述', 'statements on attendance'],
  proposals: ['条提案陈述', 'statements on proposals'],
  parts: ['条提案构成与去向', 'parts of proposal counts'],
  approximations: ['个约数', 'approximate numbers'],
  roles: ['条会议职务与名单', 'parts in meetings'],
  items: ['条会场、议程与事项', 'items of meetings'],
}

/** The next version by the package's rule: last number for a correction, middle one for new records. What is none stays as it is. */
export function nextVersion(version: string, corrects: boolean): string {
  return version.replace(/^(\d+)\.(\d+)\.(\d+)$/, (_, major: string, minor: string, patch: string) => corrects ? `${major}.${minor}.${Number(patch) + 1}` : `${major}.${Number(minor) + 1}.0`)
}

/** One row of history.csv a table, where the package keeps a history and its version is one that the history can name. */
export function historyRows({ contract, files }: Pick<Published, 'contract' | 'files'>, { rows, sourceIds }: DraftRows, { version, today, corrects }: { version: string, today: string, corrects: boolean }): LocalRows {
  const resource = contract.resources.find(one => one.name === 'history')
  if (resource === undefined || !files.has(resource.path) || !/^\d+\.\d+\.\d+$/.test(version)) return {}
  const committees = new Set([...rows.attendance ?? [], ...rows.proposals ?? [], ...rows.roles ?? [], ...rows.items ?? []].map(row => row['committee'] ?? ''))
  const committee = committees.size === 1 ? Array.from(committees)[0] ?? '' : ''
  const named = Array.from(sourceIds.values()).slice(0, 3).join(', ')
  const history = told.flatMap((table) => {
    const count = rows[table]?.length ?? 0
    const [zh, en] = units[table] ?? ['', '']
    if (count === 0) return []
    const kind = corrects && (table === 'attendance' || table === 'proposals' || table === 'parts') ? 'corrected' : 'new'
    return [{ recorded_on: today, kind, table, row: '', committee, text: `录入 ${named}：新增 ${count} ${zh}。`, text_en: `${named} entered: ${count} ${en} added.` }]
  })
  return { ['history' as TableName]: history.map((row, index) => ({ id: `${version}-${index + 1}`, ...row })) }
}

import type { RecordKind } from '@/bulletin/bulletin'
import type { Draft, DraftRecord, DraftValue, Target } from '@/desk/draft'
import type { ScopeField } from '@/desk/columns'
import type { MessageKey, Translate } from '@/locales/translate'
import type { DeskText } from './desk-text'
import { periodColumns } from '@/dataset/claim-fields'
import { valueColumns } from '@/desk/columns'
import { formatDate, formatSession } from '@/locales/format'

/** Words for the parts of a draft. */
export interface Labels {
  target: (target: Target, record: DraftRecord | undefined) => string
  /** A cell as people read it: ≈ 300, 99.5%. */
  cell: (value: Pick<DraftValue, 'cell' | 'bound' | 'target'>) => string
  scope: (record: DraftRecord) => string
  kind: (kind: RecordKind) => string
}

const boundSigns = { about: '≈ ', over: '> ', under: '< ' } as const

export function createLabels(t: Translate, text: DeskText, nameOf: (committee: string) => string): Labels {
  const field = (name: string, record: DraftRecord | undefined): string => {
    if (name === 'expected') return t(record?.scope.expected_base === 'membership' ? 'indicator.membership' : 'indicator.expected')
    if (name === 'present') return t('indicator.present')
    if (name === 'on_leave') return t('indicator.onLeave')
    const column = periodColumns.find(one => one.column === name)
    return column === undefined ? name : t(`indicator.${column.field}`)
  }
  const kind = (of: RecordKind): string => text(`kind.${of}`)
  return {
    kind,
    target(target, record) {
      switch (target.type) {
        case 'scope': return text('value.scope')
        case 'field': return field(target.field, record)
        case 'part': return partText(t(`${target.dimension}.${target.category}` as MessageKey), target.base, t, text)
        case 'role': return target.title === '' ? t(`role.${target.role}` as MessageKey) : text('value.role', { role: t(`role.${target.role}` as MessageKey), title: target.title })
        case 'item': return t(`item.${target.kind}` as MessageKey)
      }
    },
    cell: ({ cell, bound, target }) => (bound === null ? '' : boundSigns[bound]) + cell + (target.type === 'field' && target.field.endsWith('_rate') ? '%' : ''),
    scope({ scope, kind: of, unknownCommittee }) {
      const { committee = '', term = '', session = '', phase, meeting_type: type, period_kind: period, year = '', status } = scope
      const isMeeting = of !== 'proposals'
      return [
        nameOf(committee) || unknownCommittee || text('scope.noCommittee'),
        term === '' ? text('scope.noMeeting') : session === '' ? text('scope.term', { term }) : formatSession(Number(term), Number(session), t.locale),
        isMeeting && type !== undefined && type !== 'plenary' ? t(`meeting.${type}` as MessageKey) : '',
        of === 'attendance' ? (phase === undefined || phase === '' ? text('scope.noPhase') : t(`phase.${phase}` as MessageKey)) : '',
        of === 'proposals' ? [period === undefined || period === '' ? text('scope.noPeriod') : t(`kind.${period}` as MessageKey), year].join(' ').trim() : '',
        status === 'interim' ? t('figure.interim') : '',
        scope.opened_on === undefined || scope.opened_on === '' ? '' : formatDate(scope.opened_on, t.locale),
      ].filter(part => part !== '').join(' · ')
    },
  }
}

function partText(category: string, base: string, t: Translate, text: DeskText): string {
  if (base === 'submitted' || base === 'filed' || base === 'assigned') return text('value.part', { category, base: t(`base.${base}`) })
  return text('value.part.open', { category, base: text(base === 'within_total' ? 'base.within' : 'base.unstated') })
}

/** What can be said of a number or a name in a record of a kind, as choices. */
export function targetsOf(kind: RecordKind): Target[] {
  if (kind === 'roles') return roleKinds.map(role => ({ type: 'role', role, title: '', position: 1 }))
  if (kind === 'items') return itemKinds.map(item => ({ type: 'item', kind: item, position: 1 }))
  const fields = valueColumns[kind].map((field): Target => ({ type: 'field', field }))
  return kind === 'attendance' ? fields : [...fields, ...partChoices]
}

const roleKinds = ['executive_chair', 'secretary_general', 'host', 'work_report', 'proposal_report', 'leader_attending', 'on_rostrum'] as const
const itemKinds = ['venue', 'start_time', 'agenda_adopted', 'report_heard', 'award'] as const
const part = (dimension: string, base: string, categories: readonly string[]): Target[] => categories.map(category => ({ type: 'part', dimension, category, base }))
const partChoices: readonly Target[] = [
  ...part('exit', 'submitted', ['merged_away', 'withdrawn', 'merged_or_withdrawn', 'transferred', 'not_filed', 'resubmit']),
  ...part('topic', 'filed', ['economy', 'politics', 'culture', 'society', 'ecology', 'other']),
  ...part('proposer', 'filed', ['member', 'individual', 'collective', 'party', 'group']),
]

/** Which family a value belongs to: its mark has a colour, a line and a letter. */
export function roleOf({ target }: Pick<DraftValue, 'target'>, record: DraftRecord | undefined): 'attendance' | 'proposals' | 'part' | 'people' {
  if (target.type === 'part') return 'part'
  if (target.type === 'role' || target.type === 'item') return 'people'
  return record?.kind === 'attendance' ? 'attendance' : 'proposals'
}

/** The columns of a scope that are chosen from a list. */
export const scopeChoices: Readonly<Partial<Record<ScopeField, readonly string[]>>> = {
  meeting_type: ['plenary', 'standing', 'chair'],
  phase: ['opening', 'closing', 'preparatory', 'election', 'other'],
  period_kind: ['session', 'year', 'term'],
  status: ['final', 'interim'],
  expected_base: ['expected', 'membership'],
  dates_planned: ['true', 'false'],
}

export function recordOf(draft: Draft | null, value: Pick<DraftValue, 'record'> | undefined): DraftRecord | undefined {
  return value === undefined ? undefined : draft?.records.find(record => record.id === value.record)
}

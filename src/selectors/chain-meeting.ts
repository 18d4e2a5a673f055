import type { ChainNode } from './chain'
import type { AttendanceFile } from './attendance-row'
import type { ClaimFile } from './chain-node'
import type { AttendanceRow } from './views'
import type { Figure } from '@/domain/figure'
import type { MeetingRecord, Phase } from '@/domain/meeting'
import { derive, onOneFooting, statedOf } from '@/domain/derive'
import { countOf } from '@/domain/figure'
import { phases } from '@/domain/meeting'
import { attendanceRow } from './attendance-row'
import { chainNode, formula, indicatorItem } from './chain-node'
import { figureAddress } from './figure-address'

type MeetingFile = AttendanceFile & ClaimFile

/** The figures of one count, by the word for each in an address. */
export const meetingItems = ['expected', 'membership', 'present', 'onLeave', 'attendanceRate', 'absent', 'quorum'] as const
type MeetingItem = typeof meetingItems[number]

/**
 * `<phase>.<item>`, or `<item>` alone for the count that the list of committees shows: the first with a number of
 * those present. null when the path names nothing of a meeting.
 */
export function meetingNode(file: MeetingFile, meeting: MeetingRecord, path: readonly string[]): ChainNode | null {
  const named = phases.find(phase => phase === path[0])
  const [word] = named === undefined ? path : path.slice(1)
  const item = meetingItems.find(each => each === word)
  const phase = named ?? meeting.counts.find(one => countOf(one.figures.present) !== null)?.phase ?? 'opening'
  return item === undefined ? null : nodeOfRow(file, attendanceRow(file, meeting, phase), item)
}

/** What is known of each count of a meeting. */
export function meetingNodes(file: MeetingFile, meeting: MeetingRecord): ChainNode[] {
  const shown = new Set<Phase>(['opening', ...meeting.counts.map(({ phase }) => phase)])
  return phases.filter(phase => shown.has(phase)).flatMap((phase) => {
    const row = attendanceRow(file, meeting, phase)
    const items: MeetingItem[] = [row.base ?? 'expected', 'present', ...row.onLeave.kind === 'missing' ? [] : ['onLeave' as const], 'attendanceRate', ...row.quorum === null ? [] : ['quorum' as const]]
    return items.map(item => nodeOfRow(file, row, item)).filter(node => node !== null)
  })
}

export function nodeOfRow(file: ClaimFile, row: AttendanceRow, item: MeetingItem): ChainNode | null {
  const { phase, base } = row
  const address = figureAddress(row.meeting, phase, item)
  if (item === 'present') return chainNode(file, { address, item: indicatorItem('present'), phase, unit: 'people', figure: row.present })
  if (item === 'onLeave') return chainNode(file, { address, item: indicatorItem('onLeave'), phase, unit: 'people', figure: row.onLeave })
  if (item === 'expected' || item === 'membership') {
    // A meeting that states the other base does not state this one.
    const figure = item === (base ?? 'expected') ? row.denominator : { kind: 'missing' as const, reason: 'notStated' as const }
    return chainNode(file, { address, item: indicatorItem(item), phase, unit: 'people', figure })
  }
  const whole = nodeOfRow(file, row, base ?? 'expected')
  if (item === 'attendanceRate') {
    const { figure } = row.rate
    return chainNode(file, { address, item: indicatorItem('attendanceRate', base), phase, unit: 'share', figure, formula: formula('ratio', [nodeOfRow(file, row, 'present'), whole]) })
  }
  if (item === 'absent') return base === 'expected' ? absentNode(file, row, address) : null
  if (row.quorum === null || row.denominator.kind === 'missing') return null
  const { rule, reference, count } = row.quorum
  return chainNode(file, {
    address,
    item: { of: 'quorum' },
    phase,
    unit: 'people',
    figure: { kind: 'derived', value: count, rule: 'ratio', claims: row.denominator.claims },
    formula: formula('quorum', [whole]),
    threshold: { rule, reference, source: file.sources.find(({ id }) => id === rule.source) ?? null },
  })
}

/** Members expected and not present; of the whole membership nobody can say who was expected. */
function absentNode(file: ClaimFile, row: AttendanceRow, address: string): ChainNode {
  const expected = statedOf(row.denominator)
  const present = statedOf(row.present)
  const figure: Figure = expected === null ? row.denominator : present === null ? row.present
    : onOneFooting(expected, present) ? derive(expected.value - present.value, 'remainder', [expected, present]) : { kind: 'missing', reason: 'notComparable' }
  const inputs = [nodeOfRow(file, row, 'expected'), nodeOfRow(file, row, 'present')]
  return chainNode(file, { address, item: { of: 'absent' }, phase: row.phase, unit: 'people', figure, formula: formula('absent', inputs) })
}

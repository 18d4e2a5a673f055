import type { Chain, ChainNode } from './chain'
import type { ParsedAddress, RecordKey } from './figure-address'
import type { SwitchableRate } from './select-bases'
import type { CommitteeFile } from '@/dataset/files'
import type { ClaimId } from '@/domain/figure'
import type { MeetingRecord } from '@/domain/meeting'
import type { PeriodRecord } from '@/domain/period'
import { meetingYear, periodYear } from '@/domain/record-year'
import { attendanceIndicatorIds, proposalIndicatorIds } from '@/indicators/indicator'
import { undocumentedRow } from './attendance-row'
import { meetingItems, meetingNode, meetingNodes, nodeOfRow } from './chain-meeting'
import { indicatorItem, chainNode } from './chain-node'
import { periodNode, periodNodes } from './chain-period'
import { figureAddress, parseFigureAddress } from './figure-address'
import { selectBases } from './select-bases'
import { selectSources } from './select-sources'
import { preferPeriod } from './select-trend'
import { yearOnYear } from './year-on-year'

/** The chain of a figure of one committee; null when the address names nothing that the file can tell of. */
export function selectChain(file: CommitteeFile, text: string): Chain | null {
  const address = parseFigureAddress(text)
  if (address === null || address.key.committee !== file.committee.code) return null
  if (address.key.of === 'year') return chainOfYear(file, address, address.key)
  if (address.key.of === 'meeting') return chainOfMeeting(file, address, address.key)
  const period = file.periods.find(({ id }) => id === address.record)
  return period === undefined ? null : chainOfPeriod(file, address, period)
}

function chainOfPeriod(file: CommitteeFile, { record: id, key, path }: ParsedAddress, period: PeriodRecord): Chain | null {
  const node = periodNode(file, period, path)
  if (node === null) return null
  const { label, asOf, interim, claims } = period
  const indicator = node.item.of === 'indicator' ? proposalIndicatorIds.find(one => node.item.of === 'indicator' && one === node.item.id) : undefined
  const base = node.item.of === 'indicator' ? node.item.base ?? undefined : undefined
  return {
    node,
    committee: file.committee,
    record: { id, key, year: periodYear(period), label, asOf, interim, known: true },
    bases: basesOf(period, node),
    comparison: indicator === undefined ? null : yearOnYear(file, period, indicator, base),
    documents: selectSources(file, claims),
    siblings: periodNodes(file, period),
  }
}

function basesOf(period: PeriodRecord, { item }: ChainNode): Chain['bases'] {
  if (item.of !== 'indicator' || !isSwitchable(item.id)) return []
  const { id } = item
  return selectBases(period, id).map(choice => ({ ...choice, address: figureAddress(period.id, id, choice.base) }))
}

function isSwitchable(id: string): id is SwitchableRate {
  return id === 'filingRate' || id === 'handledRate'
}

function chainOfMeeting(file: CommitteeFile, { record: id, path }: ParsedAddress, key: Extract<RecordKey, { of: 'meeting' }>): Chain | null {
  const meeting = file.meetings.find(one => one.id === id)
  if (meeting === undefined) return chainOfUndocumented(file, id, key, path)
  const node = meetingNode(file, meeting, path)
  if (node === null) return null
  return {
    node,
    committee: file.committee,
    record: { id, key, year: meetingYear(meeting), label: '', asOf: dayOf(meeting, node), interim: false, known: true },
    bases: [],
    comparison: null,
    documents: selectSources(file, [...new Set<ClaimId>(meeting.counts.flatMap(({ claims }) => claims))]),
    siblings: meetingNodes(file, meeting),
  }
}

function dayOf({ openedOn, closedOn }: MeetingRecord, { phase }: ChainNode): string | null {
  return (phase === 'closing' ? closedOn : phase === 'opening' ? openedOn : null)?.value ?? null
}

/** A session known only from its proposals: the address is good, and the answer is that no document was found. */
function chainOfUndocumented(file: CommitteeFile, id: string, key: Extract<RecordKey, { of: 'meeting' }>, path: readonly string[]): Chain | null {
  const item = meetingItems.find(each => each === path[path.length - 1])
  const held = file.periods.some(({ term, session }) => term === key.term && session === key.session)
  if (item === undefined || !held || key.type !== 'plenary') return null
  const row = undocumentedRow(file, key.term, key.session, path[0] === 'closing' ? 'closing' : 'opening')
  const node = nodeOfRow(file, row, item)
  if (node === null) return null
  return { node, committee: file.committee, record: { id, key, year: row.year, label: '', asOf: null, interim: false, known: false }, bases: [], comparison: null, documents: [], siblings: [] }
}

/** A year between others of which no record tells. */
function chainOfYear(file: CommitteeFile, { record: id, path }: ParsedAddress, key: Extract<RecordKey, { of: 'year' }>): Chain | null {
  const ids = key.kind === 'plenary' ? attendanceIndicatorIds : proposalIndicatorIds
  const indicator = ids.find(each => each === path[0])
  if (indicator === undefined) return null
  // An old address of a year that has come to be documented since.
  const found = file.periods.filter(period => period.kind === key.kind && periodYear(period) === key.year)
  if (found.length > 0) return selectChain(file, figureAddress(found.reduce(preferPeriod).id, ...path))
  const unit = indicator.endsWith('Rate') ? 'share' : key.kind === 'plenary' ? 'people' : 'proposals'
  const node = chainNode(file, { address: figureAddress(id, indicator), item: indicatorItem(indicator), unit, figure: { kind: 'missing', reason: 'noDocument' } })
  return { node, committee: file.committee, record: { id, key, year: key.year, label: '', asOf: null, interim: false, known: false }, bases: [], comparison: null, documents: [], siblings: [] }
}

import type { Dataset } from '@/dataset/build-dataset'
import type { SearchFile } from '@/dataset/files'
import { meetingYear } from '@/domain/record-year'
import { compareText } from '@/domain/session-order'

/** More than this the field does not look through: the newest are kept, and the list says how many are not. */
const most = { sessions: 2000, sources: 2000 }

/** The committees with the names they had, the sessions and documents that can be looked for. */
export function searchLists(dataset: Dataset): Pick<SearchFile, 'committees' | 'formerNames' | 'sessions' | 'sources' | 'left'> {
  const sessions = [...dataset.meetings.values()]
    .filter(({ type }) => type === 'plenary')
    .map(meeting => ({ ...meeting, year: meetingYear(meeting) }))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || compareText(a.id, b.id))
  const sources = [...dataset.sources.values()]
    .filter(({ title }) => title !== '')
    .sort((a, b) => compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.id, b.id))
  const formerNames = [...dataset.formerNames.values()].flat()
  return {
    committees: [...dataset.committees.values()].map(({ code, name, level }) => [code, name, level]),
    ...formerNames.length === 0 ? {} : { formerNames: formerNames.map(({ committee, name, until }) => [committee, name, until]) },
    sessions: sessions.slice(0, most.sessions).map(({ committee, term, session, year }) => [committee, term, session, year]),
    sources: sources.slice(0, most.sources).map(({ id, title, publisher, publishedOn }) => [id, title, publisher, publishedOn ?? '']),
    left: { sessions: Math.max(0, sessions.length - most.sessions), sources: Math.max(0, sources.length - most.sources) },
  }
}

import type { PeriodKind } from '@/domain/period'
import type { Document } from './document'
import type { PeriodCue } from './period-cues'

/** The period that a count belongs to, as far as the words before it say. */
export interface PeriodScope {
  kind: PeriodKind | null
  term: number | null
  session: number | null
  year: number | null
  /** YYYY-MM-DD; YYYY-MM where the text names the month alone: enough for the year, no day for `as_of`. */
  asOf: string | null
  /** Later cut-offs are larger; null where the text names none. */
  cutoff: number | null
  interim: boolean
  /** This sentence itself said so. */
  early: boolean
  /** A window inside the period (会议期间 within …以来): its counts are neither the period's nor a record of their own. */
  sub: boolean
  /** The sentence itself said so, not an earlier one. */
  own: boolean
  /** The period inside which this one was named (全年…其中某次会议期间…); it goes on afterwards. */
  outer: PeriodScope | null
}

export const openScope: PeriodScope = { kind: null, term: null, session: null, year: null, asOf: null, cutoff: null, interim: false, early: false, sub: false, own: false, outer: null }

function longer(kind: PeriodKind | null): boolean {
  return kind === 'year' || kind === 'term'
}

/** The scope after one more cue. Pure: the scope given is not changed. */
export function applyCue(scope: PeriodScope, cue: PeriodCue, doc: Document): PeriodScope {
  const fresh = (kind: PeriodKind, part: Partial<PeriodScope>): PeriodScope => ({ ...openScope, kind, own: true, asOf: scope.own ? scope.asOf : null, cutoff: scope.own ? scope.cutoff : null, interim: scope.early, early: scope.early, ...part })
  const within = scope.own ? scope.kind : null
  switch (cue.type) {
    case 'since': {
      const lastTerm = cue.session === 1 && doc.meeting !== null && cue.term !== null && doc.meeting.term === cue.term + 1
      if (scope.kind === 'term' && cue.part) return fresh('year', { term: cue.term, session: cue.session, outer: scope })
      if (within === 'term' || lastTerm) return fresh('term', { term: cue.term })
      return fresh('year', { term: cue.term, session: cue.session, year: cue.year ?? (within === 'year' || (scope.kind === 'year' && (scope.session === null || scope.session === cue.session)) ? scope.year : null) })
    }
    case 'during':
      // 十届五次会议期间,…大会收到: the same meeting, named before.
      if (cue.session === null && within === 'session' && scope.session !== null) return scope
      if (cue.session === null && (longer(within) || (cue.part && longer(scope.kind)))) return { ...scope, sub: true }
      return fresh('session', { term: cue.term, session: cue.session, year: cue.year ?? (within === 'year' || cue.part ? scope.year : null), outer: cue.part && longer(scope.kind) ? scope : null })
    case 'of':
      return within === null ? { ...openScope, term: cue.term, session: cue.session, own: true } : scope
    case 'resume':
      return { ...(scope.outer ?? scope), sub: false, interim: false, early: false, own: scope.own && !cue.whole }
    case 'year':
      // 五年来共收到N件,其中2021年收到M件: one year out of the five.
      if (within === 'term') return cue.year === null ? scope : { ...scope, sub: true }
      // 会议期间…,去年全年…: another window; a bare number only dates this one.
      if (within === 'session') return cue.whole ? fresh('year', { year: cue.year ?? scope.year }) : scope
      // 十二届一次会议以来…。2022年,…: another year than the one that this window is of.
      if (!scope.own && scope.kind === 'year' && scope.year === null && cue.year !== null && isOfAnotherYear(scope, cue.year, doc)) return fresh('year', { year: cue.year })
      if (scope.kind === 'year' && (scope.year === null || cue.year === null || cue.year === scope.year)) return { ...scope, year: scope.year ?? cue.year, own: true }
      return fresh('year', { year: cue.year })
    case 'term':
      if (within === 'term' || (scope.kind === 'term' && cue.term === null)) return { ...scope, own: true, term: scope.term ?? cue.term }
      return fresh('term', { term: cue.term })
    case 'cutoff': {
      if (within !== null) return { ...scope, asOf: cue.date, cutoff: cue.order }
      if (cue.receiving && (cue.hour || scope.kind === null || scope.kind === 'session')) return { ...(scope.kind === 'session' ? scope : fresh('session', {})), own: true, asOf: cue.date, cutoff: cue.order }
      return { ...scope, asOf: cue.date, cutoff: cue.order }
    }
    case 'interim':
      // 截至目前 within a year: the day of the report, not a count still open.
      if (!cue.ahead && longer(scope.kind)) return scope
      return { ...scope, interim: true, early: true, kind: scope.kind ?? (cue.ahead ? 'session' : null) }
  }
}

function isOfAnotherYear(scope: PeriodScope, year: number, doc: Document): boolean {
  const own = resolvePeriod(scope, doc.meeting, doc).year
  return own !== null && own !== year
}

/** 截至2028年11月底 closes the work of 2028, 截至2029年2月 still that of the year before. */
function yearOfCutoff(asOf: string | null): number | null {
  return asOf === null ? null : Number(asOf.slice(0, 4)) - (Number(asOf.slice(5, 7)) <= 4 ? 1 : 0)
}

/** The period of a record: what is not said is worked out from the meeting of the text, or null. */
export interface ResolvedPeriod { kind: PeriodKind | null, term: number | null, session: number | null, year: number | null }

/**
 * Term, session and year of a scope (docs/domain.md, rule 2: the year of the work). A meeting of January to September
 * speaks of the year before; one of October to December of its own. What cannot be known is null.
 */
export function resolvePeriod(scope: PeriodScope, meeting: { term: number, session: number } | null, { paper, term: onlyTerm, titleTerm, titleYear, titleSession, meetingYear, ofMeeting, ofItsYear, opensTerm }: Pick<Document, 'paper' | 'term' | 'titleTerm' | 'titleYear' | 'titleSession' | 'meetingYear' | 'ofMeeting' | 'ofItsYear' | 'opensTerm'>): ResolvedPeriod {
  const paperYear = paper === null ? null : Number(paper.slice(0, 4))
  const late = ofItsYear || (paper !== null && Number(paper.slice(5, 7)) >= (meeting === null ? 5 : 10))
  const workYear = titleYear ?? yearOfCutoff(scope.asOf) ?? (paperYear === null ? null : late ? paperYear : paperYear - 1)
  const { kind } = scope
  if (kind === 'session' || kind === null) {
    const term = scope.term ?? meeting?.term ?? onlyTerm
    const session = scope.session ?? meeting?.session ?? null
    const back = meeting !== null && term === meeting.term && session !== null ? meeting.session - session : 0
    if (kind === null) return { kind, term, session, year: null }
    return { kind, term, session, year: scope.year ?? (paperYear === null ? null : paperYear - back) }
  }
  if (kind === 'term') {
    const term = scope.term ?? titleTerm ?? (meeting === null ? onlyTerm : opensTerm ? meeting.term - 1 : meeting.term)
    const ended = meeting !== null && opensTerm && term === meeting.term - 1
    return { kind, term, session: null, year: ended ? workYear : null }
  }
  if (meeting === null) return { kind, term: scope.term ?? onlyTerm, session: scope.session, year: scope.year ?? workYear }
  const first = opensTerm
  // A report at a plenary looks back to the one before; a yearbook tells of the one it names.
  const lag = ofItsYear ? 0 : 1
  if (scope.session !== null) {
    // 去年二次会议以来: of the term that the text is about.
    const term = scope.term ?? (scope.session < meeting.session ? meeting.term : null)
    const back = term === meeting.term ? meeting.session - lag - scope.session : 0
    return { kind, term, session: scope.session, year: scope.year ?? (workYear === null ? null : workYear - back) }
  }
  const year = scope.year ?? workYear
  if (first) return { kind, term: meeting.term - 1, session: null, year }
  // A paper that is not of the meeting itself names it in passing: which meeting its year began with is not said.
  if (!ofMeeting) return { kind, term: meeting.term, session: titleSession === meeting.session || (year !== null && meetingYear === year) ? meeting.session : null, year }
  const session = meeting.session - lag - (workYear === null || year === null ? 0 : workYear - year)
  return { kind, term: meeting.term, session: session >= 1 ? session : null, year }
}

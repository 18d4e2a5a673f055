import type { CommitteeFile } from '@/dataset/files'
import type { PageHead } from '@/composables/use-page-head'
import type { Translate } from '@/locales/translate'
import { countOf } from '@/domain/figure'
import { formatCount, formatSession } from '@/locales/format'
import { defaultPeriod } from '@/selectors/select-periods'
import { newestAttendance } from '../lead'
import { periodName } from '../period-names'

/** Title and description with the newest numbers: what, whom, when. */
export function committeeHead(file: CommitteeFile, t: Translate): PageHead {
  const { name } = file.committee
  const facts = [attendanceFact(file, t), filingFact(file, t)].filter(fact => fact !== '').join(t('list.separator'))
  const page = facts === '' ? name : t('committee.headTitle', { name, facts })
  return { title: t('page.title', { page }), description: t('committee.description', { name, facts: facts === '' ? t('lead.none') : facts }) }
}

function attendanceFact(file: CommitteeFile, t: Translate): string {
  const row = newestAttendance(file)
  const present = countOf(row?.present)
  if (row === null || present === null) return ''
  const when = row.year === null ? formatSession(row.term, row.session, t.locale) : String(row.year)
  return fact('committee.factAttendance', present, countOf(row.denominator), when, t)
}

function filingFact(file: CommitteeFile, t: Translate): string {
  const period = defaultPeriod(file)
  const filed = countOf(period?.figures.filed)
  if (period === null || filed === null) return ''
  return fact('committee.factFiling', filed, countOf(period.figures.submitted), period.year === null ? periodName(period, t) : String(period.year), t)
}

function fact(key: 'committee.factAttendance' | 'committee.factFiling', part: number, whole: number | null, when: string, t: Translate): string {
  const count = formatCount(part, t.locale)
  return t(key, { when, value: whole === null ? count : `${count}/${formatCount(whole, t.locale)}` })
}

import type { CommitteeFile } from '@/dataset/files'
import type { Source } from '@/domain/source'
import type { Translate } from '@/locales/translate'
import { formatSession } from '@/locales/format'
import { periodName } from './period-names'

/** Source id → what of a committee rests on it: 十五届四次会议、2024 年. For the list of sources on the same page. */
export function sourceSupport(file: Pick<CommitteeFile, 'meetings' | 'periods' | 'claims' | 'rules' | 'breaks'>, t: Translate): Map<string, string> {
  const sourceOf = new Map(file.claims.map(({ id, source }) => [id, source]))
  const uses = new Map<string, Set<string>>()
  const add = (source: string | undefined, what: string): void => {
    if (source === undefined) return
    const known = uses.get(source)
    if (known === undefined) uses.set(source, new Set([what]))
    else known.add(what)
  }
  for (const { term, session, counts, roles, items } of file.meetings) {
    const name = formatSession(term, session, t.locale)
    for (const { claims } of counts) claims.forEach(claim => add(sourceOf.get(claim), name))
    for (const { source } of [...roles, ...items]) add(source, name)
  }
  for (const period of file.periods) {
    const name = t('sources.period', { period: periodName(period, t), kind: t(`kind.${period.kind}`) })
    period.claims.forEach(claim => add(sourceOf.get(claim), name))
  }
  for (const { source } of [...file.rules, ...file.breaks]) add(source, t('sources.ruleOrBreak'))
  return new Map([...uses].map(([source, names]) => [source, [...names].join(t('list.separator'))]))
}

/** The sources of a committee's file, those of its own figures before those of rules and breaks. */
export function sourcesInUse({ claims, sources, meetings }: Pick<CommitteeFile, 'claims' | 'sources' | 'meetings'>): Source[] {
  const own = new Set([...claims, ...meetings.flatMap(({ roles, items }) => [...roles, ...items])].map(({ source }) => source))
  return [...sources.filter(({ id }) => own.has(id)), ...sources.filter(({ id }) => !own.has(id))]
}

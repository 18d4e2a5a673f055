import type { BulletinRecord, BulletinWarning, PartValue } from '../bulletin'
import type { Source } from './blank-record'
import type { ProposalFact, Share } from './fact'
import type { PartBase, PartDimension } from '@/domain/period'
import { jointly, ownClass, sorts } from '../cues/parts'
import { warn } from '../warnings'
import { placeOf } from './blank-record'

interface PartFact { fact: ProposalFact, category: string, antecedent: string | null, nested: boolean, statedBase: 'filed' | 'submitted' | null, share: Share | null }

/** No bulletin names more; a text that does is none, and must not take forever. */
const mostParts = 300

/** Fills `record.parts`: one row a category, with the count it is a part of where the words or the sum tell. */
export function buildParts(record: BulletinRecord, facts: readonly ProposalFact[], source: Source, warnings: BulletinWarning[]): void {
  for (const dimension of ['exit', 'topic', 'proposer'] as const) {
    const lists = dimension === 'exit' ? [partsOf(facts, dimension)] : listsOf(partsOf(facts, dimension))
    const found = lists.flatMap((stated): PartValue[] => {
      const own = oncePerCategory(dimension === 'topic' ? ofTheFive(stated) : dimension === 'proposer' ? namedCollective(stated, record) : stated, source, warnings)
      const list = dimension === 'proposer' ? sumGroups(own, record, source, warnings) : own.map(part => toPart(part, dimension, source))
      return dimension === 'exit' ? list.map(part => ({ ...part, base: 'submitted' as const })) : withBases(list, own, record)
    })
    record.parts.push(...withoutRivals(found, warnings).filter(part => part.category !== jointly))
  }
}

/** Three or four classes of a committee's own do not fit the five: then none is taken, unless all five stand there too. */
function ofTheFive(list: readonly PartFact[]): PartFact[] {
  const five = list.filter(part => part.category !== ownClass)
  // 经济建设107件,占29.3%;城市建设与管理74件…: one of the five names among classes of a committee's own.
  if (five.length < 3 && five.some(part => part.share !== null && part.share.among > five.length + 1)) return []
  return five.length === list.length || new Set(five.map(part => part.category)).size >= 5 ? five : []
}

/** 委员提案91件,党派、工商联、人民团体等提案47件: the 47 are the collective ones when both make the whole; else nothing is read into them. */
function namedCollective(list: readonly PartFact[], { fields }: BulletinRecord): PartFact[] {
  const [member, ...members] = list.filter(part => part.category === 'member')
  const [all, ...others] = list.filter(part => part.category === sorts)
  const totals = ['filed', 'submitted', 'assigned', 'after_merge'].map(field => fields[field]?.value)
  const closes = member !== undefined && all !== undefined && members.length === 0 && others.length === 0
    && !list.some(part => part.category === 'collective') && totals.includes(member.fact.value + all.fact.value)
  return list.flatMap(part => part.category !== sorts ? [part] : closes ? [{ ...part, category: 'collective' }] : [])
}

/** 收到的提案中委员提案N件… 立案的提案中委员提案M件: two lists, each with a base of its own. */
function listsOf(parts: readonly PartFact[]): PartFact[][] {
  const lists: PartFact[][] = []
  for (const part of parts) {
    const list = lists[lists.length - 1]
    const rival = list?.some(other => other.category === part.category && part.category !== 'group' && part.category !== ownClass && other.fact.value !== part.fact.value) === true
    const apart = list?.every(other => other.fact.sentence !== part.fact.sentence || other.antecedent !== part.antecedent) === true
    if (list === undefined || (rival && apart)) lists.push([part])
    else list.push(part)
  }
  return lists
}

/** One count a category and base; two lists that claim the same base with other counts cancel each other. */
function withoutRivals(parts: readonly PartValue[], warnings: BulletinWarning[]): PartValue[] {
  const same = (a: PartValue, b: PartValue): boolean => a.category === b.category && a.base === b.base
  const kept = parts.filter((part, index) => parts.findIndex(other => same(part, other)) === index)
  return kept.filter((part) => {
    const clean = parts.every(other => !same(part, other) || other.value === part.value)
    if (!clean) warnings.push(warn('conflict', [part.category], part))
    return clean
  })
}

function partsOf(facts: readonly ProposalFact[], dimension: PartDimension): PartFact[] {
  const list: PartFact[] = []
  for (const fact of facts) {
    if (fact.meaning.type === 'part' && fact.meaning.dimension === dimension && fact.precision === 'exact') list.push({ fact, ...fact.meaning })
  }
  return list.slice(0, mostParts)
}

/** Said twice with one value: once. Two values for one category: neither, except 人民团体 and 专委会, which are both `group`. */
function oncePerCategory(parts: readonly PartFact[], source: Source, warnings: BulletinWarning[]): PartFact[] {
  const kept: PartFact[] = []
  const refused = new Set<string>()
  for (const part of parts) {
    const same = kept.find(other => other.category === part.category && other.category !== 'group')
    const repeated = kept.some(other => other.category === 'group' && part.category === 'group' && other.fact.value === part.fact.value && other.fact.sentence !== part.fact.sentence)
    if (repeated) continue
    if (same === undefined) kept.push(part)
    else if (same.fact.value !== part.fact.value) refused.add(part.category)
  }
  for (const category of refused) {
    const part = kept.find(other => other.category === category)
    if (part !== undefined) warnings.push(warn('conflict', [category], placeOf(source, part.fact.start, part.fact.end)))
  }
  return kept.filter(part => !refused.has(part.category))
}

function toPart({ fact, category }: PartFact, dimension: PartDimension, source: Source): PartValue {
  return { dimension, category, base: 'unstated', value: fact.value, status: 'reported', ...placeOf(source, fact.start, fact.end), rule: fact.rule }
}

/** Several counts of the kind `group` become their sum, derived, only where it makes the account close. */
function sumGroups(parts: readonly PartFact[], record: BulletinRecord, source: Source, warnings: BulletinWarning[]): PartValue[] {
  const groups = parts.filter(part => part.category === 'group')
  const list = parts.filter(part => part.category !== 'group').map(part => toPart(part, 'proposer', source))
  const [first] = groups
  const last = groups[groups.length - 1]
  if (first === undefined || last === undefined) return list
  if (groups.length === 1) return [...list, toPart(first, 'proposer', source)]
  const sum = groups.reduce((total, part) => total + part.fact.value, 0)
  const value = (category: string): number => list.find(part => part.category === category)?.value ?? 0
  const totals = ['filed', 'submitted', 'assigned', 'after_merge'].map(field => record.fields[field]?.value)
  const closes = totals.includes(value('member') + value('party') + sum) || (value('collective') > 0 && value('collective') === value('party') + sum)
  if (closes) return [...list, { ...toPart(first, 'proposer', source), value: sum, status: 'derived', ...placeOf(source, first.fact.start, last.fact.end), rule: 'proposer.group.sum' }]
  warnings.push(warn('groups-not-summed', [], placeOf(source, first.fact.start, last.fact.end)))
  return list
}

function withBases(list: readonly PartValue[], facts: readonly PartFact[], record: BulletinRecord): PartValue[] {
  const has = (category: string): boolean => list.some(part => part.category === category)
  const inside = (category: string): boolean => ((category === 'individual' || category === jointly) && has('member')) || ((category === 'party' || category === 'group') && has('collective'))
  const sum = list.filter(part => !inside(part.category)).reduce((total, part) => total + part.value, 0)
  const stated = facts.find(fact => fact.statedBase !== null)?.statedBase ?? null
  const bySum = (['filed', 'assigned', 'submitted'] as const).find(field => list.length > 1 && record.fields[field]?.value === sum)
  const byShare = baseOfShares(facts, record)
  return list.map((part) => {
    const fact = facts.find(other => other.category === part.category)
    const within = inside(part.category) || fact?.nested === true
    return { ...part, base: within ? 'within_total' : bySum ?? byShare ?? stated ?? antecedentBase(fact?.antecedent) }
  })
}

/** The one total of which all the shares said (占33.4%) are shares; null when none or several would do. */
function baseOfShares(facts: readonly PartFact[], record: BulletinRecord): 'filed' | 'assigned' | 'submitted' | null {
  const said = facts.flatMap(({ fact, share }) => share === null ? [] : [{ value: fact.value, ...share }])
  if (said.length < 2) return null
  const fits = (['filed', 'assigned', 'submitted'] as const).filter((field) => {
    const total = record.fields[field]?.value ?? 0
    // Papers cut as often as they round.
    return total > 0 && said.every(({ value, percent, decimals }) => Math.abs(100 * value / total - percent) < 10 ** -decimals)
  })
  const [first] = fits
  return fits.length === 1 && first !== undefined ? first : null
}

function antecedentBase(antecedent: string | null | undefined): PartBase {
  return antecedent === 'filed' || antecedent === 'submitted' || antecedent === 'assigned' ? antecedent : 'unstated'
}

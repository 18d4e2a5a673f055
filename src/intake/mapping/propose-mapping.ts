import type { Descriptor, Resource } from '@/datapackage/descriptor'
import type { TableName } from '@/dataset/local-rows'
import type { IntakeFault } from '../intake-result'
import type { Sheet } from '../sheet'
import type { ColumnMapping, Mapping } from './mapping'
import { intakeFault } from '../intake-fault'
import { columnName } from '../workbook/cell-name'
import { createHeadingMatcher, plainHeading, type HeadingMatch } from './heading'
import { readPartColumn, withBase } from './part-columns'

/** Rows from the top in which a header may stand: below a title, a unit, a line of remarks. */
const deepestHeader = 15
/** Rows that are looked at for examples and for whether a column is filled. */
const looked = 200
const mostExamples = 3
/** One heading alone may be a word of a sentence or of a row of data. */
const leastFields = 2

type Matcher = (heading: string) => HeadingMatch | null

interface Candidate { index: number, headings: string[], matches: (HeadingMatch | null)[], score: number }

/**
 * Guesses the header row of an office's own sheet and the field of each column. Titles above the header, units in
 * brackets and two rows of headings are expected. The reader confirms or changes what is proposed; where no header is
 * found, or another row is it, `headerRow` (1-based, as in the file) says which.
 */
export function proposeMapping(sheet: Sheet, resource: Resource, headerRow?: number): Mapping {
  const match = createHeadingMatcher(resource)
  const header = headerRow === undefined ? findHeader(sheet, match) : judge(headerRow - sheet.firstRow, (sheet.rows[headerRow - sheet.firstRow] ?? []).slice(), match)
  const table = resource.name as TableName
  if (header === null) return { table, headerRow: sheet.firstRow, columns: [], faults: [intakeFault('IN201', { table: resource.title ?? table }, { sheet: sheet.name })] }
  const row = sheet.firstRow + header.index
  return { table, headerRow: row, ...assignColumns(sheet, header, row) }
}

/** The mapping to the table that takes the most columns of the sheet. */
export function proposeTable(sheet: Sheet, contract: Descriptor, tables: readonly TableName[]): Mapping | null {
  let best: Mapping | null = null
  for (const resource of contract.resources) {
    if (!tables.includes(resource.name as TableName)) continue
    const mapping = proposeMapping(sheet, resource)
    if (countFields(mapping) > (best === null ? 0 : countFields(best))) best = mapping
  }
  return best
}

function countFields({ columns }: Mapping): number {
  return columns.filter(({ field }) => field !== null).length
}

function findHeader({ rows }: Sheet, match: Matcher): Candidate | null {
  let best: Candidate | null = null
  const take = (candidate: Candidate): void => {
    const fields = new Set(candidate.matches.flatMap(found => found?.field ?? []))
    if (fields.size >= leastFields && candidate.score > (best?.score ?? 0)) best = candidate
  }
  rows.slice(0, deepestHeader).forEach((row, index) => {
    if (holdsNumbers(row)) return
    take(judge(index, row.slice(), match))
    const above = rows[index - 1]
    // A title above the header adds nothing to it: two rows have to be worth more than the lower one alone.
    if (above !== undefined && !holdsNumbers(above)) take(judgeTwo(index, above, row, match))
  })
  return best
}

function judge(index: number, headings: string[], match: Matcher): Candidate {
  const matches = headings.map(match)
  return { index, headings, matches, score: scoreOf(matches) }
}

/** Two rows of headings: the upper one spans the columns to its right until the next; the lower one, both, or the upper one may name the field. */
function judgeTwo(index: number, upper: readonly string[], lower: readonly string[], match: Matcher): Candidate {
  const headings: string[] = []
  const matches: (HeadingMatch | null)[] = []
  let above = ''
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const own = (lower[column] ?? '').trim()
    if ((upper[column] ?? '').trim() !== '') above = (upper[column] ?? '').trim()
    else if (own === '') above = ''
    const heading = [above, own].filter(text => text !== '').join(' ')
    headings.push(heading)
    matches.push(matchUnder(above, own, heading, match))
  }
  return { index, headings, matches, score: scoreOf(matches) }
}

/** For a part the upper heading says what it is a part of (立案 over 经济); for a field the lower one is enough. */
function matchUnder(above: string, own: string, heading: string, match: Matcher): HeadingMatch | null {
  const [alone, whole] = [match(own), match(heading)]
  if (alone !== null && isPart(alone) && whole !== null && isPart(whole)) return whole
  return alone ?? whole ?? (own === '' ? match(above) : null)
}

function isPart({ field }: HeadingMatch): boolean {
  return readPartColumn(field) !== null
}

/** Exact headings outweigh near ones; a field counts once. */
function scoreOf(matches: readonly (HeadingMatch | null)[]): number {
  const fields = new Map<string, number>()
  for (const match of matches) {
    if (match !== null) fields.set(match.field, Math.max(fields.get(match.field) ?? 0, match.why === 'near' ? 1 : 2))
  }
  return Array.from(fields.values()).reduce((sum, weight) => sum + weight, 0)
}

function holdsNumbers(row: readonly string[]): boolean {
  return row.some(cell => /^[\d,.%０-９-]+$/.test(cell.trim()) && /[\d０-９]/.test(cell))
}

function holdsWords(examples: readonly string[]): boolean {
  return examples.some(text => /\p{L}/u.test(text)) && !examples.some(text => /\p{N}/u.test(text))
}

function assignColumns(sheet: Sheet, header: Candidate, headerRow: number): { columns: ColumnMapping[], faults: IntakeFault[] } {
  const faults: IntakeFault[] = []
  const seen = new Map<string, number>()
  const taken = new Set<string>()
  const data = sheet.rows.slice(header.index + 1, header.index + 1 + looked)
  const width = Math.max(header.headings.length, ...data.map(row => row.length))
  const columns = Array.from({ length: width }, (_, index): ColumnMapping => {
    const column = index + 1
    const heading = (header.headings[index] ?? '').trim()
    const examples = data.map(row => (row[index] ?? '').trim()).filter(text => text !== '').slice(0, mostExamples)
    const place = { sheet: sheet.name, row: headerRow, column }
    const plain = plainHeading(heading)
    if (plain === '') {
      if (examples.length > 0) faults.push(intakeFault('IN203', { column: columnName(column), example: examples[0] ?? '' }, place))
      return { column, heading, examples, field: null, why: 'blank' }
    }
    const first = seen.get(plain)
    if (first !== undefined) {
      faults.push(intakeFault('IN202', { heading, first: columnName(first), second: columnName(column) }, place))
      return { column, heading, examples, field: null, why: 'twice' }
    }
    seen.set(plain, column)
    const match = header.matches[index] ?? null
    // 委员, 界别 and 个人 head columns of names as well.
    if (match === null || (isPart(match) && holdsWords(examples))) return { column, heading, examples, field: null, why: 'unknown' }
    if (taken.has(match.field)) return { column, heading, examples, field: null, why: 'taken' }
    taken.add(match.field)
    return { column, heading, examples, field: match.field, why: match.why }
  })
  return { columns, faults }
}

/** The mapping with one column given to a field by the reader, or to none; another column that had the field loses it. */
export function chooseField(mapping: Mapping, column: number, field: string | null): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((entry) => {
      if (entry.column === column) return { ...entry, field, why: 'chosen' }
      return field !== null && entry.field === field ? { ...entry, field: null, why: 'taken' } : entry
    }),
  }
}

/** The mapping with one base for all its topics and proposers: a sheet has one as a rule. */
export function chooseBase(mapping: Mapping, base: string): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((entry) => {
      const field = entry.field === null ? null : withBase(entry.field, base)
      return field === entry.field ? entry : { ...entry, field, why: 'chosen' }
    }),
  }
}

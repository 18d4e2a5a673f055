/** What a bulletin passage should yield, and the plain text form in which people write it (`tests/bulletin/README.md`). */
export interface GoldField {
  /** A column of datapackage.json (`submitted`), a part (`exit/merged_away`), a role (`host`) or an item (`award`). */
  name: string
  /** Counts in 件 or 人, rates in percent; a name or title for roles and items; null: whatever is read is let pass. */
  value: number | string | null
  /** Of a part: what it is a part of; null: not decided by the text. */
  base: string | null
  /** A careful person may record it or leave it: missing is no fault, a different value is. */
  optional: boolean
  approximate: boolean
  /** Not printed as a number in the text, so there are no digits for the span to show. */
  derived: boolean
  /** How the number stands in the text, where it is not plain digits. */
  text: string | null
}

export type ScopeValue = string | number | null

export interface GoldRecord {
  kind: string
  /** Only the keys that the text decides; null: the text gives none, so the reader may not either. */
  scope: Map<string, ScopeValue>
  fields: GoldField[]
}

export interface Passage {
  id: string
  file: string
  traps: string[]
  text: string
  records: GoldRecord[]
}

const dimensions: Record<string, string> = {
  merged_away: 'exit', merged_or_withdrawn: 'exit', withdrawn: 'exit', transferred: 'exit', resubmit: 'exit', not_filed: 'exit',
  economy: 'topic', politics: 'topic', culture: 'topic', society: 'topic', ecology: 'topic', other: 'topic',
  member: 'proposer', individual: 'proposer', collective: 'proposer', party: 'proposer', group: 'proposer',
}
const topics = ['economy', 'politics', 'culture', 'society', 'ecology']

/** Parts by the name of their category alone: `merged_away` → `exit/merged_away`; null for anything else. */
export function partName(category: string): string | null {
  const dimension = dimensions[category]
  return dimension === undefined ? null : `${dimension}/${category}`
}

/** Reads one corpus file. @throws Error naming file and line when it does not follow the form. */
export function parseCorpus(source: string, file: string): Passage[] {
  const passages: Passage[] = []
  let lines: string[] = []
  const close = (): void => {
    const open = passages[passages.length - 1]
    if (open !== undefined) open.text = lines.join('\n').trim()
    lines = []
  }
  source.split('\n').forEach((line, i) => {
    const where = `${file}:${i + 1}`
    if (line.startsWith('# ')) return
    if (line.startsWith('@ ')) {
      close()
      passages.push(openPassage(line, file, where))
    } else if (line.startsWith('= ')) {
      const open = passages[passages.length - 1]
      if (open === undefined) throw new Error(`${where}: gold before the first passage`)
      open.records.push(parseRecord(line.slice(2), where))
    } else {
      lines.push(line)
    }
  })
  close()
  return passages
}

function openPassage(line: string, file: string, where: string): Passage {
  const match = /^@ (\S+) \[([a-z, -]*)\]$/.exec(line)
  if (match === null) throw new Error(`${where}: expected "@ id [trap, trap]"`)
  return { id: match[1] ?? '', file, traps: (match[2] ?? '').split(', ').filter(trap => trap !== ''), text: '', records: [] }
}

function parseRecord(line: string, where: string): GoldRecord {
  const colon = line.indexOf(' : ')
  if (colon < 0) throw new Error(`${where}: expected "kind scope : fields"`)
  const [kind = '', committee = '', meeting = '', first = '', second = '', ...named] = line.slice(0, colon).split(/ +/)
  const scope = new Map<string, ScopeValue>()
  const [term = '*', session = '*'] = meeting.split('-')
  const note = (key: string, written: string, number: boolean): void => {
    if (written === '' || written === '*') return
    scope.set(key, written === '_' ? null : number ? Number(written) : written)
  }
  note('committee', committee, false)
  note('term', term, true)
  note('session', session, true)
  if (kind === 'proposals') {
    note('period_kind', first, false)
    note('year', second, true)
  } else {
    note('meeting_type', first, false)
    note('phase', second, false)
  }
  for (const part of named) {
    const match = /^(opened_on|closed_on|as_of|status|expected_base)=(\S+)$/.exec(part)
    if (match === null) throw new Error(`${where}: no such scope: ${part}`)
    note(match[1] ?? '', match[2] ?? '', false)
  }
  const fields = line.slice(colon + 3).split(', ').flatMap(written => parseField(written.trim(), kind, where))
  return { kind, scope, fields }
}

function parseField(written: string, kind: string, where: string): GoldField[] {
  const match = /^(\??)([a-z_]+)(?:\/([a-z_]+|\*))? (\S+?)( derived)?(?: "([^"]*)")?$/.exec(written)
  if (match === null) throw new Error(`${where}: no such field: ${written}`)
  const [, mark, name = '', base, value = '', derived, text] = match
  const field = {
    base: base === undefined || base === '*' ? null : base,
    optional: mark === '?' || value === '*',
    approximate: value.startsWith('~'),
    derived: derived !== undefined,
    text: text?.replaceAll('\\n', '\n') ?? null,
  }
  if (name === 'topics') {
    return value.split('+').flatMap((count, i) => count === '_' ? [] : [{ ...field, name: `topic/${topics[i] ?? 'other'}`, value: toNumber(count, where) }])
  }
  if (kind === 'roles' || kind === 'items') return [{ ...field, name, value: value === '*' ? null : value }]
  const part = partName(name)
  const implied = part?.startsWith('exit/') === true && base === undefined ? 'submitted' : field.base
  return [{ ...field, name: part ?? name, base: implied, value: value === '*' ? null : toNumber(value.replace('~', ''), where) }]
}

function toNumber(written: string, where: string): number {
  const value = Number(written)
  if (written === '' || Number.isNaN(value)) throw new Error(`${where}: not a number: ${written}`)
  return value
}

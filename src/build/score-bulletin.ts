import type { GoldField, Passage } from './bulletin-corpus'
import type { BulletinLike, ReadField } from './read-records'
import { agrees, matchRecords, scopeAgrees, wholeScopeAgrees } from './match-records'
import { toReadRecords } from './read-records'

/** A share with its counts and its 95 % Wilson interval; `share` is null where there is nothing to divide by. */
export interface Share { hits: number, of: number, share: number | null, low: number, high: number }

export interface Tally { truePositive: number, falsePositive: number, falseNegative: number }

export interface ReadError {
  passage: string
  traps: string[]
  field: string
  /** missed: not read · invented: gold has none · value, approximate, base, scope, span: read, but that is wrong. */
  fault: 'missed' | 'invented' | 'value' | 'approximate' | 'base' | 'scope' | 'span'
  expected: string
  got: string
}

export interface Score {
  passages: number
  /** By field name; names of people and titles apart from numbers (`isName`). */
  fields: Map<string, Tally>
  /** Of the fields read under the right scope, the share with the right value. */
  valueAccuracy: Share
  /** Of the gold records, the share with every field right, none added, and dates, cut-off and status as stated. */
  wholeRecords: Share
  /** Of the passages that hold nothing to record, the share from which nothing was read. */
  abstention: Share
  errors: ReadError[]
  /** By trap class: passages that carry it, and those with an error. */
  traps: Map<string, { passages: number, failed: number, errors: number }>
}

const z = 1.959964

/** Wilson score interval of `hits` in `of` at 95 %; [0, 1] when `of` is 0. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, low: 0, high: 1 }
  const share = hits / of
  const spread = z * Math.sqrt((share * (1 - share) + z * z / (4 * of)) / of)
  const scale = 1 + z * z / of
  const centre = share + z * z / (2 * of)
  return { hits, of, share, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}

export const precisionOf = (tally: Tally): Share => wilson(tally.truePositive, tally.truePositive + tally.falsePositive)
export const recallOf = (tally: Tally): Share => wilson(tally.truePositive, tally.truePositive + tally.falseNegative)

/** Harmonic mean of precision and recall: 2TP / (2TP + FP + FN); null when there is nothing. */
export function f1Of({ truePositive, falsePositive, falseNegative }: Tally): number | null {
  const of = 2 * truePositive + falsePositive + falseNegative
  return of === 0 ? null : 2 * truePositive / of
}

const numberField = /^(?:exit|topic|proposer)\/|^(?:expected|present|on_leave|submitted|after_merge|filed|assigned|handled|handled_rate|satisfaction_rate|key_proposals|proposing_members)$/

/** Sum over the fields that are numbers (`numbers`) or over roles and items (`names`). */
export function totalOf(score: Score, of: 'numbers' | 'names'): Tally {
  const total: Tally = { truePositive: 0, falsePositive: 0, falseNegative: 0 }
  for (const [name, tally] of score.fields) {
    if (numberField.test(name) !== (of === 'numbers')) continue
    total.truePositive += tally.truePositive
    total.falsePositive += tally.falsePositive
    total.falseNegative += tally.falseNegative
  }
  return total
}

/** Reads every passage and holds the result against its gold. `read` may be any reader of the public contract. */
export function scoreBulletins(passages: readonly Passage[], read: (text: string) => BulletinLike): Score {
  const score: Score = {
    passages: passages.length, fields: new Map(), valueAccuracy: wilson(0, 0), wholeRecords: wilson(0, 0), abstention: wilson(0, 0), errors: [], traps: new Map(),
  }
  const counts = { read: 0, right: 0, records: 0, whole: 0, empty: 0, silent: 0 }
  for (const passage of passages) {
    const before = score.errors.length
    const result = scorePassage(passage, read(passage.text), score)
    for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += result[key]
    const errors = score.errors.length - before
    for (const trap of passage.traps) {
      const seen = score.traps.get(trap) ?? { passages: 0, failed: 0, errors: 0 }
      score.traps.set(trap, { passages: seen.passages + 1, failed: seen.failed + (errors > 0 ? 1 : 0), errors: seen.errors + errors })
    }
  }
  score.valueAccuracy = wilson(counts.right, counts.read)
  score.wholeRecords = wilson(counts.whole, counts.records)
  score.abstention = wilson(counts.silent, counts.empty)
  return score
}

interface Counts { read: number, right: number, records: number, whole: number, empty: number, silent: number }

function scorePassage(passage: Passage, bulletin: BulletinLike, score: Score): Counts {
  const counts: Counts = { read: 0, right: 0, records: 0, whole: 0, empty: 0, silent: 0 }
  const bump = (name: string, key: keyof Tally): void => {
    const tally = score.fields.get(name) ?? { truePositive: 0, falsePositive: 0, falseNegative: 0 }
    tally[key]++
    score.fields.set(name, tally)
  }
  const fail = (field: string, fault: ReadError['fault'], expected: string, got: string): void => {
    score.errors.push({ passage: passage.id, traps: passage.traps, field, fault, expected, got })
  }
  // Names are annotated in some passages only: elsewhere roles and items are neither right nor wrong.
  const annotated = new Set(['attendance', 'proposals', ...passage.records.map(record => record.kind)])
  const records = toReadRecords(bulletin).filter(record => annotated.has(record.kind))
  const before = score.errors.length
  for (const { gold, got } of matchRecords(passage.records, records)) {
    const start = score.errors.length
    const left = new Set<ReadField>(got?.fields ?? [])
    const placed = gold !== null && got !== null && scopeAgrees(gold, got)
    for (const field of gold?.fields ?? []) {
      const seen = [...left].filter(other => other.name === field.name)
      const found = seen.find(other => agrees(field, other, passage.text) === null) ?? seen[0]
      if (found === undefined) {
        if (field.optional) continue
        bump(field.name, 'falseNegative')
        fail(field.name, 'missed', describe(field), '–')
        continue
      }
      left.delete(found)
      if (field.optional && field.value === null) continue
      const fault = agrees(field, found, passage.text) ?? (placed ? null : 'scope')
      if (placed && !field.optional) {
        counts.read++
        if (fault !== 'value' && fault !== 'approximate') counts.right++
      }
      if (fault === null) {
        if (!field.optional) bump(field.name, 'truePositive')
        continue
      }
      bump(field.name, 'falsePositive')
      if (!field.optional) bump(field.name, 'falseNegative')
      fail(field.name, fault, `${describe(field)}${fault === 'scope' ? ` (${describeScope(gold?.scope)})` : ''}`, `${describe(found)}${fault === 'scope' ? ` (${describeScope(got?.scope)})` : ''}`)
    }
    for (const extra of left) {
      bump(extra.name, 'falsePositive')
      fail(extra.name, 'invented', '–', `${describe(extra)} (${describeScope(got?.scope)})`)
    }
    if (gold?.fields.some(field => !field.optional) === true) {
      counts.records++
      if (score.errors.length === start && got !== null && wholeScopeAgrees(gold, got)) counts.whole++
    }
  }
  if (passage.records.every(record => record.fields.every(field => field.optional))) {
    counts.empty++
    if (score.errors.length === before) counts.silent++
  }
  return counts
}

function describe(field: GoldField | ReadField): string {
  const base = field.base === null ? '' : ` of ${field.base}`
  const text = field.text === null ? '' : ` "${field.text}"`
  return `${field.approximate ? '~' : ''}${field.value ?? '*'}${base}${text}`
}

function describeScope(scope: ReadonlyMap<string, string | number | null> | undefined): string {
  return [...scope ?? []].filter(([, value]) => value !== null).map(([key, value]) => `${key} ${value ?? ''}`).join(', ')
}

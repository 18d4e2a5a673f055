import type { Field } from '@/datapackage/descriptor'
import type { DiagnosticParams } from '@/datapackage/diagnostic'
import type { Bound } from '@/domain/figure'
import { clip, listed } from '@/datapackage/collector'
import { plainHeading } from './heading'
import { valueAliases } from './field-aliases'
import { readCount } from './read-count'
import { readDay } from './read-day'

/** The text of a cell in the form of the package; `missing`: not stated. */
export type ValueReading =
  | { kind: 'value', text: string }
  | { kind: 'missing' }
  | { kind: 'approximate', text: string, bound: Bound }
  | { kind: 'fault', code: string, params: DiagnosticParams }

export interface ValueSetting {
  /**
   * Year of days written without one, as the reader of the sheet has said; null where none is known. The year of the
   * row is not it: a report of January 2025 counts the proposals of 2024.
   */
  year: number | null
  /** Division codes by the names of committees. */
  committees: ReadonlyMap<string, string>
}

/** What stands for "not stated". 无 and 没有 are not here: of proposals they may mean none at all, which is a zero. */
const notStated: ReadonlySet<string> = new Set(['-', '--', '---', '—', '——', '–', '/', '\\', '不详', '未公布', '未说明', '未统计', '未披露', 'n/a'])
const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|^=/i

const missing: ValueReading = { kind: 'missing' }

function failed(code: string, text: string, more: DiagnosticParams = {}): ValueReading {
  return { kind: 'fault', code, params: { value: clip(text), ...more } }
}

/** Reads one cell under a field. Nothing is guessed: what has two meanings is a fault. */
export function readValue(raw: string, field: Field, setting: ValueSetting): ValueReading {
  const text = raw.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim()
  if (text === '' || notStated.has(text.normalize('NFKC').toLowerCase())) return missing
  if (spreadsheetError.test(text)) return failed('IN212', text)
  switch (field.type) {
    case 'integer': return readNumber(text, field, true)
    case 'number': return readNumber(text, field, false)
    case 'date': return readDate(text, setting.year)
    case 'year': return readYear(text)
    case 'boolean': return readBoolean(text)
    case 'string': return readWords(text, field, setting)
  }
}

function readNumber(text: string, { name }: Field, integer: boolean): ValueReading {
  const reading = readCount(/年度?$/.test(text) && name === 'year' ? text.replace(/年度?$/, '') : text)
  if (reading.kind === 'none') return failed('IN205', text)
  const isRate = name.endsWith('_rate')
  if (reading.kind === 'exact' && reading.percent && !isRate) return failed('IN205', text)
  if (integer && reading.text.includes('.')) return failed('IN219', text)
  if (reading.kind === 'approximate') return reading
  const value = Number(reading.text)
  // A share kept as 0.995 and a rate of 0.995 % look alike once the format is lost.
  if (isRate && !reading.percent && value > 0 && value <= 1) return failed('IN213', text)
  return { kind: 'value', text: reading.text }
}

function readDate(text: string, year: number | null): ValueReading {
  const reading = readDay(text, year)
  switch (reading.kind) {
    case 'date': return { kind: 'value', text: reading.date }
    case 'ambiguous': return failed('IN208', text)
    case 'no-year': return failed('IN209', text)
    case 'impossible': return failed('IN210', text)
    case 'none': return failed('IN207', text)
  }
}

function readYear(text: string): ValueReading {
  const year = /^(\d{4})(?:年度?)?$/.exec(text.normalize('NFKC'))?.[1]
  return year === undefined ? failed('IN205', text) : { kind: 'value', text: year }
}

function readBoolean(text: string): ValueReading {
  if (/^(?:true|是|√|✓|1|y|yes)$/i.test(text)) return { kind: 'value', text: 'true' }
  return /^(?:false|否|×|0|n|no)$/i.test(text) ? { kind: 'value', text: 'false' } : failed('IN211', text, { field: 'true / false', allowed: '是 | 否' })
}

function readWords(text: string, field: Field, { committees }: ValueSetting): ValueReading {
  const allowed = field.constraints?.enum
  if (allowed !== undefined) {
    if (allowed.includes(text)) return { kind: 'value', text }
    const plain = plainHeading(text)
    const found = (valueAliases[field.name] ?? []).find(([code, words]) => code === plain || words.includes(plain))
    return found === undefined ? failed('IN211', text, { field: field.title ?? field.name, allowed: listed(allowed) }) : { kind: 'value', text: found[0] }
  }
  if (field.name !== 'committee') return { kind: 'value', text }
  const code = text.normalize('NFKC')
  if (/^\d{6}$/.test(code)) return { kind: 'value', text: code }
  const known = findCommittee(text, committees)
  return known === null ? failed('IN215', text) : { kind: 'value', text: known }
}

const placeKinds: readonly string[] = ['', '省', '市', '自治区', '自治州', '州', '地区', '盟', '县', '自治县', '区', '旗']

/** 政协示例市委员会, 示例市政协, 示例市 and 示例 are one, as long as only one committee can be meant. */
function findCommittee(text: string, committees: ReadonlyMap<string, string>): string | null {
  const place = text.replace(/\s+/g, '').replace(/^(?:中国人民政治协商会议|人民政协|政协)/, '').replace(/(?:人民)?政协(?:委员会)?$|委员会$/, '')
  if (place === '') return null
  const exact = [text, `政协${place}委员会`, `中国人民政治协商会议${place}委员会`].flatMap(name => committees.get(name) ?? [])
  if (exact[0] !== undefined) return exact[0]
  const codes = new Set(placeKinds.flatMap(kind => committees.get(`政协${place}${kind}委员会`) ?? []))
  return codes.size === 1 ? Array.from(codes)[0] ?? null : null
}

import type { Score, Share, Tally } from './score-bulletin'
import { f1Of, precisionOf, recallOf, totalOf } from './score-bulletin'

const percent = (share: number | null): string => share === null ? '–' : (share * 100).toFixed(1)
const written = ({ hits, of, share, low, high }: Share): string => share === null ? '–' : `${percent(share)} (${hits}/${of}; ${percent(low)}–${percent(high)})`

function tallyRow(name: string, tally: Tally): string[] {
  const f1 = f1Of(tally)
  return [name, String(tally.truePositive), String(tally.falsePositive), String(tally.falseNegative), written(precisionOf(tally)), written(recallOf(tally)), percent(f1)]
}

/** The score as text: a table by field, the overall shares, trap classes with errors, then every error with its passage. Shares in %, with counts and 95 % Wilson intervals. */
export function formatScore(score: Score): string {
  const fields = [...score.fields].sort(([a], [b]) => a < b ? -1 : 1).map(([name, tally]) => tallyRow(name, tally))
  const head = ['field', 'TP', 'FP', 'FN', 'precision % (n; 95 %)', 'recall % (n; 95 %)', 'F1']
  const totals = [tallyRow('all numbers', totalOf(score, 'numbers')), tallyRow('all names', totalOf(score, 'names'))]
  const traps = [...score.traps].filter(([, trap]) => trap.errors > 0).sort(([, a], [, b]) => b.errors - a.errors)
    .map(([name, { passages, failed, errors }]) => [name, String(errors), `${failed}/${passages}`])
  return [
    columns([head, ...fields, ...totals]),
    `\nvalue accuracy   ${written(score.valueAccuracy)}\nwhole records    ${written(score.wholeRecords)}\nabstention       ${written(score.abstention)}\npassages         ${score.passages}\n`,
    traps.length > 0 ? `\n${columns([['trap class', 'errors', 'passages with one'], ...traps])}` : '',
    score.errors.map(error => `\n${error.passage}  ${error.field}: ${error.fault}; expected ${error.expected}, got ${error.got}  [${error.traps.join(', ')}]`).join(''),
    '\n',
  ].join('')
}

/** The same for machines: tallies with their shares, traps and errors. */
export function scoreToJson(score: Score): string {
  const withShares = (tally: Tally): object => ({ ...tally, precision: precisionOf(tally), recall: recallOf(tally), f1: f1Of(tally) })
  const { valueAccuracy, wholeRecords, abstention, passages, errors } = score
  return JSON.stringify({
    passages,
    numbers: withShares(totalOf(score, 'numbers')),
    names: withShares(totalOf(score, 'names')),
    fields: Object.fromEntries([...score.fields].map(([name, tally]) => [name, withShares(tally)])),
    valueAccuracy, wholeRecords, abstention,
    traps: Object.fromEntries(score.traps),
    errors,
  }, null, 2)
}

function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => (row[i] ?? '').length)))
  return `${rows.map(row => row.map((cell, i) => i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0)).join('  ')).join('\n')}\n`
}

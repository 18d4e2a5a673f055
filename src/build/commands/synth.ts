import type { SynthRows } from '../synth-package'
import { appendFileSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { cacheFolder, projectRoot } from '../paths'
import { synthHeaders, synthPackage } from '../synth-package'

const usage = 'npm run synth -- --committees 3200 --years 45 [--out folder]'

/** `npm run synth`: writes an invented package. @returns 1 when an argument is wrong. */
export function run(args: string[]): number {
  const option = (name: string, fallback: string): string => args.includes(name) ? args[args.indexOf(name) + 1] ?? '' : fallback
  const committees = Number(option('--committees', '3200'))
  const years = Number(option('--years', '45'))
  if (!Number.isInteger(committees) || !Number.isInteger(years) || committees < 1 || committees > 30000 || years < 1 || years > 70) {
    process.stderr.write(`委员会 1–30000 个，年数 1–70。 / committees 1–30000, years 1–70.\n${usage}\n`)
    return 1
  }
  const out = resolve(option('--out', join(cacheFolder, `synth-${committees}-${years}`)))
  writePackage(out, committees, years)
  process.stdout.write(`${out}\n`)
  return 0
}

/** Writes the tables committee by committee, so that memory stays flat. */
export function writePackage(out: string, committees: number, years: number): void {
  mkdirSync(out, { recursive: true })
  const tables = Object.keys(synthHeaders) as (keyof SynthRows)[]
  for (const table of tables) writeFileSync(join(out, `${table}.csv`), `${synthHeaders[table]}\n`)
  for (const rows of synthPackage({ committees, years })) {
    for (const table of tables) if (rows[table].length > 0) appendFileSync(join(out, `${table}.csv`), `${rows[table].join('\n')}\n`)
  }
  copyFileSync(join(projectRoot, 'data', 'datapackage.json'), join(out, 'datapackage.json'))
}

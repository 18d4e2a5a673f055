import process from 'node:process'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'
import { checkInvariants } from '@/dataset/check-invariants'
import { allMessages } from '../compile'
import { packageFolder } from '../paths'
import { readPackage } from '../read-package'

/** `npm run data:check [folder] -- [--lang en] [--json]`: every fault, a line each. @returns 1 on errors, 0 otherwise. */
export function run(args: string[]): number {
  const lang = args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? 'en' : 'zh-Hans'
  const folder = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--lang') ?? packageFolder()
  let parsed
  try {
    parsed = readPackage(folder)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return 1
  }
  const diagnostics = [...parsed.diagnostics, ...checkInvariants(parsed)]
  const errors = diagnostics.filter(d => d.severity === 'error').length
  const warnings = diagnostics.length - errors
  if (args.includes('--json')) {
    const list = diagnostics.map(d => ({ ...d, message: formatDiagnostic(d, allMessages, lang) }))
    process.stdout.write(`${JSON.stringify({ folder, errors, warnings, diagnostics: list }, null, 2)}\n`)
  } else {
    for (const d of diagnostics) process.stdout.write(`${formatDiagnostic(d, allMessages, lang)}\n`)
    const rows = [...parsed.tables.values()].map(table => `${table.name} ${table.rows.length}`).join(', ')
    process.stdout.write(lang === 'en' ? `${errors} errors, ${warnings} warnings (${rows})\n` : `${errors} 处错误，${warnings} 处提醒（${rows}）\n`)
  }
  return errors > 0 ? 1 : 0
}

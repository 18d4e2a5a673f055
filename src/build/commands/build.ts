import process from 'node:process'
import { checkBudgets } from '../budgets'
import { buildSite } from '../build-site'
import { describeSite } from '../describe-site'
import { packageFolder } from '../paths'

/** `npm run build [-- --no-budgets]`: data → dist/, then the budgets. @returns 1 when the data have errors or a budget is broken. */
export async function run(args: string[] = []): Promise<number> {
  try {
    const summary = await buildSite()
    process.stdout.write(`${describeSite(summary)}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  if (args.includes('--no-budgets')) return 0
  const report = checkBudgets()
  process.stdout.write(`${report.text}\n`)
  // The limits are promises of this project's own site; a package of others is told, not refused.
  return report.broken > 0 && packageFolder() === 'data' ? 1 : 0
}

import type { CheckContext } from './invariants/report'
import type { Diagnostic } from '@/datapackage/diagnostic'
import type { ParsedPackage } from '@/datapackage/parse-package'
import { claimContext } from './claim-context'
import { checkAttendance } from './invariants/check-attendance'
import { checkClaims } from './invariants/check-claims'
import { checkParts } from './invariants/check-parts'
import { checkProposals, checkSessionsAgainstYears, checkYears } from './invariants/check-proposals'
import { checkApproximations, checkReferences } from './invariants/check-references'
import { checkHistory } from './invariants/check-history'
import { checkNames } from './invariants/check-names'
import { checkReviews } from './invariants/check-reviews'
import { createReporter } from './invariants/report'
import { rowsOf } from './rows-of'

const checks: readonly ((context: CheckContext) => void)[] = [
  checkAttendance,
  checkProposals,
  checkYears,
  checkSessionsAgainstYears,
  checkParts,
  checkClaims,
  checkReferences,
  checkApproximations,
  checkHistory,
  checkReviews,
  checkNames,
]

/**
 * Relations between cells and rows that a schema cannot state (codes DP4xx, texts in `invariantMessages`), in the order
 * of the package's files. Reads only rows that parsed; an error here stops a build as one of the parser does.
 */
export function checkInvariants(parsed: ParsedPackage): Diagnostic[] {
  const rows = rowsOf(parsed)
  const { finish, ...reporter } = createReporter(parsed)
  const context: CheckContext = { rows, sources: claimContext(rows).sources, ...reporter }
  for (const check of checks) check(context)
  return finish()
}

import type { CheckContext } from './report'
import type { ApproximationsRow } from '@/dataset/rows.generated'
import type { ClaimId } from '@/domain/figure'
import { committeeLevels } from '@/domain/committee'
import { periodColumns } from '@/dataset/claim-fields'
import { attendanceClaimId } from '@/dataset/claim-ids'

/** What the keys of the schema cannot say: addresses of mirrors, the scope and share of rules, parents. */
export function checkReferences({ rows, report, isWhole }: CheckContext): void {
  rows.sources.forEach((row, index) => {
    if (row.quality === 'mirror' && row.url !== null) report('mirrorWithUrl', 'sources', index, 'url', { source: row.id })
  })
  const levels = new Map(rows.committees.map(row => [row.code, row.level]))
  rows.committees.forEach((row, index) => {
    const above = row.parent === null ? undefined : levels.get(row.parent)
    if (above === undefined || committeeLevels.indexOf(above) < committeeLevels.indexOf(row.level)) return
    report('parentNotHigher', 'committees', index, 'parent', { code: row.code, level: row.level, parent: row.parent ?? '', above })
  })
  const scopes = new Set<string>([...levels.keys(), ...committeeLevels])
  rows.rules.forEach((row, index) => {
    const [numerator = 0, denominator = 0] = row.share.split('/').map(Number)
    if (denominator === 0 || numerator > denominator) report('shareImpossible', 'rules', index, 'share', { share: row.share })
    if (isWhole('committees') && !scopes.has(row.scope)) report('scopeUnknown', 'rules', index, 'scope', { scope: row.scope })
  })
}

type ApproximateColumn = ApproximationsRow['field']
/** Of one claim: a column that it states as a count, one it leaves empty, or (absent) one it does not have. */
type StatedColumns = Map<string, number | null>

/** A round number must belong to a claim, to a column of it, and that column must be empty there. */
export function checkApproximations({ rows, report, isWhole }: CheckContext): void {
  const wanted = new Set<ClaimId>(rows.approximations.map(row => row.claim))
  if (wanted.size === 0) return
  const claims = new Map<ClaimId, StatedColumns>()
  for (const row of rows.attendance) {
    const id = attendanceClaimId(row)
    if (wanted.has(id)) claims.set(id, new Map<ApproximateColumn, number | null>([['expected', row.expected], ['present', row.present], ['on_leave', row.on_leave]]))
  }
  for (const row of rows.proposals) {
    if (wanted.has(row.id)) claims.set(row.id, new Map(periodColumns.map(({ column }) => [column, row[column]])))
  }
  const canTell = isWhole('attendance') && isWhole('proposals')
  rows.approximations.forEach((row, index) => {
    const { claim, field } = row
    const columns = claims.get(claim)
    const count = columns?.get(field)
    if (columns === undefined) {
      if (canTell) report('roundNumberWithoutClaim', 'approximations', index, 'claim', { claim })
    } else if (count === undefined) {
      report('roundNumberElsewhere', 'approximations', index, 'field', { claim, field })
    } else if (count !== null) {
      report('roundNumberBesideCount', 'approximations', index, 'field', { claim, field, count })
    }
  })
}

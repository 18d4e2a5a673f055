import type { Severity } from '@/datapackage/diagnostic'

interface Invariant {
  code: string
  severity: Severity
}

const error = (code: string): Invariant => ({ code, severity: 'error' })
const warning = (code: string): Invariant => ({ code, severity: 'warning' })

/** The permanent code of every relation between cells that the check knows. New ones take new numbers. */
export const invariants = {
  presentOverExpected: error('DP401'),
  closedBeforeOpened: error('DP402'),
  oneSourceTwoValues: error('DP403'),
  oneSourceTwice: warning('DP404'),
  datesDiffer: warning('DP405'),
  sourcesDiffer: warning('DP406'),
  presentAndLeaveOverExpected: error('DP407'),

  filedOverSubmitted: error('DP411'),
  mergedOverSubmitted: error('DP412'),
  assignedOverFiled: error('DP413'),
  handledOverBase: error('DP414'),
  countedBeforeYear: error('DP415'),
  countedLongAfterYear: warning('DP416'),
  idAgainstColumns: error('DP417'),
  handledRateDiffers: warning('DP418'),
  sessionOverYear: warning('DP419'),

  partOverBase: error('DP421'),
  partsOverBase: warning('DP422'),
  ledgerExceeds: error('DP423'),
  ledgerRemainder: warning('DP424'),

  mirrorWithUrl: error('DP431'),
  roundNumberWithoutClaim: error('DP432'),
  roundNumberBesideCount: error('DP433'),
  roundNumberElsewhere: error('DP434'),
  scopeUnknown: error('DP435'),
  shareImpossible: error('DP436'),
  parentNotHigher: error('DP437'),

  historyWithoutRow: error('DP441'),
  reviewedByEnterer: error('DP451'),
  reviewedBeforeEntered: error('DP452'),
  reviewOfOther: error('DP453'),

  formerNameIsPresent: error('DP461'),
} as const

export type InvariantName = keyof typeof invariants

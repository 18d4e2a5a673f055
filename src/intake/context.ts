import type { Descriptor } from '@/datapackage/descriptor'
import type { DiagnosticParams } from '@/datapackage/diagnostic'
import type { IntakeFault } from './intake-result'
import type { IntakeLimits } from './limits'
import { intakeFault, stop, type FaultPlace } from './intake-fault'
import { usualLimits } from './limits'

export type IntakeStep = 'recognise' | 'unpack' | 'read' | 'check'

export interface IntakeOptions {
  /** The tables that this program understands: `data/datapackage.json`, parsed. */
  contract: Descriptor
  limits?: IntakeLimits
  /** `fraction` is 0–1 over the whole file. */
  onProgress?: (fraction: number, step: IntakeStep) => void
  /** Asked often; once true, the reading ends with the fault IN101. */
  cancelled?: () => boolean
}

/** What every part of one reading shares. */
export interface IntakeContext {
  contract: Descriptor
  limits: IntakeLimits
  notes: IntakeFault[]
  note: (code: string, params?: DiagnosticParams, place?: FaultPlace) => void
  /** Counts filled cells over the whole file, so that many small tables weigh as one large one. @throws IntakeStop at the limit */
  countCells: (count: number, place: FaultPlace) => void
  /** Tells how far it is; leaves the reading when it has been cancelled. */
  tick: (fraction: number, step: IntakeStep) => void
}

/** How many notes of one code are listed; a sheet of errors must not become a page of them. */
const mostNotes = 50

export function createContext({ contract, limits = usualLimits, onProgress, cancelled }: IntakeOptions): IntakeContext {
  const counts = new Map<string, number>()
  const notes: IntakeFault[] = []
  let told = -1
  let cells = 0
  return {
    contract,
    limits,
    notes,
    note(code, params, place) {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= mostNotes) notes.push(intakeFault(code, params, place))
      else if (count === mostNotes + 1) notes.push(intakeFault('IN172', { code, limit: mostNotes }))
    },
    countCells(count, place) {
      cells += count
      if (cells > limits.cells) stop('IN155', { limit: limits.cells }, place)
    },
    tick(fraction, step) {
      if (cancelled?.() === true) stop('IN101')
      const reached = Math.min(1, fraction)
      // A hundred words are enough for any file, and each is a message between threads.
      if (reached < told + 0.01 && !(reached === 1 && told < 1)) return
      told = reached
      onProgress?.(reached, step)
    },
  }
}

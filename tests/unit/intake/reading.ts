import type { IntakeOptions } from '@/intake/context'
import type { IntakeFault, IntakeResult } from '@/intake/intake-result'
import { readFileSync } from 'node:fs'
import { parseDescriptor } from '@/datapackage/descriptor'
import { readIntake } from '@/intake/read-intake'

const { descriptor } = parseDescriptor(readFileSync('data/datapackage.json', 'utf8'), 'data/datapackage.json')
if (descriptor === null) throw new Error('data/datapackage.json cannot be read.')
export const contract = descriptor

export function read(data: string | Uint8Array, name = 'x', options: Partial<IntakeOptions> = {}): IntakeResult {
  return readIntake(typeof data === 'string' ? new TextEncoder().encode(data) : data, name, '', { contract, ...options })
}

/** The code of the fault, or what kind of thing was read. */
export function outcome(result: IntakeResult): string {
  return result.ok ? result.kind : result.fault.code
}

export function rowsOf(result: IntakeResult): readonly (readonly string[])[] {
  return result.ok && result.kind === 'sheets' ? result.sheets[0]?.rows ?? [] : []
}

export function codesOf(faults: readonly IntakeFault[]): string[] {
  return faults.map(({ code }) => code)
}

export function notesOf(result: IntakeResult): string[] {
  return result.ok ? codesOf(result.notes) : []
}

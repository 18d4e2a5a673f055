import { clip, listed } from './collector'
import type { Field } from './descriptor'
import { fault } from './fault'
import { createNameFinder } from './nearest'
import type { Cell, CellReport } from './parse-cell'
import { compilePattern } from './read-schema'
import { countCharacters } from './scan-csv'

type ConstraintCheck = (value: Exclude<Cell, null>, report: CellReport) => boolean

function checkEnum(allowed: readonly (string | number)[]): ConstraintCheck {
  const texts = allowed.map(String)
  const known = new Set(texts)
  const findNear = createNameFinder(texts)
  return (value, report) => {
    const text = String(value)
    if (known.has(text)) return false
    const meant = findNear(text)
    const params = { value: clip(text), allowed: listed(allowed) }
    if (meant === null) report(fault.notAllowed, () => params)
    else report(fault.notAllowedNear, () => ({ ...params, meant }))
    return true
  }
}

function checkRange(minimum: number, maximum: number): ConstraintCheck {
  return (value, report) => {
    if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return false
    if (value < minimum) report(fault.belowMinimum, () => ({ value, minimum }))
    else report(fault.aboveMaximum, () => ({ value, maximum }))
    return true
  }
}

function checkLength(minLength: number, maxLength: number): ConstraintCheck {
  return (value, report) => {
    if (typeof value !== 'string') return false
    const length = countCharacters(value)
    if (length >= minLength && length <= maxLength) return false
    if (length < minLength) report(fault.tooShort, () => ({ value: clip(value), length, minLength }))
    else report(fault.tooLong, () => ({ value: clip(value), length, maxLength }))
    return true
  }
}

function checkPattern(pattern: string): ConstraintCheck {
  const form = compilePattern(pattern)
  return (value, report) => {
    if (typeof value !== 'string' || form === null || form.test(value)) return false
    report(fault.patternUnmet, () => ({ value: clip(value), pattern }))
    return true
  }
}

/**
 * A check of the constraints of one field on parsed values: true when at least one does not hold.
 * A value outside its enumeration is told once; every other broken constraint is told by itself.
 */
export function createConstraintCheck(field: Field): ConstraintCheck {
  const { enum: allowed, minimum, maximum, minLength, maxLength, pattern } = field.constraints ?? {}
  if (allowed !== undefined) return checkEnum(allowed)
  const checks: ConstraintCheck[] = []
  if (minimum !== undefined || maximum !== undefined) {
    checks.push(checkRange(minimum ?? -Infinity, maximum ?? Infinity))
  }
  if (minLength !== undefined || maxLength !== undefined) {
    checks.push(checkLength(minLength ?? 0, maxLength ?? Infinity))
  }
  if (pattern !== undefined) checks.push(checkPattern(pattern))
  return (value, report) => checks.reduce((found, violates) => violates(value, report) || found, false)
}

import type { ApproximateFigure, Bound, ClaimId, DerivationRule, DerivedFigure, Figure, StatedFigure } from './figure'

/** Every claim behind the inputs, once each, in the order of the inputs. */
export function claimsOf(inputs: readonly StatedFigure[]): ClaimId[] {
  return [...new Set(inputs.flatMap(input => input.claims))]
}

/** A figure worked out from stated ones: it leads to all their claims and is interim as soon as one input is. */
export function derive(value: number, rule: DerivationRule, inputs: readonly StatedFigure[]): DerivedFigure {
  const figure: DerivedFigure = { kind: 'derived', value, rule, claims: claimsOf(inputs) }
  if (inputs.some(input => input.interim === true)) figure.interim = true
  return figure
}

/** As `derive`, for a result that is only near the truth (a rounded rate times a count). */
export function deriveApproximately(value: number, bound: Bound, rule: DerivationRule, inputs: readonly StatedFigure[]): ApproximateFigure {
  const figure: ApproximateFigure = { kind: 'approximate', value, bound, rule, claims: claimsOf(inputs) }
  if (inputs.some(input => input.interim === true)) figure.interim = true
  return figure
}

/** Whether two figures may enter one sum or ratio: both are counts, and neither is interim beside a final one. */
export function onOneFooting(a: StatedFigure, b: StatedFigure): boolean {
  return a.kind !== 'approximate' && b.kind !== 'approximate' && a.interim === b.interim
}

/** The figure when some source states it. */
export function statedOf(figure: Figure | undefined): StatedFigure | null {
  return figure === undefined || figure.kind === 'missing' ? null : figure
}

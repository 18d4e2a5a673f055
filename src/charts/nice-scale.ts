export interface Scale {
  max: number
  step: number
}

/** A scale from zero with round steps of 1, 2, 2.5 or 5 × 10ⁿ that holds `max`; about `count` steps, whole numbers only. */
export function niceScale(max: number, count = 4): Scale {
  if (max <= 0) return { max: 1, step: 1 }
  const rough = max / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find(each => each * power >= rough * (1 - 1e-9)) ?? 10
  const step = Math.max(1, Math.ceil(factor * power))
  return { max: Math.ceil(max / step) * step, step }
}

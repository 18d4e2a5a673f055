/**
 * What charts are drawn in. In the dark, on paper and in forced colours chart-colors.css puts others in their place, so
 * that prerendered and live charts follow alike and at once. Text is at least 4.5:1 on white, shapes that carry a number at least 3:1; `wash` and `rule` only decorate.
 */
export const palette = {
  ground: '#ffffff',
  ink: '#1a1c20',
  muted: '#59616d',
  axis: '#8a919b',
  rule: '#e4e7eb',
  wash: '#edf1f5',
  red: '#a61b1b',
  blue: '#1f5fa8',
  slate: '#5278a3',
  sky: '#6a94c8',
  pale: '#c9d9ec',
  navy: '#12335c',
} as const

/** Single quotes only: the SVG string renderer does not escape double ones. */
export const fontFamily = '\'PingFang SC\',\'Microsoft YaHei\',\'Noto Sans CJK SC\',sans-serif'

/** px */
export const fontSize = { big: 20, name: 15, small: 12, tiny: 11 } as const

/** Numbers that each path command takes at a time. */
const arity: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

interface Point { x: number, y: number }
export interface Placement extends Point {
  scale: number
}

/** `translate(x y)` or `matrix(s,0,0,s,x,y)` → its parts; null for anything that turns or skews. */
export function readPlacement(transform: string): Placement | null {
  const [kind = '', numbers = ''] = transform.split('(')
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.replace(')', '').split(/[ ,]+/).map(Number)
  if (kind === 'translate') return { scale: 1, x: a, y: b }
  return kind === 'matrix' && b === 0 && c === 0 && a === d ? { scale: a, x: e, y: f } : null
}

/**
 * Writes path data short: relative, two decimals, h and v where a line is straight. Repeated forms then repeat
 * to the letter. Rounding does not add up: each step is measured from where the last one really ended.
 */
export function compactPath(d: string, { scale, x, y }: Placement = { scale: 1, x: 0, y: 0 }): string {
  const circle = circlePath(d, { scale, x, y })
  if (circle !== null) return circle
  let result = ''
  let at: Point = { x: 0, y: 0 }
  let start = at
  for (const { command, values } of readCommands(d)) {
    const letter = command.toUpperCase()
    if (letter === 'Z') {
      result += 'Z'
      at = start
      continue
    }
    const relative = command !== letter
    const local: Point = { x: (at.x - x) / scale, y: (at.y - y) / scale }
    const absoluteX = (value: number): number => (relative ? local.x + value : value) * scale + x
    const absoluteY = (value: number): number => (relative ? local.y + value : value) * scale + y
    if (letter === 'M') {
      at = start = { x: round(absoluteX(values[0] ?? 0)), y: round(absoluteY(values[1] ?? 0)) }
      result += `M${join([at.x, at.y])}`
      continue
    }
    const steps = values.map((value, index) => stepOf(letter, index, value, at, absoluteX, absoluteY, scale))
    const end: Point = letter === 'H' ? { x: steps[0] ?? 0, y: 0 } : letter === 'V' ? { x: 0, y: steps[0] ?? 0 } : { x: steps[steps.length - 2] ?? 0, y: steps[steps.length - 1] ?? 0 }
    at = { x: round(at.x + end.x), y: round(at.y + end.y) }
    if (letter !== 'L') result += letter.toLowerCase() + join(steps)
    else if (end.y === 0) result += `h${join([end.x])}`
    else if (end.x === 0) result += `v${join([end.y])}`
    else result += `l${join(steps)}`
  }
  // A move that nothing follows draws nothing: the lone points of a line with gaps.
  return result.replace(/M[^A-Za-z]*(?=M|$)/g, '')
}

/** ECharts' round symbol is almost a circle, in steps that differ by rounding; as a whole one it is always the same text. */
function circlePath(d: string, { scale, x, y }: Placement): string | null {
  if (!/^M1 0A1 1 0 1 1 1 -0\.\d+A1 1 0 0 1 1 0$/.test(d)) return null
  const r = formatNumber(scale)
  const across = formatNumber(2 * scale)
  return `M${join([x - scale, y])}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`
}

/** One number of a command as a relative, scaled one. Of an arc, two are radii and three are an angle and flags. */
function stepOf(letter: string, index: number, value: number, at: Point, absoluteX: (value: number) => number, absoluteY: (value: number) => number, scale: number): number {
  if (letter === 'A' && index < 5) return index < 2 ? round(value * scale) : value
  const isX = letter === 'A' ? index === 5 : letter === 'H' || (letter !== 'V' && index % 2 === 0)
  return isX ? round(absoluteX(value) - at.x) : round(absoluteY(value) - at.y)
}

function readCommands(d: string): { command: string, values: number[] }[] {
  const commands: { command: string, values: number[] }[] = []
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number)
    const size = arity[letter.toUpperCase()] ?? 0
    if (size === 0) commands.push({ command: letter, values: [] })
    for (let index = 0; size > 0 && index < numbers.length; index += size) {
      // Numbers after a moveto's own pair are linetos.
      const command = index === 0 ? letter : letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter
      commands.push({ command, values: numbers.slice(index, index + size) })
    }
  }
  return commands
}

/** Two decimals: a fiftieth of a pixel at most. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function formatNumber(value: number): string {
  return String(round(value)).replace(/^(-?)0\./, '$1.')
}

function join(values: readonly number[]): string {
  return values.map(formatNumber).reduce((text, number) => text === '' || number.startsWith('-') ? text + number : `${text} ${number}`, '')
}

import type { Shape } from '../shapes'
import type { KeyItem } from '../key'
import type { AttendanceBar, AttendanceModel } from './model'
import { conflictMark } from '../figure-text'
import { sampleWidth } from '../key'
import { line, rect, text } from '../shapes'
import { fontSize, palette } from '../theme'

const tones = { first: palette.blue, other: palette.sky } as const
const dashes = [4, 3]
const layers = { outline: 1, fill: 3 } as const

/** A box between two counts, in canvas pixels: the same bars stand upright or lie. */
type Box = (from: number, to: number) => { x: number, y: number, width: number, height: number }

/** Base as outline from zero, present as fill. Nothing for a bar that is only words. */
export function barShapes(bar: AttendanceBar, box: Box): Shape[] {
  const shapes: Shape[] = []
  if (bar.base !== null) {
    const { x, y, width, height } = box(0, bar.base.count)
    shapes.push(rect(x, y, width, height, palette.ground, outlineOf(bar.base.kind), layers.outline))
  }
  if (bar.present !== null) {
    const { x, y, width, height } = box(0, bar.present)
    shapes.push(fillRect(bar, x, y, width, height))
  }
  return shapes
}

function outlineOf(kind: 'expected' | 'membership'): { stroke: string, lineDash?: number[] } {
  return kind === 'expected' ? { stroke: palette.axis } : { stroke: palette.axis, lineDash: [2, 2] }
}

function fillRect({ state, tone }: Pick<AttendanceBar, 'state' | 'tone'>, x: number, y: number, width: number, height: number): Shape {
  const stroke = tones[tone]
  if (state === 'pale') return rect(x, y, width, height, palette.pale, { stroke }, layers.fill)
  if (state === 'hollow') return rect(x, y, width, height, palette.ground, { stroke, lineWidth: 2 }, layers.fill)
  return rect(x, y, width, height, stroke, undefined, layers.fill)
}

/** The dashed line at the quorum of one count. */
export function quorumLine(x1: number, y1: number, x2: number, y2: number): Shape {
  return line(x1, y1, x2, y2, palette.red, 1.5, dashes)
}

/** The samples for what is drawn, and only for that. `upright`: the quorum line lies across columns. */
export function keyItems({ key, quorumLabel, quorumScope }: AttendanceModel, upright: boolean): KeyItem[] {
  const items: (KeyItem | null)[] = [
    key.expected === null ? null : { label: key.expected, sample: (x, y) => [rect(x, y - 6, sampleWidth, 12, palette.ground, outlineOf('expected'))] },
    key.membership === null ? null : { label: key.membership, sample: (x, y) => [rect(x, y - 6, sampleWidth, 12, palette.ground, outlineOf('membership'))] },
    ...key.fills.map((fill): KeyItem => ({ label: fill.text, sample: (x, y) => [fillRect({ state: 'full', tone: fill.tone }, x, y - 6, sampleWidth, 12)] })),
    key.pale === null ? null : { label: key.pale, sample: (x, y) => [fillRect({ state: 'pale', tone: 'first' }, x, y - 6, sampleWidth, 12)] },
    key.hollow === null ? null : { label: key.hollow, sample: (x, y) => [fillRect({ state: 'hollow', tone: 'first' }, x, y - 6, sampleWidth, 12)] },
    key.conflict === null ? null : { label: key.conflict, sample: (x, y) => [text(conflictMark, x + sampleWidth / 2, y, fontSize.tiny, palette.ink, { anchor: 'center' })] },
    quorumLabel === null ? null : { label: quorumLabel, color: palette.red, sample: (x, y) => [upright ? quorumLine(x, y, x + sampleWidth, y) : quorumLine(x + 8, y - 8, x + 8, y + 8)] },
    quorumScope === null ? null : { label: quorumScope, color: palette.red, sample: null },
  ]
  return items.filter(item => item !== null)
}

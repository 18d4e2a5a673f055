import { toDrawnText } from './plain-text'
import { fontFamily } from './theme'

/** What a chart draws itself, in canvas pixels. A subset of what ECharts' custom series takes. */
export type Shape = TextShape | RectShape | LineShape | PathShape | CircleShape

export interface TextShape {
  type: 'text'
  x: number
  y: number
  rotation?: number
  z2: number
  style: { text: string, fontSize: number, fontWeight: 400 | 700, fontFamily: string, fill: string, align: Anchor, verticalAlign: 'middle', lineHeight: number }
}
export interface RectShape {
  type: 'rect'
  z2: number
  shape: { x: number, y: number, width: number, height: number }
  style: { fill: string, stroke?: string, lineWidth?: number, lineDash?: number[] }
}
export interface LineShape {
  type: 'line'
  z2: number
  shape: { x1: number, y1: number, x2: number, y2: number }
  style: { fill: 'none', stroke: string, lineWidth: number, lineDash?: number[] }
}
export interface PathShape {
  type: 'path'
  z2: number
  shape: { pathData: string }
  style: { fill: string, stroke?: string, lineWidth?: number, lineDash?: number[] }
}
export interface CircleShape {
  type: 'circle'
  z2: number
  shape: { cx: number, cy: number, r: number }
  style: { fill: string, stroke?: string, lineWidth?: number }
}
export type Anchor = 'left' | 'center' | 'right'

/** Drawing order: shapes of a layer become neighbours, which the static SVG can then merge. */
const layer = { path: 1, rect: 2, line: 6, mark: 7, text: 9 } as const

/** One line of text, centred on `y`. With `upright` it reads from bottom to top. */
export function text(content: string, x: number, y: number, size: number, fill: string, { anchor = 'left', bold = false, upright = false }: { anchor?: Anchor, bold?: boolean, upright?: boolean } = {}): TextShape {
  return {
    type: 'text', x, y, ...(upright ? { rotation: Math.PI / 2 } : {}), z2: layer.text,
    style: { text: toDrawnText(content), fontSize: size, fontWeight: bold ? 700 : 400, fontFamily, fill, align: anchor, verticalAlign: 'middle', lineHeight: size },
  }
}

/** A box with an outline drawn inside its edges, so that neighbours keep their distance. */
export function rect(x: number, y: number, width: number, height: number, fill: string, outline?: { stroke: string, lineWidth?: number, lineDash?: number[] }, z2: number = layer.rect): RectShape {
  const inset = (outline?.lineWidth ?? 1) / 2
  return outline === undefined
    ? { type: 'rect', z2, shape: { x, y, width, height }, style: { fill } }
    : { type: 'rect', z2, shape: { x: x + inset, y: y + inset, width: Math.max(0, width - 2 * inset), height: Math.max(0, height - 2 * inset) }, style: { fill, lineWidth: 1, ...outline } }
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, lineWidth = 1, lineDash?: number[]): LineShape {
  return { type: 'line', z2: layer.line, shape: { x1, y1, x2, y2 }, style: { fill: 'none', stroke, lineWidth, ...(lineDash === undefined ? {} : { lineDash }) } }
}

/** A path given as SVG path data; `fill` `none` for strokes. */
export function path(pathData: string, fill: string, stroke?: { stroke: string, lineWidth: number }, z2: number = layer.path): PathShape {
  return { type: 'path', z2, shape: { pathData }, style: { fill, ...stroke } }
}

export function circle(cx: number, cy: number, r: number, fill: string, stroke?: string): CircleShape {
  return { type: 'circle', z2: layer.mark, shape: { cx, cy, r }, style: stroke === undefined ? { fill } : { fill, stroke, lineWidth: 1.5 } }
}

export function diamond(x: number, y: number, r: number, fill: string, stroke: string): PathShape {
  return path(`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, fill, { stroke, lineWidth: 1.5 }, layer.mark)
}

/** A ground behind a text that lines may cross. */
export function plate(x: number, y: number, width: number, height: number, fill: string): RectShape {
  return rect(x, y - height / 2, width, height, fill, undefined, layer.mark)
}

import { compactPath, formatNumber, readPlacement } from './compact-path'

interface Shape {
  name: string
  attributes: Map<string, string>
  /** Inner markup of a text; of anything else empty. */
  content: string
}

/** Pointer, hover and animation leave no trace in a still picture; nor do clips: nothing of ours is drawn outside its panel. */
const dropped = /^(?:class|style|pointer-events|clip-path|paint-order|stroke-linejoin|xml:space|ecmeta_.*)$/
const hoisted = ['font-size', 'font-family', 'font-weight'] as const
/** Attributes in a fixed order, the most alike first: markup that repeats is markup that compresses. */
const order = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'dominant-baseline', 'text-anchor', ...hoisted, 'transform', 'x', 'y', 'd']
const defaults: Record<string, string> = { 'text-anchor': 'start', 'font-weight': '400', 'stroke-width': '1', 'stroke-linecap': 'butt', 'x': '0', 'y': '0' }
const ofStroke = ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap']

/**
 * Rewrites ECharts' SVG string for a page under a strict content policy: no style element, no style attribute;
 * and for a page that is weighed: neighbours of one look become one path, repeated fonts move to the root.
 * Every text stays where it was.
 * @param prefix unique on the page; ids, if any are left, are numbered behind it
 */
export function toStaticSvg(svg: string, prefix: string): string {
  const [, width = '0', height = '0'] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const body = svg
    .replace(/^[\s\S]*?<svg [^>]*>|<\/svg>\s*$/g, '')
    .replace(/<style[\s\S]*?<\/style>|<clipPath[\s\S]*?<\/clipPath>|<\/?g(?: [^>]*)?>/g, '')
    .replace(/<defs\s*>\s*<\/defs>/g, '')
  const shapes = mergeNeighbours(parseShapes(body).map(simplify).filter(isVisible))
  const fonts = hoistFonts(shapes)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${fonts}>${numberIds(shapes.map(write).join(''), prefix)}</svg>`
}

function parseShapes(body: string): Shape[] {
  const shapes: Shape[] = []
  for (const [, close = '', name = '', attributes = '', content = ''] of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>(?:([^<]*)<\/(?:text|path|rect|circle|ellipse|polygon|polyline|line|stop)>)?/g)) {
    const map = new Map<string, string>()
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) map.set(key, value)
    shapes.push({ name: close + name, attributes: map, content })
  }
  return shapes
}

function simplify({ name, attributes, content }: Shape): Shape {
  const kept = new Map<string, string>()
  for (const [, property = '', value = ''] of (attributes.get('style') ?? '').matchAll(/([\w-]+):([^;]+);?/g)) kept.set(property, value.replace(/px$/, '').trim())
  for (const [key, value] of attributes) if (!dropped.test(key)) kept.set(key, value)
  place(name, kept)
  const stroke = kept.get('stroke') ?? 'none'
  if (stroke === 'none') for (const key of ofStroke) kept.delete(key)
  for (const [key, value] of kept) if (defaults[key] === value) kept.delete(key)
  return { name, attributes: kept, content }
}

/** Moves and scales by the numbers themselves; a turned shape keeps its transform. */
function place(name: string, attributes: Map<string, string>): void {
  const transform = attributes.get('transform')
  const placement = transform === undefined ? { scale: 1, x: 0, y: 0 } : readPlacement(transform)
  const d = attributes.get('d')
  if (placement === null || (d === undefined && name !== 'text')) return
  attributes.delete('transform')
  if (d === undefined) {
    attributes.set('x', formatNumber(Number(attributes.get('x') ?? 0) + placement.x))
    attributes.set('y', formatNumber(Number(attributes.get('y') ?? 0) + placement.y))
    return
  }
  attributes.set('d', compactPath(d, placement))
  const stroke = attributes.get('stroke-width')
  if (stroke !== undefined) attributes.set('stroke-width', formatNumber(Number(stroke) * placement.scale))
}

/** Boxes that only catch the pointer, lines without a length and empty texts go. */
function isVisible({ name, attributes, content }: Shape): boolean {
  if (name === 'text') return content.trim() !== ''
  if (name === 'path' && attributes.get('d') === '') return false
  return attributes.get('fill') !== 'none' || attributes.has('stroke')
}

/** Joins paths that follow one another and differ only in their data. */
function mergeNeighbours(shapes: readonly Shape[]): Shape[] {
  const merged: Shape[] = []
  for (const shape of shapes) {
    const last = merged[merged.length - 1]
    if (last?.name === 'path' && shape.name === 'path' && lookOf(last) === lookOf(shape)) last.attributes.set('d', (last.attributes.get('d') ?? '') + (shape.attributes.get('d') ?? ''))
    else merged.push(shape)
  }
  return merged
}

function lookOf({ attributes }: Shape): string {
  return [...attributes].filter(([key]) => key !== 'd').map(pair => pair.join('=')).sort().join()
}

/** Takes the most frequent value of each font property off the texts; returns them as attributes for the root. */
function hoistFonts(shapes: readonly Shape[]): string {
  const texts = shapes.filter(({ name }) => name === 'text')
  return hoisted.map((property) => {
    const counts = new Map<string, number>()
    for (const { attributes } of texts) counts.set(attributes.get(property) ?? '', (counts.get(attributes.get(property) ?? '') ?? 0) + 1)
    const [common = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    if (common === '') return ''
    for (const { attributes } of texts) {
      if (attributes.get(property) === common) attributes.delete(property)
      else if (!attributes.has(property)) attributes.set(property, defaults[property] ?? 'inherit')
    }
    return ` ${property}="${common}"`
  }).join('')
}

function write({ name, attributes, content }: Shape): string {
  if (name.startsWith('/')) return `<${name}>`
  const keys = [...attributes.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const open = `<${name}${keys.map(key => ` ${key}="${attributes.get(key)}"`).join('')}`
  if (name === 'text') return `${open}>${content}</text>`
  return attributes.has('id') || name === 'defs' ? `${open}>` : `${open}/>`
}

/** Three pictures of a chart, and several charts, stand on one page, and ECharts counts its ids by process: ours are by place. */
function numberIds(markup: string, prefix: string): string {
  const names = new Map<string, string>()
  for (const [, id = ''] of markup.matchAll(/ id="([^"]+)"/g)) names.set(id, `${prefix}-${names.size}`)
  return markup.replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${names.get(id)}"`).replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${names.get(id) ?? id})`)
}

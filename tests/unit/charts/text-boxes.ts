import { estimateTextWidth } from '@/charts/text-width'

export interface TextBox {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'' }

/** The boxes of all texts of a static SVG, by our own estimate of their widths. Turned texts are turned. */
export function textBoxes(svg: string): TextBox[] {
  const rootSize = Number(/<svg [^>]*?font-size="([\d.]+)"/.exec(svg)?.[1] ?? '0')
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const get = (name: string): string | undefined => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
    const text = content.replace(/&\w+;|&#39;/g, entity => entities[entity] ?? entity)
    const size = Number(get('font-size') ?? rootSize)
    const width = estimateTextWidth(text, size)
    const anchor = get('text-anchor') ?? 'start'
    const from = anchor === 'end' ? -width : anchor === 'middle' ? -width / 2 : 0
    const x = Number(get('x') ?? '0') + from
    const y = Number(get('y') ?? '0')
    const turned = /^matrix\(0,-1,1,0,([\d.-]+),([\d.-]+)\)$/.exec(get('transform') ?? '')
    const half = size * 0.45
    if (turned === null) return { text, left: x, right: x + width, top: y - half, bottom: y + half }
    const left = Number(turned[1]) + y
    const bottom = Number(turned[2]) - x
    return { text, left: left - half, right: left + half, top: bottom - width, bottom }
  })
}

/** Pairs of texts whose boxes meet, and texts that leave the canvas; as lines to read. */
export function textFaults(svg: string): string[] {
  const boxes = textBoxes(svg)
  const [, width = '0', height = '0'] = /<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const faults = boxes
    .filter(box => box.left < -0.5 || box.top < -0.5 || box.right > Number(width) + 0.5 || box.bottom > Number(height) + 0.5)
    .map(box => `${box.text} leaves the canvas`)
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5) faults.push(`${a.text} meets ${b.text}`)
    }
  })
  return faults
}

import type { FigureFacts } from './figure-facts'
import type { Translate } from '@/locales/translate'
import { estimateTextWidth, wrapText } from '@/charts/text-width'
import { fontFamily, palette } from '@/charts/theme'
import { escapeXml } from './escape-xml'
import { editionText, sourceName } from './notes'

/** A chart as markup, with its size in px. */
export interface ChartDrawing {
  svg: string
  width: number
  height: number
}
export interface PictureFile {
  svg: string
  width: number
  height: number
}
interface Parts {
  facts: FigureFacts
  chart: ChartDrawing
  /** A QR code of the address: its path and how many modules it is wide; null for none. */
  qr: { path: string, size: number } | null
}

const margin = 32
/** px: side of the QR code, its quiet zone left out. */
const qrSide = 132
const mostSources = 6

/**
 * A picture that stands alone: whom, title, sentence, the chart with its legend, then base, filters, sources, edition
 * and address. Text is broken by our own table of widths, because a picture cannot break it itself.
 */
export function composePicture({ facts, chart, qr }: Parts, t: Translate): PictureFile {
  const { whom, title, finding } = facts
  const column = createColumn(chart.width)
  column.text(whom, { size: 16, color: palette.muted })
  column.text(title, { size: 26, bold: true })
  column.gap(6)
  column.text(finding, { size: 17 })
  column.gap(14)
  column.drawing(chart)
  column.gap(10)
  column.rule()
  const footTop = column.y()
  const room = qr === null ? 0 : qrSide + 28
  for (const line of footLines(facts, t)) column.text(line, { size: 13, color: palette.muted, width: chart.width - room })
  if (qr !== null) {
    const scale = qrSide / qr.size
    const left = margin + chart.width - qrSide
    column.markup(`<path transform="translate(${left} ${footTop + 6}) scale(${scale.toFixed(4)})" fill="${palette.ink}" shape-rendering="crispEdges" d="${qr.path}"/>`)
    const label = t('export.qrLabel')
    column.markup(textAt(label, left + (qrSide - estimateTextWidth(label, 12)) / 2, footTop + qrSide + 24, 12, palette.muted, false))
    column.reach(footTop + qrSide + 32)
  }
  const width = chart.width + 2 * margin
  const height = Math.ceil(column.y() + margin)
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">`
  const described = `<title>${escapeXml([whom, title].filter(part => part !== '').join(' '))}</title><desc>${escapeXml(finding)}</desc>`
  return { svg: `${head}${described}<rect width="100%" height="100%" fill="${palette.ground}"/>${column.content()}</svg>`, width, height }
}

/** Below the chart: what the numbers rest on. */
function footLines(facts: FigureFacts, t: Translate): string[] {
  const { note, filters, sources, address } = facts
  const named = sources.slice(0, mostSources).map(source => sourceName(source, t))
  const more = sources.length - named.length
  return [
    note,
    filters.length === 0 ? '' : t('export.picture.filters', { filters: filters.join(t('list.separator')) }),
    named.length === 0 ? '' : t('export.picture.sources', { sources: [...named, ...(more > 0 ? [t('export.picture.moreSources', { n: more })] : [])].join(t('list.separator')) }),
    t('export.picture.edition', { edition: editionText(facts, t) }),
    address,
    t('export.unofficial'),
  ].filter(line => line !== '')
}

interface TextStyle { size: number, color?: string, bold?: boolean, width?: number }
interface Column {
  text: (content: string, style: TextStyle) => void
  gap: (px: number) => void
  rule: () => void
  drawing: (chart: ChartDrawing) => void
  markup: (svg: string) => void
  /** The column is at least this long. */
  reach: (y: number) => void
  y: () => number
  content: () => string
}

/** Sets one thing below another. */
function createColumn(width: number): Column {
  let y = margin
  let content = ''
  return {
    text(text, { size, color = palette.ink, bold = false, width: own = width }) {
      for (const line of breakText(text, size * (bold ? 1.04 : 1), own)) {
        const height = Math.round(size * 1.5)
        content += textAt(line, margin, y + height * 0.72, size, color, bold)
        y += height
      }
    },
    gap: px => void (y += px),
    rule() {
      content += `<path d="M${margin} ${y + 0.5}h${width}" stroke="${palette.rule}" fill="none"/>`
      y += 10
    },
    drawing(chart) {
      content += chart.svg.replace('<svg ', `<svg x="${margin}" y="${y}" overflow="visible" `)
      y += chart.height
    },
    markup: svg => void (content += svg),
    reach: least => void (y = Math.max(y, least)),
    y: () => y,
    content: () => content,
  }
}

/** Lines of a text; an address or another word wider than the line is cut where it must be. */
function breakText(text: string, size: number, width: number): string[] {
  return wrapText(text, size, width).flatMap((line) => {
    if (estimateTextWidth(line, size) <= width) return [line]
    const lines = ['']
    for (const character of line) {
      const last = lines.length - 1
      if (estimateTextWidth((lines[last] ?? '') + character, size) > width) lines.push(character)
      else lines[last] = (lines[last] ?? '') + character
    }
    return lines
  })
}

function textAt(text: string, x: number, y: number, size: number, color: string, bold: boolean): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${color}"${bold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`
}

import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import type { SlopeModel, SlopeModelLine } from './model'
import { drawingSeries, itemSeries, itemTooltip, still } from '../chart-option'
import { spread } from '../flow'
import { circle, line, text } from '../shapes'
import { boxTarget, targetAround } from '../target'
import { estimateTextWidth } from '../text-width'
import { fontSize, palette } from '../theme'

const top = 40
const lineHeight = 18

/** Two years side by side, each committee a line between its two values, named at its right end. */
export function toSlopeOption(model: SlopeModel, width: ChartWidth): Picture {
  const size = width === 343 ? fontSize.small : 14
  const height = top + Math.max(width === 343 ? 220 : 280, model.lines.length * (lineHeight + 8)) + 20
  const right = (each: SlopeModelLine): string => `${each.endText} ${each.name}`
  const leftRoom = Math.max(48, ...model.lines.map(each => estimateTextWidth(each.startText, size))) + 12
  // A name too long for a narrow screen is cut: its line, the list below and the table have it whole.
  const names = model.lines.map(each => fit(right(each), size, width / 2))
  const x1 = width === 343 ? leftRoom : Math.max(leftRoom, width * 0.2)
  const x2 = width - Math.max(...names.map(name => estimateTextWidth(name, size)), width * 0.2) - 12
  const span = model.max - model.min || 1
  const yOf = (value: number): number => top + 10 + (height - top - 40) * (1 - (value - model.min) / span)
  const at = (values: readonly number[]): number[] => spread(values.map(yOf), lineHeight, top, height - 12)
  const starts = at(model.lines.map(({ start }) => start))
  const ends = at(model.lines.map(({ end }) => end))
  const ordered = model.lines.map((each, index) => ({ each, index })).sort((a, b) => Number(b.each.faint) - Number(a.each.faint))
  return {
    height,
    picks: model.lines.flatMap(({ id, start, end }, index) => [
      targetAround(id, x1, yOf(start)),
      targetAround(id, x2, yOf(end)),
      boxTarget(id, x2, (ends[index] ?? 0) - 10, width - x2, 20),
    ]),
    option: {
      ...still,
      tooltip: itemTooltip(ordered.map(({ each }) => each.tooltip)),
      series: [
        drawingSeries(axes(model, x1, x2, height)),
        itemSeries(ordered.map(({ each, index }): Shape[] => {
          const color = each.faint ? palette.axis : palette.blue
          const [y1, y2] = [yOf(each.start), yOf(each.end)]
          return [
            line(x1, y1, x2, y2, each.faint ? palette.pale : palette.blue, each.faint ? 1 : 2),
            circle(x1, y1, 4, color),
            circle(x2, y2, 4, color),
            text(each.startText, x1 - 10, starts[index] ?? y1, size, each.faint ? palette.muted : palette.ink, { anchor: 'right' }),
            text(names[index] ?? '', x2 + 10, ends[index] ?? y2, size, each.faint ? palette.muted : palette.ink, { bold: !each.faint }),
          ]
        })),
      ],
    },
  }
}

function axes({ from, to }: SlopeModel, x1: number, x2: number, height: number): Shape[] {
  return [
    line(x1, top, x1, height - 12, palette.rule),
    line(x2, top, x2, height - 12, palette.rule),
    text(from, x1, 14, fontSize.small, palette.muted, { anchor: 'center' }),
    text(to, x2, 14, fontSize.small, palette.muted, { anchor: 'center' }),
  ]
}

function fit(content: string, size: number, room: number): string {
  if (estimateTextWidth(content, size) <= room) return content
  let cut = content
  while (cut !== '' && estimateTextWidth(`${cut}…`, size) > room) cut = cut.slice(0, -1)
  return `${cut}…`
}

import type { Picture } from '../chart-option'
import type { KeyItem } from '../key'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import type { SizeModel, SizeModelPoint } from './model'
import type { Box } from './place-names'
import type { Limits } from '@/selectors/binomial'
import type { BandStep } from '@/selectors/size-band'
import { formatCount } from '@/locales/format'
import { formatPercent, sizeAxis, valueAxis, valueAxisRoom } from '../axes'
import { drawingSeries, itemSeries, itemTooltip, still } from '../chart-option'
import { drawKey, sampleWidth } from '../key'
import { circle, diamond, line, path, rect, text } from '../shapes'
import { targetAround } from '../target'
import { estimateTextWidth } from '../text-width'
import { fontSize, palette } from '../theme'
import { placeNames } from './place-names'

type Band = NonNullable<SizeModel['band']>

interface Frame {
  left: number
  right: number
  top: number
  bottom: number
  xOf: (n: number) => number
  /** Rates below the axis stay at its edge: only the band reaches there. */
  yOf: (rate: number) => number
}

/** Rates against sizes over the band that size alone would give. The axis of rates need not begin at zero: nothing is a length here. */
export function toSizeOption(model: SizeModel, width: ChartWidth): Picture {
  const key = drawKey(keyItems(model), 0, 0, width)
  const low = lowest(model)
  const step = 1 - low > 0.5 ? 0.2 : 1 - low > 0.2 ? 0.1 : 0.05
  const floor = Math.max(0, Math.round(Math.floor(low / step + 1e-9) * step * 100) / 100)
  const top = key.height + 14
  const plot = { 343: 260, 688: 340, 1136: 400 }[width]
  const left = valueAxisRoom(1, 1, formatPercent)
  const right = width - Math.max(14, Math.ceil(estimateTextWidth(formatCount(model.scale.max, model.locale), fontSize.tiny) / 2) + 1)
  const frame: Frame = {
    left, right, top, bottom: top + plot,
    xOf: n => left + (right - left) * n / model.scale.max,
    yOf: rate => top + plot * (1 - (Math.max(floor, rate) - floor) / (1 - floor)),
  }
  const drawn = [...model.points].sort((a, b) => weight(a) - weight(b))
  return {
    height: frame.bottom + 44,
    picks: model.points.map(({ id, n, rate }) => targetAround(id, frame.xOf(n), frame.yOf(rate))),
    option: {
      ...still,
      grid: { left, right: width - right, top, height: plot, outerBoundsMode: 'none' },
      xAxis: sizeAxis(model.scale.max, model.scale.step, value => formatCount(value, model.locale)),
      yAxis: { ...valueAxis(1, step, formatPercent), min: floor },
      tooltip: itemTooltip(drawn.map(({ tooltip }) => tooltip)),
      series: [
        drawingSeries([...key.shapes, ...drawBand(model, frame), text(model.axis, right, frame.bottom + 34, fontSize.small, palette.muted, { anchor: 'right' })]),
        itemSeries(drawn.map(point => drawPoint(point, frame))),
        drawingSeries(drawNames(model, frame, width)),
      ],
    },
  }
}

/** The lowest rate to show: of the points, and of the band where it is not absurdly wide. */
function lowest({ min, band }: SizeModel): number {
  const edge = band?.steps[Math.floor(band.steps.length / 3)]?.control.lower ?? min
  return Math.max(0, Math.min(min, Math.max(edge, min - 0.1)) - 0.005)
}

function drawBand({ band }: SizeModel, frame: Frame): Shape[] {
  if (band === null) return []
  const y = frame.yOf(band.rate)
  return [
    area(band.steps, ({ control }) => control, palette.wash, frame, 1),
    area(band.steps, ({ warning }) => warning, palette.pale, frame, 2),
    line(frame.left, y, frame.right, y, palette.red, 1, [4, 3]),
    text(band.label, frame.right, labelY(band, frame), fontSize.small, palette.red, { anchor: 'right' }),
  ]
}

/** Above the line, where there is room. */
function labelY({ rate }: Band, { top, yOf }: Frame): number {
  const y = yOf(rate)
  return y < top + 30 ? y + 11 : y - 10
}

function labelBox(band: Band, frame: Frame): Box {
  const y = labelY(band, frame)
  return { left: frame.right - estimateTextWidth(band.label, fontSize.small), right: frame.right, top: y - 7, bottom: y + 7 }
}

function area(steps: readonly BandStep[], limitsOf: (step: BandStep) => Limits, fill: string, { xOf, yOf }: Frame, z2: number): Shape {
  const at = (n: number, rate: number): string => `${xOf(n).toFixed(1)} ${yOf(rate).toFixed(1)}`
  const above = steps.map(step => at(step.n, limitsOf(step).upper))
  const below = steps.map(step => at(step.n, limitsOf(step).lower)).reverse()
  return path(`M${[...above, ...below].join('L')}Z`, fill, undefined, z2)
}

function drawPoint({ n, rate, place, marked, faint }: SizeModelPoint, { xOf, yOf }: Frame): Shape[] {
  return [...sign(place, xOf(n), yOf(rate), faint), ...marked ? [circle(xOf(n), yOf(rate), 9, 'none', palette.ink)] : []]
}

/** Told apart by form as well as by colour. */
function sign(place: SizeModelPoint['place'], x: number, y: number, faint = false): Shape[] {
  if (place === null) return [circle(x, y, 3, palette.ground, palette.axis)]
  if (place === 'inside') return [circle(x, y, 4, palette.ground, faint ? palette.axis : palette.blue)]
  if (place === 'near') return [circle(x, y, 4.5, faint ? palette.axis : palette.blue)]
  return [diamond(x, y, 5.5, faint ? palette.axis : palette.red, faint ? palette.axis : palette.red)]
}

function weight({ place, marked }: SizeModelPoint): number {
  return (marked ? 4 : 0) + (place === 'far' ? 3 : place === 'near' ? 2 : place === 'inside' ? 1 : 0)
}

/** Names where they say something: outside the band, or chosen. */
function drawNames({ points, band }: SizeModel, frame: Frame, width: ChartWidth): Shape[] {
  const size = width === 343 ? fontSize.tiny : fontSize.small
  const named = points.map((point) => {
    const told = point.marked || (!point.faint && (point.place === 'near' || point.place === 'far'))
    return { name: told ? point.name : '', x: frame.xOf(point.n), y: frame.yOf(point.rate), rank: -weight(point) - Math.abs(point.rate - (band?.rate ?? 0)) }
  })
  const bounds = { left: frame.left + 2, right: frame.right, top: frame.top - 6, bottom: frame.bottom }
  const label = band === null ? [] : [labelBox(band, frame)]
  return placeNames(named, size, bounds, label)
    .map(({ index, x, y }) => text(named[index]?.name ?? '', x, y, size, palette.ink, { bold: points[index]?.marked === true }))
}

function keyItems({ key, band }: SizeModel): KeyItem[] {
  const middle = sampleWidth / 2
  const swatch = (fill: string): KeyItem['sample'] => (x, y) => [rect(x, y - 5, sampleWidth, 10, fill)]
  const point = (place: SizeModelPoint['place']): KeyItem['sample'] => (x, y) => sign(place, x + middle, y)
  return [
    ...band === null ? [] : [{ label: key.warning, sample: swatch(palette.pale) }, { label: key.control, sample: swatch(palette.wash) }],
    ...band === null ? [] : [{ label: key.inside, sample: point('inside') }, { label: key.near, sample: point('near') }, { label: key.far, sample: point('far') }],
    ...key.small === null ? [] : [{ label: key.small, sample: point(null) }],
  ]
}

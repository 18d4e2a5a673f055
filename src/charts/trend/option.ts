import type { ChartKeyModel } from '../chart-item'
import type { Picture } from '../chart-option'
import type { KeyItem } from '../key'
import type { Shape } from '../shapes'
import type { Target } from '../target'
import type { ChartWidth } from '../widths'
import type { TrendFrame } from './frame'
import type { TrendLine, TrendModel } from './model'
import { formatCount } from '@/locales/format'
import { formatPercent, slotAxis, valueAxis } from '../axes'
import { slotItem } from '../chart-item'
import { axisTooltip, drawingSeries, hoverSeries, still } from '../chart-option'
import { conflictMark } from '../figure-text'
import { spread } from '../flow'
import { drawKey, sampleWidth } from '../key'
import { lineSeries } from '../line-series'
import { circle, diamond, line, text } from '../shapes'
import { fontSize, palette } from '../theme'
import { labelledYears } from '../year-labels'
import { drawBreaks, heightOfBreaks, placeBreaks } from './breaks'
import { endLabelSize, frameFor, sidesFor } from './frame'

const colors = { submitted: palette.slate, filed: palette.blue, handled: palette.navy, rate: palette.red } as const
const strokes = { submitted: 2, filed: 2, handled: 1, rate: 2 } as const
/** px that the label of a year needs. */
const yearLabel = 36

/** Lines over the years, counts above and the rate below; gaps stay open. */
export function toTrendOption(model: TrendModel, width: ChartWidth): Picture {
  const narrow = width === 343
  const sides = sidesFor(model, width)
  const keyLeft = narrow ? 0 : sides.left
  const key = drawKey(keyItems(model, narrow), keyLeft, 0, width - keyLeft)
  const band = (width - sides.left - sides.right) / Math.max(1, model.years.length)
  const marks = placeBreaks(model.breaks, { left: sides.left, band }, width)
  const frame = frameFor(model, width, key.height + heightOfBreaks(marks))
  const shapes = [
    ...key.shapes,
    ...drawBreaks(marks, key.height, frame.height - 26),
    ...frame.rate === null ? [] : [text(model.rateTitle, keyLeft, frame.rate.top - 18, fontSize.small, palette.muted)],
    ...narrow ? [] : endLabels(model, frame, width),
    ...conflictMarks(model, frame),
  ]
  return { height: frame.height, targets: targetsOf(model, frame), keys: keysOf(model, frame), option: { ...still, ...axesOf(model, frame), tooltip: axisTooltip(slot => model.tooltips[slot] ?? '', 'line'), series: seriesOf(model, frame.band, shapes) } }
}

/** Every slot of a line, also an empty one: there it is the first line that says why. */
function targetsOf({ lines, rate }: TrendModel, { band, xOf, counts, rate: below }: TrendFrame): Target[] {
  const panel = (each: TrendLine, { top, height, yOf }: TrendFrame['counts']): Target[] => each.points.map(({ value }, index) => (
    { left: xOf(index) - band / 2, top: top - 8, width: band, height: height + 16, x: xOf(index), y: value === null ? top + height * 2 : yOf(value), id: each.addresses[index] ?? '' }
  ))
  return [...lines.flatMap(each => panel(each, counts)), ...rate === null || below === null ? [] : panel(rate, below)]
}

/** A year over both panels. */
function keysOf({ lines, tooltips }: TrendModel, { left, band, counts, rate }: TrendFrame): ChartKeyModel {
  const bottom = rate === null ? counts.top + counts.height : rate.top + rate.height
  return {
    direction: 'across',
    series: [tooltips.map((tooltip, index) => ({
      ...slotItem(tooltip, (lines.find(({ points }) => points[index]?.value !== null) ?? lines[0])?.addresses[index] ?? null, { x: left + band * index, y: counts.top, width: band, height: bottom - counts.top }),
      tip: { x: left + band * (index + 0.5), y: counts.top + counts.height / 2 },
    }))],
  }
}

function axesOf(model: TrendModel, { left, right, band, counts, rate }: TrendFrame): Pick<Picture['option'], 'grid' | 'xAxis' | 'yAxis'> {
  const labelled = new Set(labelledYears(model.firstYear, model.years.length, band, yearLabel))
  const grid = ({ top, height }: { top: number, height: number }) => ({ left, right, top, height, outerBoundsMode: 'none' as const })
  const countAxis = valueAxis(counts.max, counts.step, value => formatCount(value, model.locale))
  if (rate === null) return { grid: grid(counts), xAxis: slotAxis(model.years, labelled), yAxis: countAxis }
  return {
    grid: [grid(counts), grid(rate)],
    xAxis: [slotAxis(model.years, labelled, { show: false }), slotAxis(model.years, labelled, { gridIndex: 1 })],
    yAxis: [countAxis, valueAxis(rate.max, rate.step, formatPercent, { gridIndex: 1 })],
  }
}

function seriesOf({ lines, rate, years }: TrendModel, band: number, shapes: Shape[]): NonNullable<Picture['option']['series']> {
  const second = { xAxisIndex: 1, yAxisIndex: 1 }
  return [
    hoverSeries(years.length),
    ...lines.flatMap(each => lineSeries(each.points, { color: colors[each.id], width: strokes[each.id], band, cuts: each.cuts })),
    ...rate === null ? [] : [hoverSeries(years.length, second), ...lineSeries(rate.points, { color: colors.rate, band, cuts: rate.cuts, ...second })],
    drawingSeries(shapes),
  ]
}

/** Names and last values at the right edge, each near its line's end, moved apart where lines meet. */
function endLabels({ lines, rate }: TrendModel, frame: TrendFrame, width: number): Shape[] {
  const x = width - frame.right + 10
  const { counts } = frame
  const centres = spread(lines.map(each => counts.yOf(lastValue(each))), endLabelSize + 5, counts.top, counts.top + counts.height)
  const labels = lines.map((each, index) => text(each.label, x, centres[index] ?? 0, endLabelSize, colors[each.id], { bold: true }))
  if (rate !== null && frame.rate !== null) labels.push(text(rate.label, x, frame.rate.yOf(lastValue(rate)), endLabelSize, colors.rate, { bold: true }))
  return labels
}

function lastValue({ points, last }: TrendLine): number {
  return points[last]?.value ?? 0
}

/** The highest of a year's conflicting points has its mark above, the others below: marks of near lines keep apart. */
function conflictMarks({ lines, years }: TrendModel, { xOf, counts }: TrendFrame): Shape[] {
  return years.flatMap((_, index) => {
    let floor = 0
    return lines
      .flatMap(({ id, points }) => points.slice(index, index + 1).flatMap(({ value, state }) => state === 'conflicting' ? [{ id, y: counts.yOf(value ?? 0) }] : []))
      .sort((a, b) => a.y - b.y)
      .map(({ id, y }, rank) => {
        floor = rank === 0 ? y - 11 : Math.max(y + 11, floor + 12)
        return text(conflictMark, xOf(index), floor, fontSize.tiny, colors[id], { anchor: 'center' })
      })
  })
}

/** On a narrow screen the lines are named here, with their last values; everywhere the signs that occur. */
function keyItems({ lines, rate, notes }: TrendModel, narrow: boolean): KeyItem[] {
  const named: KeyItem[] = [...lines, ...rate === null ? [] : [rate]].map(each => ({
    label: each.label,
    color: colors[each.id],
    sample: (x, y) => [line(x, y, x + sampleWidth, y, colors[each.id], strokes[each.id]), circle(x + sampleWidth / 2, y, 3, colors[each.id])],
  }))
  const middle = sampleWidth / 2
  const signs: [string | null, KeyItem['sample']][] = [
    [notes.interim, (x, y) => [circle(x + middle, y, 3.5, palette.ground, palette.blue)]],
    [notes.derived, (x, y) => [diamond(x + middle, y, 4.5, palette.ground, palette.blue)]],
    [notes.conflict, (x, y) => [text(conflictMark, x + middle, y, fontSize.tiny, palette.muted, { anchor: 'center' })]],
  ]
  return [...narrow ? named : [], ...signs.flatMap(([label, sample]) => label === null ? [] : [{ label, sample }])]
}

import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import type { AttendanceModel, AttendanceSlot } from './model'
import { slotItem } from '../chart-item'
import { boxTarget } from '../target'
import { axisTooltip, drawingSeries, hoverSeries, still } from '../chart-option'
import { drawKey } from '../key'
import { line, text } from '../shapes'
import { estimateTextWidth } from '../text-width'
import { fontSize, palette } from '../theme'
import { barShapes, keyItems, quorumLine } from './bar-shapes'

const size = fontSize.tiny
const gap = 8

/** One row a session: label left, bars from zero, rate right. */
export function toRowsPicture(model: AttendanceModel, width: ChartWidth): Picture {
  const key = drawKey(keyItems(model, false), 0, 0, width)
  const top = key.height + 10
  const rowHeight = model.phases.length > 1 ? 15 * model.phases.length + 6 : 22
  const left = Math.max(...model.slots.map(slot => estimateTextWidth(labelOf(slot), size))) + gap
  const right = width - gap - Math.max(...model.slots.flatMap(slot => slot.bars.map(bar => estimateTextWidth(bar.short, size))), 30)
  const scale = (count: number): number => model.max === 0 ? 0 : count / model.max * (right - left)
  const thickness = model.phases.length > 1 ? 12 : 14

  const shapes = model.slots.flatMap((slot, index) => {
    const middle = top + rowHeight * (index + 0.5)
    const drawn: Shape[] = [text(labelOf(slot), 0, middle, size, palette.muted)]
    if (slot.startsTerm && index > 0) drawn.push(line(0, middle - rowHeight / 2, width, middle - rowHeight / 2, palette.rule))
    for (const bar of slot.bars) {
      const y = middle + (model.phases.indexOf(bar.phase) - (model.phases.length - 1) / 2) * 15
      drawn.push(...barShapes(bar, (from, to) => ({ x: left + scale(from), y: y - thickness / 2, width: scale(to) - scale(from), height: thickness })))
      if (bar.quorum !== null) drawn.push(quorumLine(left + scale(bar.quorum), y - thickness / 2 - 2, left + scale(bar.quorum), y + thickness / 2 + 2))
      if (bar.words !== null) drawn.push(text(bar.words, left + 4, y, size, bar.base === null ? palette.muted : palette.ink))
      if (bar.short !== '') drawn.push(text(bar.short, width, y, size, palette.ink, { anchor: 'right' }))
    }
    return drawn
  })
  const height = Math.ceil(top + rowHeight * model.slots.length + 2)
  const targets = model.slots.flatMap((slot, index) => slot.bars.map((bar) => {
    const each = rowHeight / model.phases.length
    return boxTarget(bar.address, 0, top + rowHeight * index + each * model.phases.indexOf(bar.phase), width, each)
  }))
  return {
    height,
    targets,
    keys: { direction: 'down', series: [model.slots.map(({ tooltip, bars }, index) => slotItem(tooltip, bars[0]?.address ?? null, { x: 0, y: top + rowHeight * index, width, height: rowHeight }))] },
    option: {
      ...still,
      grid: { left, right: width - right, top, bottom: 2, outerBoundsMode: 'none' },
      // The axes place the pointer; the rows themselves say what an axis would.
      xAxis: { type: 'value', show: false, min: 0, max: 1 },
      yAxis: { type: 'category', show: false, inverse: true, data: model.slots.map(slot => slot.id) },
      tooltip: axisTooltip(slot => model.slots[slot]?.tooltip ?? '', 'shadow'),
      series: [hoverSeries(model.slots.length, { horizontal: true }), drawingSeries([...key.shapes, ...shapes])],
    },
  }
}

function labelOf(slot: AttendanceSlot): string {
  return [slot.year, slot.session].filter(part => part !== '').join(' ')
}

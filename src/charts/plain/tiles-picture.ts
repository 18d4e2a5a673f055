import type { Picture } from '../chart-option'
import type { Shape } from '../shapes'
import type { ChartWidth } from '../widths'
import { drawingSeries, still } from '../chart-option'
import { rect, text } from '../shapes'
import { palette } from '../theme'

export interface PictureTile {
  label: string
  value: string
  /** Place in the grid, from 0. */
  column: number
  row: number
  /** 0 none in the data, 1 none of them, 2–4 thirds. */
  shade: 0 | 1 | 2 | 3 | 4
}

const columns = 8
const fills = [palette.rule, palette.ground, palette.wash, palette.pale, palette.blue] as const

/** Equal squares for the provincial-level units: a layout, not a map. Their numbers say what shades show. */
export function toTilesPicture(tiles: readonly PictureTile[], width: ChartWidth): Picture {
  const side = Math.min(86, Math.floor(width / columns))
  const left = (width - side * columns) / 2
  const size = side < 60 ? 11 : 15
  const shapes = tiles.flatMap(({ label, value, column, row, shade }): Shape[] => {
    const [x, y] = [left + side * column, side * row]
    const ink = shade === 4 ? palette.ground : shade === 0 ? palette.muted : palette.ink
    return [
      rect(x + 2, y + 2, side - 4, side - 4, fills[shade], shade === 0 ? undefined : { stroke: palette.axis }),
      text(label, x + side / 2, y + side * 0.38, size, ink, { anchor: 'center' }),
      text(value, x + side / 2, y + side * 0.7, size, ink, { anchor: 'center' }),
    ]
  })
  return { height: side * (Math.max(0, ...tiles.map(({ row }) => row)) + 1), option: { ...still, series: [drawingSeries(shapes)] } }
}

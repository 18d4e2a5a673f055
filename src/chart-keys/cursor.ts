/** Where an item lies, in px from the chart's top left corner, before any scaling. */
export interface KeyBox { x: number, y: number, width: number, height: number }

/** Something the cursor can stand on: a bar, a point, a year. */
export interface KeyItem {
  /** What is spoken, in the reader's language. */
  text: string
  box: KeyBox
}

/** A chart as the keyboard sees it: series of items. */
export interface KeyModel<Item extends KeyItem = KeyItem> {
  /** Items of a series follow one another `across` (left, right) or `down` (up, down). The other arrows change the series. */
  direction: 'across' | 'down'
  series: readonly (readonly Item[])[]
}

/** Indexes of a series and of an item in it. */
export interface Cursor { series: number, item: number }

/** What a key asks for. At an end a move leads to where the cursor is. */
export type KeyAct = { act: 'move' | 'activate', cursor: Cursor } | { act: 'leave' }

/** Items that Page Up and Page Down go over. */
const page = 10

const steps = {
  across: { ArrowRight: 1, ArrowLeft: -1, PageDown: page, PageUp: -page },
  down: { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page },
} as const
const turns = {
  across: { ArrowDown: 1, ArrowUp: -1 },
  down: { ArrowRight: 1, ArrowLeft: -1 },
} as const

/**
 * Reads a key (`KeyboardEvent.key`). Without a cursor an arrow, Page or Home leads to the first item and End to the
 * last of the first series. With a single series all four arrows go through its items. Null: the key is not the
 * chart's and must be left to the browser; so are Tab, and Escape and Enter while there is no cursor.
 */
export function readKey(model: KeyModel, cursor: Cursor | null, key: string): KeyAct | null {
  const filled = model.series.flatMap((items, series) => items.length > 0 ? [series] : [])
  const at = cursor === null ? null : withinModel(model, cursor)
  const [first] = filled
  if (first === undefined) return null
  if (at === null) return readFirstKey(key, first, lastOf(model, first))
  if (key === 'Escape') return { act: 'leave' }
  if (key === 'Enter') return { act: 'activate', cursor: at }
  const last = lastOf(model, at.series)
  if (key === 'Home') return { act: 'move', cursor: { ...at, item: 0 } }
  if (key === 'End') return { act: 'move', cursor: { ...at, item: last } }
  const step = stepOf(steps[model.direction], key) ?? (filled.length === 1 ? stepOf(turns[model.direction], key) : undefined)
  if (step !== undefined) return { act: 'move', cursor: { ...at, item: Math.max(0, Math.min(at.item + step, last)) } }
  const turn = stepOf(turns[model.direction], key)
  if (turn === undefined) return null
  const series = filled[filled.indexOf(at.series) + turn] ?? at.series
  return { act: 'move', cursor: { series, item: Math.min(at.item, lastOf(model, series)) } }
}

/** The cursor where it is, or at the end of a series that has become shorter; null when its series is gone or empty. */
export function withinModel({ series }: KeyModel, cursor: Cursor): Cursor | null {
  const count = series[cursor.series]?.length ?? 0
  return count === 0 ? null : { ...cursor, item: Math.min(cursor.item, count - 1) }
}

function readFirstKey(key: string, series: number, last: number): KeyAct | null {
  if (key === 'End') return { act: 'move', cursor: { series, item: last } }
  return /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home)$/.test(key) ? { act: 'move', cursor: { series, item: 0 } } : null
}

function lastOf({ series }: KeyModel, index: number): number {
  return (series[index]?.length ?? 0) - 1
}

function stepOf(table: Readonly<Partial<Record<string, number>>>, key: string): number | undefined {
  return table[key]
}

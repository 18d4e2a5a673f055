/** A piece of a long text: `[start, end)`, UTF-16 code units. */
export interface Piece { start: number, end: number }
/** A span of a value in the text. */
export interface Mark extends Piece { id: string }
/** A run of characters under the same marks, the shortest mark first. */
export interface Segment extends Piece { ids: string[] }

const longestPiece = 2000
const windowLength = 16_000

/** Paragraphs, long ones cut, gathered into windows: only one of them is on the page, so that its size is bounded. */
export function textWindows(text: string): Piece[][] {
  const windows: Piece[][] = []
  let current: Piece[] = []
  let length = 0
  for (const piece of pieces(text)) {
    if (length > 0 && length + piece.end - piece.start > windowLength) {
      windows.push(current)
      current = []
      length = 0
    }
    current.push(piece)
    length += piece.end - piece.start
  }
  if (current.length > 0) windows.push(current)
  return windows
}

/** Index of the window that holds a place of the text; 0 when there is none. */
export function windowAt(windows: readonly (readonly Piece[])[], place: number): number {
  return Math.max(0, windows.findIndex(window => (window[window.length - 1]?.end ?? 0) > place))
}

/** A piece cut where marks begin and end. `marks` are in order of their start. */
export function segmentsOf(piece: Piece, marks: readonly Mark[]): Segment[] {
  const own = marks.filter(mark => mark.start < piece.end && piece.start < mark.end)
  const cuts = new Set([piece.start, piece.end])
  for (const { start, end } of own) {
    if (start > piece.start) cuts.add(start)
    if (end < piece.end) cuts.add(end)
  }
  const places = Array.from(cuts).sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const covering = own.filter(mark => mark.start <= start && start < mark.end).sort((a, b) => (a.end - a.start) - (b.end - b.start))
    return { start, end: places[index + 1] ?? start, ids: covering.map(mark => mark.id) }
  })
}

function* pieces(text: string): Generator<Piece, void> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const stop = feed === -1 ? text.length : feed
    for (let at = start; at < stop; at += longestPiece) {
      const end = Math.min(stop, at + longestPiece)
      if (text.slice(at, end).trim() !== '') yield { start: at, end }
    }
    start = stop + 1
  }
}

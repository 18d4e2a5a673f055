const MiB = 1024 * 1024

/** How much of a file is taken; beyond it the reader stops and says so. */
export interface IntakeLimits {
  /** Bytes of the file itself. */
  fileBytes: number
  /** Bytes that a zip may unpack to, all entries together. */
  inflatedBytes: number
  /** Unpacked against packed bytes of one entry; small entries are free. */
  ratio: number
  /** Files in a zip. */
  entries: number
  /** UTF-16 units of a text for the reader of bulletins. */
  textLength: number
  /** Rows of one sheet up to its last filled one. */
  rows: number
  columns: number
  /** Filled cells of all sheets. */
  cells: number
  /** UTF-16 units of one cell. */
  cellLength: number
}

/**
 * Far above what an office hands in (a sheet of some hundred rows, a bulletin of some pages), far below what a tab
 * of 2021 can hold. A sheet of numbers packs to a tenth or a fiftieth, a bomb to a thousandth.
 */
export const usualLimits: IntakeLimits = {
  fileBytes: 20 * MiB,
  inflatedBytes: 128 * MiB,
  ratio: 400,
  entries: 2000,
  textLength: 4_000_000,
  rows: 100_000,
  columns: 512,
  cells: 1_000_000,
  cellLength: 100_000,
}

/** Entries below this unpacked size may have any ratio: they cannot hurt, and empty tables pack very well. */
export const freeRatioBytes = MiB

/** `exact`: may stand as a count. The others are kept beside the value and never become one. */
export type Precision = 'exact' | 'about' | 'over' | 'under'

/** What a number counts, as its measure word says. `none`: no measure word follows. */
export type Unit = 'item' | 'person' | 'percent' | 'none'

/** A number with its measure word in the normalised text. */
export interface Quantity {
  value: number
  unit: Unit
  precision: Precision
  /** From the first digit (or 百分之) to the last one. */
  start: number
  numberEnd: number
  /** After the measure word and 多, 余, 以上. */
  end: number
  /** Before 约, 近, 第: where the words to the left of the number end. */
  contextEnd: number
}

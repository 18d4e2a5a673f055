/** How a cell that is not a plain number came to be written so. `meant` is a plain decimal number. */
type NumberReading =
  | { kind: 'approximate' }
  | { kind: 'grouped', meant: string }
  | { kind: 'messy', meant: string }
  | { kind: 'exponent' }
  | { kind: 'none' }

const longestNumber = 40

const numeral = '[0-9〇零一二两三四五六七八九十百千万亿][0-9〇零一二两三四五六七八九十百千万亿,.]*'
const before = '约|大约|大概|近|将近|接近|逾|超|超过|多于|不足|不到|少于|至少|至多|最多|最少|数|几|上'
  + '|~|〜|≈|≤|≥|<|>|<=|>=|about|around|some|over|under|nearly|almost|morethan|lessthan|atleast|circa|ca?\\.?|approx\\.?'
const after = '余|多|来|几|以上|以下|左右|上下|\\+|-?odd|orso|plus'

const approximate = [
  new RegExp(`^(?:${before})${numeral}`, 'i'),
  new RegExp(`^${numeral}[^0-9]{0,2}(?:${after})`, 'i'),
  new RegExp(`^${numeral}(?:-|~|〜|–|—|至|到)${numeral}[^0-9]{0,4}$`),
]

// A unit that multiplies (万) is not read: 1.2万 may be a rounded figure.
const unit = '(?:[^0-9.,+\\-十百千万亿][^0-9.,]{0,5})?'
const grouped = new RegExp(`^([+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?)${unit}$`)
const messy = new RegExp(`^(?:共计?|计|第|')?([+-]?[0-9]+(?:\\.[0-9]+)?)${unit}$`)
const exponent = /^[+-]?[0-9]+(?:\.[0-9]+)?e[+-]?[0-9]+$/i

/**
 * Guesses what stood in the writer's mind: an approximate number (300余, 约300, 300+, 300–400), thousands in groups,
 * full-width digits or a unit behind the number. The text is only read to say so; it never becomes a value.
 */
export function readMessyNumber(value: string): NumberReading {
  if (value.length > longestNumber) return { kind: 'none' }
  const compact = value.normalize('NFKC').replace(/\s+/g, '')
  if (exponent.test(compact)) return { kind: 'exponent' }
  if (approximate.some(form => form.test(compact))) return { kind: 'approximate' }
  const inGroups = grouped.exec(compact)?.[1]
  if (inGroups !== undefined) return { kind: 'grouped', meant: inGroups.replaceAll(',', '') }
  const plain = messy.exec(compact)?.[1]
  return plain === undefined ? { kind: 'none' } : { kind: 'messy', meant: plain }
}

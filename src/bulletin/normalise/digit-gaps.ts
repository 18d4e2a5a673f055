import { isDigit, isLineBreak, isSpace } from './characters'

const longest = 5
const measures = '件人名位%％年月日时時点點届屆次多余餘'

/**
 * Whether the digits on both sides of a gap are one number torn apart by the page (293 7件), and not two cells of a
 * table (205 197). Only short numbers with a measure word after them are joined, and never a year with what follows.
 */
export function closesGap(original: string, gapStart: number, gapEnd: number): boolean {
  let start = gapStart
  while (gapStart - start <= longest && (isDigit(original.charAt(start - 1)) || (isSpace(original.charAt(start - 1)) && isDigit(original.charAt(start - 2))))) start--
  let end = gapEnd
  while (end - gapEnd <= 2 * longest && (isDigit(original.charAt(end)) || (isSpace(original.charAt(end)) && isDigit(original.charAt(end + 1))))) end++
  if (/[-/.:：]/.test(original.charAt(start - 1))) return false
  const left = digitsOf(original.slice(start, gapStart))
  const right = digitsOf(original.slice(gapEnd, end))
  if (left.length + right.length > longest || /^(?:19|20|１９|２０)..$/.test(left)) return false
  let next = end
  while (next - end < 4 && (isSpace(original.charAt(next)) || isLineBreak(original.charAt(next)))) next++
  return measures.includes(original.charAt(next)) && original.charAt(next) !== ''
}

function digitsOf(text: string): string {
  return Array.from(text).filter(char => isDigit(char)).join('')
}

import { simplify } from './traditional'

const marks: Record<string, string> = {
  ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！', '?': '？', '﹔': '；', '﹐': '，', '︰': '：', '﹕': '：', '﹑': '、', '﹒': '。', '｡': '。', '､': '、',
  '【': '（', '】': '）', '［': '（', '］': '）', '[': '（', ']': '）', '〔': '（', '〕': '）', '﹙': '（', '﹚': '）', '﹪': '%', '「': '“', '」': '”', '『': '“', '』': '”',
}

/** One code unit in its plain form: half-width digits and letters, full-width sentence marks, simplified characters. */
export function plainCharacter(char: string): string {
  const code = char.charCodeAt(0)
  const half = code >= 0xFF01 && code <= 0xFF5E ? String.fromCharCode(code - 0xFEE0) : char
  return marks[half] ?? simplify(half)
}

/** Characters that take no room: zero-width marks, soft hyphens, byte order marks, controls. */
export function isInvisible(char: string): boolean {
  const code = char.charCodeAt(0)
  return code === 0x00AD || code === 0x2060 || code === 0xFEFF || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) || (code < 0x20 && !isSpace(char) && !isLineBreak(char))
}

/** White space within a line. */
export function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\u00A0' || char === '\u3000' || (char >= '\u2000' && char <= '\u200A') || char === '\u202F' || char === '\u205F'
}

/** The end of a line. */
export function isLineBreak(char: string): boolean {
  return char === '\n' || char === '\r' || char === '\u000B' || char === '\u000C' || char === '\u0085' || char === '\u2028' || char === '\u2029'
}

/** 0–9, half or full width. */
export function isDigit(char: string): boolean {
  return (char >= '0' && char <= '9') || (char >= '０' && char <= '９')
}

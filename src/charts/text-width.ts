/**
 * Width of a text in px by our own table, not by measuring: the server has no fonts, and a layout that
 * depended on them would land elsewhere in every browser. Errs on the wide side.
 */
export function estimateTextWidth(text: string, size: number): number {
  let em = 0
  for (const character of text) em += widthOf(character)
  return em * size
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  // CJK, full-width forms, and the signs that Chinese fonts set as wide as a character.
  if (code >= 0x2e80 || '·—…※−≈×÷✓'.includes(character)) return 1
  if (character === '%' || character === 'm' || character === 'w') return 0.88
  if (character === ' ') return 0.3
  if (code >= 65 && code <= 90) return 0.68
  return 0.56
}

/** Joins parts to lines no wider than `maxWidth` px; only a part that is wider by itself is broken. */
export function joinToLines(parts: readonly string[], separator: string, size: number, maxWidth: number): string[] {
  const lines: string[] = []
  for (const part of parts.flatMap(each => wrapText(each, size, maxWidth))) {
    const last = lines[lines.length - 1]
    const joined = last === undefined ? part : `${last}${separator}${part}`
    if (last === undefined || estimateTextWidth(joined, size) > maxWidth) lines.push(part)
    else lines[lines.length - 1] = joined
  }
  return lines
}

/** Breaks a text between words, Chinese between any two characters but never before a closing mark. */
export function wrapText(text: string, size: number, maxWidth: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [piece] of text.matchAll(/[\u2e80-\uffff][，。；：、）」]*|[^\s\u2e80-\uffff]+\s*|\s+/g)) {
    if (line !== '' && estimateTextWidth((line + piece).trimEnd(), size) > maxWidth) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

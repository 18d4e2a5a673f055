import type { IntakeContext } from '../context'
import { createCollector } from '@/datapackage/collector'
import { decodeText } from '@/datapackage/decode-text'
import { stop } from '../intake-fault'
import { looksChinese, readsAsChinese } from './plausible-chinese'
import { decodeLoosely, tryDecode } from './text-decoder'

/**
 * The text of a file in UTF-8, UTF-16, or GB18030 (which holds GBK and GB2312); a byte order mark is dropped and any
 * conversion noted. What reads as none of them is refused: a wrong character in a name or a number is worse than no file.
 * @throws IntakeStop
 */
export function decodeBytes(bytes: Uint8Array, context: IntakeContext): string {
  const text = decodeAny(bytes, context)
  // Old Macintosh line ends; nothing else of the text is touched, offsets are the reader's.
  const lines = text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text
  if (lines.trim() === '') stop('IN103')
  return lines
}

function decodeAny(bytes: Uint8Array, context: IntakeContext): string {
  const marked = markedUtf16(bytes)
  if (marked !== null) return decodeUtf16(bytes, marked, context)
  const plain = tryDecode(bytes, 'utf-8')
  if (plain?.includes('\u0000') === false) return plain
  const collector = createCollector('')
  decodeText(bytes, collector)
  const found = collector.finish().find(({ severity }) => severity === 'error')
  const place = { row: found?.line ?? 1, column: found?.column ?? 1 }
  const unmarked = bytes.includes(0) ? unmarkedUtf16(bytes) : null
  if (unmarked !== null) return decodeUtf16(bytes, unmarked, context)
  if (plain !== null) return stop('IN104', {}, place)
  const chinese = tryDecode(bytes, 'gb18030')
  if (chinese !== null && !chinese.includes('\u0000') && readsAsChinese(bytes, chinese)) {
    context.note('IN120')
    return chinese
  }
  if (bytes.includes(0)) return stop('IN104')
  // Chinese that could be read up to the bad byte tells that the file was UTF-8 and is damaged.
  const before = decodeLoosely(bytes)
  return /[\u4e00-\u9fff]/.test(before.slice(0, before.indexOf('\ufffd'))) ? stop('IN123', { line: place.row, column: place.column }, place) : stop('IN122', { line: place.row }, place)
}

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Without a mark: the byte order that gives a text without control characters whose Chinese is Chinese. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const plausible = (label: 'utf-16le' | 'utf-16be'): boolean => {
    const text = tryDecode(bytes, label)
    return text !== null && text.length > 1 && !/[\u0000-\u0008\u000e-\u001f]/.test(text) && looksChinese(text)
  }
  return plausible('utf-16le') ? 'utf-16le' : plausible('utf-16be') ? 'utf-16be' : null
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be', context: IntakeContext): string {
  const text = tryDecode(bytes, label)
  if (text === null || text.includes('\u0000')) return stop('IN104')
  context.note('IN121')
  return text
}

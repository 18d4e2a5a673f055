import type { Collector, Finding } from './collector'
import { fault, type FaultCode } from './fault'

/** Bytes; far above any package made by hand, and below what an engine can hold as one string. */
export const largestFile = 256 * 1024 * 1024

interface Decoder {
  decode(bytes: Uint8Array): string
}

// Node and every browser have it, but neither library is visible here; a global declaration would clash with theirs.
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean, ignoreBOM: boolean }) => Decoder
}

const wholeFile: Finding = { line: 0, column: 0, params: {} }

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Without a mark, UTF-16 shows in its zeros: every ASCII character has one, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  return bytes.length % 2 === 0 && Math.min(even, odd) === 0 && Math.max(even, odd) * 20 >= sample.length
}

/** Length in bytes of the well-formed UTF-8 character at `at`; 0 when there is none (Unicode, table 3-7). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0
    if (byte < (next === 1 ? lowest : 0x80) || byte > (next === 1 ? highest : 0xbf)) return 0
  }
  return length
}

/** Where the first byte stands that is not UTF-8, and how many characters of three bytes stand before it. */
function locateBadByte(bytes: Uint8Array): { finding: Finding, threeByteCharacters: number } {
  let line = 1
  let column = 1
  let threeByteCharacters = 0
  let at = 0
  for (let length = 0; at < bytes.length; at += length) {
    length = characterLength(bytes, at)
    if (length === 0) break
    if (length === 3) threeByteCharacters++
    column++
    if (bytes[at] === 0x0a) {
      line++
      column = 1
    }
  }
  const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  return { finding: { line, column, params: { byte } }, threeByteCharacters }
}

/**
 * Bytes of another encoding may pass as GBK by chance: only Chinese characters make it likely,
 * and Chinese that could be read as UTF-8 up to the bad byte tells against it.
 */
function reportEncoding(bytes: Uint8Array, collector: Collector): void {
  const { finding, threeByteCharacters } = locateBadByte(bytes)
  const isGbk = threeByteCharacters === 0 && /[\u4e00-\u9fff]/.test(tryDecode(bytes, 'gbk') ?? '')
  collector.add(isGbk ? fault.gbk : fault.notUtf8, () => finding)
}

function locateNul(bytes: Uint8Array): Finding {
  const at = bytes.indexOf(0)
  const before = bytes.subarray(0, at)
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1)
  const lineStart = before.lastIndexOf(0x0a) + 1
  const characters = before.subarray(lineStart).reduce((count, byte) => ((byte & 0xc0) === 0x80 ? count : count + 1), 0)
  return { line, column: characters + 1, params: {} }
}

/** What makes the bytes something else than text, judged before decoding. */
function refuse(bytes: Uint8Array): FaultCode | null {
  if (bytes.length > largestFile) return fault.fileTooLarge
  if (bytes.length === 0) return fault.fileEmpty
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return fault.utf16
  // The first bytes of .xlsx (a zip) and of the older .xls.
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fault.workbook
  if (!bytes.includes(0)) return null
  return looksLikeUtf16(bytes) ? fault.utf16 : fault.binary
}

/**
 * The text of a UTF-8 file without its byte order mark; null when it cannot be read as text.
 * Every fault goes to `collector`, with the place of the first bad byte where there is one.
 */
export function decodeText(bytes: Uint8Array, collector: Collector): string | null {
  const refused = refuse(bytes)
  if (refused !== null) {
    collector.add(refused, () => refused === fault.binary
      ? locateNul(bytes)
      : { ...wholeFile, params: refused === fault.fileTooLarge ? { bytes: bytes.length, limit: largestFile } : {} })
    return null
  }
  const marked = startsWith(bytes, 0xef, 0xbb, 0xbf)
  const body = marked ? bytes.subarray(3) : bytes
  if (body.length === 0) {
    collector.add(fault.fileEmpty, () => wholeFile)
    return null
  }
  if (marked) collector.add(fault.byteOrderMark, () => ({ line: 1, column: 1, params: {} }))
  const text = tryDecode(body, 'utf-8')
  if (text === null) {
    reportEncoding(body, collector)
    return null
  }
  if (text.includes('\r') && !text.includes('\n')) {
    collector.add(fault.carriageReturnsOnly, () => wholeFile)
    return null
  }
  return text
}

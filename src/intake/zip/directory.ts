import type { IntakeLimits } from '../limits'
import { stop } from '../intake-fault'
import { freeRatioBytes } from '../limits'
import { tryDecode } from '../text/text-decoder'
import { createBytesReader, type BytesReader } from './bytes-reader'

/** An entry whose two headers agree and whose data lie inside the file. */
export interface ArchiveEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  packedSize: number
  /** As declared; more is never unpacked. */
  size: number
  crc: number
  dataStart: number
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const localLength = 30
/** Behind the end record stands a comment of at most so many bytes. */
const longestComment = 0xffff
const wide = 0xffffffff

interface CentralHeader extends Omit<ArchiveEntry, 'dataStart'> {
  flags: number
  localAt: number
  next: number
}

/** Every file of a zip by name, judged before anything is unpacked. @throws IntakeStop */
export function readDirectory(bytes: Uint8Array, limits: IntakeLimits): Map<string, ArchiveEntry> {
  const reader = createBytesReader(bytes)
  const { start, end } = findDirectory(reader)
  const entries = new Map<string, ArchiveEntry>()
  const ranges: { from: number, to: number, name: string }[] = []
  let total = 0
  let count = 0
  for (let at = start; at < end;) {
    const header = readCentral(reader, at)
    at = header.next
    if (++count > limits.entries) stop('IN131', { limit: limits.entries })
    judge(header, limits)
    total += header.size
    if (total > limits.inflatedBytes) stop('IN132', { limit: limits.inflatedBytes })
    const dataStart = readLocal(reader, header)
    if (dataStart + header.packedSize > start) stop('IN135', { name: header.name })
    ranges.push({ from: header.localAt, to: dataStart + header.packedSize, name: header.name })
    if (header.name.endsWith('/')) continue
    if (entries.has(header.name)) stop('IN134', { name: header.name })
    const { name, method, packedSize, size, crc } = header
    entries.set(name, { name, method, packedSize, size, crc, dataStart })
  }
  // Entries that share their data unpack the same bytes many times over: a bomb without large numbers.
  ranges.sort((a, b) => a.from - b.from).forEach((range, index) => {
    if (range.from < (ranges[index - 1]?.to ?? 0)) stop('IN136', { name: range.name })
  })
  return entries
}

function findDirectory(reader: BytesReader): { start: number, end: number } {
  const earliest = Math.max(0, reader.length - endLength - longestComment)
  for (let at = reader.length - endLength; at >= earliest; at--) {
    if (reader.u32(at) !== endSignature) continue
    const size = reader.u32(at + 12)
    const start = reader.u32(at + 16)
    // A directory beyond 4 GB is of no file that gets here; some writers point to the wide form all the same.
    if (start === wide || size === wide) return findWideDirectory(reader, at)
    if (start + size > at) stop('IN130')
    return { start, end: start + size }
  }
  return stop('IN130')
}

function findWideDirectory(reader: BytesReader, endAt: number): { start: number, end: number } {
  const recordAt = reader.u64(endAt - 12)
  if (reader.u32(endAt - 20) !== 0x07064b50 || recordAt + 56 > endAt || reader.u32(recordAt) !== 0x06064b50) stop('IN130')
  const size = reader.u64(recordAt + 40)
  const start = reader.u64(recordAt + 48)
  if (start + size > recordAt) stop('IN130')
  return { start, end: start + size }
}

function readCentral(reader: BytesReader, at: number): CentralHeader {
  if (reader.u32(at) !== centralSignature) stop('IN130')
  const nameLength = reader.u16(at + 28)
  const extraLength = reader.u16(at + 30)
  const nameBytes = reader.slice(at + 46, nameLength)
  const header: CentralHeader = {
    flags: reader.u16(at + 8),
    method: reader.u16(at + 10),
    crc: reader.u32(at + 16),
    packedSize: reader.u32(at + 20),
    size: reader.u32(at + 24),
    localAt: reader.u32(at + 42),
    name: tryDecode(nameBytes, 'utf-8') ?? tryDecode(nameBytes, 'gb18030') ?? `#${at}`,
    next: at + 46 + nameLength + extraLength + reader.u16(at + 32),
  }
  readWideSizes(reader, header, at + 46 + nameLength, extraLength)
  return header
}

/** Sizes of 0xFFFFFFFF stand in the extra field with eight bytes each, in a fixed order and only where needed. */
function readWideSizes(reader: BytesReader, header: CentralHeader, extraAt: number, extraLength: number): void {
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + reader.u16(at + 2)) {
    if (reader.u16(at) !== 1) continue
    let value = at + 4
    for (const field of ['size', 'packedSize', 'localAt'] as const) {
      if (header[field] !== wide) continue
      header[field] = reader.u64(value)
      value += 8
    }
  }
}

function judge({ name, flags, method, size, packedSize }: CentralHeader, limits: IntakeLimits): void {
  const unsafe = name === '' || name.includes('\u0000') || name.replaceAll('\\', '/').split('/').includes('..')
  if (unsafe) stop('IN134', { name })
  if ((flags & 1) === 1) stop('IN139', { name })
  if (method !== 0 && method !== 8) stop('IN140', { name, method })
  if (method === 0 && size !== packedSize) stop('IN135', { name })
  if (size > freeRatioBytes && size / Math.max(1, packedSize) > limits.ratio) {
    stop('IN133', { name, packed: packedSize, size, limit: limits.ratio })
  }
}

/** Where the data begin. The header before the data must tell the same story as the directory. */
function readLocal(reader: BytesReader, central: CentralHeader): number {
  const at = central.localAt
  const { name } = central
  if (at + localLength > reader.length || reader.u32(at) !== localSignature) stop('IN130')
  const nameLength = reader.u16(at + 26)
  const nameBytes = reader.slice(at + localLength, nameLength)
  const localName = tryDecode(nameBytes, 'utf-8') ?? tryDecode(nameBytes, 'gb18030')
  const follows = (reader.u16(at + 6) & 8) !== 0
  const agrees = (offset: number, value: number): boolean => {
    const local = reader.u32(at + offset)
    return local === value || local === wide || (follows && local === 0)
  }
  if (localName !== name || reader.u16(at + 8) !== central.method
    || !agrees(14, central.crc) || !agrees(18, central.packedSize) || !agrees(22, central.size)) stop('IN135', { name })
  return at + localLength + nameLength + reader.u16(at + 28)
}

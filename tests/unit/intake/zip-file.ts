import { deflateSync } from 'fflate'
import { createCrc } from '@/intake/zip/crc'

/** A file for a zip made by hand, so that its headers can tell lies. */
export interface ZipPart {
  name: string
  data: string | Uint8Array
  stored?: boolean
  /** What the headers claim instead of the truth. */
  central?: Partial<Header>
  local?: Partial<Header>
  /** Where the directory says that it begins; its own data are then left out. */
  at?: number
}

interface Header { name: string, flags: number, method: number, crc: number, packedSize: number, size: number }

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data
}

function crcOf(bytes: Uint8Array): number {
  const crc = createCrc()
  crc.add(bytes)
  return crc.value()
}

/** A zip of these parts; already deflated data are given with `packed`. `wide`: in the form for files beyond 4 GB. */
export function zipOf(parts: readonly (ZipPart & { packed?: Uint8Array, truth?: { crc: number, size: number } })[], wide = false): Uint8Array {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const offsets: number[] = []
  let at = 0
  const put = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    at += chunk.length
  }
  parts.forEach((part, index) => {
    const plain = bytesOf(part.data)
    const packed = part.packed ?? (part.stored === true ? plain : deflateSync(plain))
    const truth: Header = { name: part.name, flags: 0x800, method: part.stored === true ? 0 : 8, crc: part.truth?.crc ?? crcOf(plain), packedSize: packed.length, size: part.truth?.size ?? plain.length }
    offsets.push(at)
    if (part.at === undefined) {
      put(localHeader({ ...truth, ...part.local }))
      put(packed)
    }
    directory.push((wide ? wideHeader : centralHeader)({ ...truth, ...part.central }, part.at ?? offsets[index] ?? 0))
  })
  const start = at
  directory.forEach(put)
  const length = at - start
  if (wide) put(wideEnd(start, length))
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, parts.length, true)
  end.setUint16(10, parts.length, true)
  end.setUint32(12, wide ? 0xffffffff : length, true)
  end.setUint32(16, wide ? 0xffffffff : start, true)
  put(new Uint8Array(end.buffer))
  const whole = new Uint8Array(at)
  let filled = 0
  for (const chunk of chunks) {
    whole.set(chunk, filled)
    filled += chunk.length
  }
  return whole
}

function localHeader({ name, flags, method, crc, packedSize, size }: Header): Uint8Array {
  const nameBytes = bytesOf(name)
  const bytes = new Uint8Array(30 + nameBytes.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, flags, true)
  view.setUint16(8, method, true)
  view.setUint32(14, crc, true)
  view.setUint32(18, packedSize, true)
  view.setUint32(22, size, true)
  view.setUint16(26, nameBytes.length, true)
  bytes.set(nameBytes, 30)
  return bytes
}

function centralHeader({ name, flags, method, crc, packedSize, size }: Header, offset: number): Uint8Array {
  const nameBytes = bytesOf(name)
  const bytes = new Uint8Array(46 + nameBytes.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(8, flags, true)
  view.setUint16(10, method, true)
  view.setUint32(16, crc, true)
  view.setUint32(20, packedSize, true)
  view.setUint32(24, size, true)
  view.setUint16(28, nameBytes.length, true)
  view.setUint32(42, offset, true)
  bytes.set(nameBytes, 46)
  return bytes
}

/** Sizes and place in the extra field, behind another extra field. */
function wideHeader(header: Header, offset: number): Uint8Array {
  const narrow = centralHeader({ ...header, size: 0xffffffff, packedSize: 0xffffffff }, 0xffffffff)
  const bytes = new Uint8Array(narrow.length + 4 + 28)
  bytes.set(narrow)
  const view = new DataView(bytes.buffer)
  view.setUint16(30, 32, true)
  view.setUint16(narrow.length, 0x5455, true)
  view.setUint16(narrow.length + 4, 1, true)
  view.setUint16(narrow.length + 6, 24, true)
  ;[header.size, header.packedSize, offset].forEach((value, index) => view.setUint32(narrow.length + 8 + index * 8, value, true))
  return bytes
}

function wideEnd(start: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(76))
  view.setUint32(0, 0x06064b50, true)
  view.setUint32(40, length, true)
  view.setUint32(48, start, true)
  view.setUint32(56, 0x07064b50, true)
  view.setUint32(64, start + length, true)
  return new Uint8Array(view.buffer)
}

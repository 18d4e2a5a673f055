import type { IntakeLimits } from '../limits'
import { Inflate } from 'fflate'
import { stop } from '../intake-fault'
import { createCrc } from './crc'
import { readDirectory, type ArchiveEntry } from './directory'

/** Compressed bytes given to the inflater at once: they can become a thousand times as many before the next check. */
const bite = 4096

export interface Archive {
  entries: ReadonlyMap<string, ArchiveEntry>
  /** The entry of this name, whatever its case and leading slash. */
  find(name: string): ArchiveEntry | null
  /** Unpacks an entry in pieces and counts what really comes out; `share` (0–1) is how much of it is read. @throws IntakeStop */
  unpack(entry: ArchiveEntry, onPiece: (piece: Uint8Array, share: number) => void): void
}

function looseName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/** Judges the directory of a zip against the limits before anything is unpacked. @throws IntakeStop */
export function openArchive(bytes: Uint8Array, limits: IntakeLimits): Archive {
  const entries = readDirectory(bytes, limits)
  const byLooseName = new Map(Array.from(entries.values(), entry => [looseName(entry.name), entry]))
  let left = limits.inflatedBytes

  const unpack = (entry: ArchiveEntry, onPiece: (piece: Uint8Array, share: number) => void): void => {
    const crc = createCrc()
    let size = 0
    let share = 0
    const take = (piece: Uint8Array): void => {
      size += piece.length
      left -= piece.length
      // The count decides, not the header: a forged size ends here, one bite later.
      if (size > entry.size) stop('IN137', { name: entry.name, size: entry.size })
      if (left < 0) stop('IN132', { limit: limits.inflatedBytes })
      crc.add(piece)
      onPiece(piece, share)
    }
    const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize)
    feed(packed, entry.method, take, (done) => { share = done }, entry.name)
    if (size !== entry.size || crc.value() !== entry.crc) stop('IN138', { name: entry.name })
  }
  return { entries, find: name => byLooseName.get(looseName(name)) ?? null, unpack }
}

function feed(packed: Uint8Array, method: number, take: (piece: Uint8Array) => void, onShare: (share: number) => void, name: string): void {
  let stopped: unknown = null
  const guarded = (piece: Uint8Array): void => {
    try {
      take(piece)
    } catch (error) {
      stopped = error
      throw error
    }
  }
  const inflate = method === 0 ? null : new Inflate(guarded)
  try {
    for (let at = 0; at < packed.length; at += bite) {
      const end = Math.min(at + bite, packed.length)
      onShare(end / packed.length)
      if (inflate === null) guarded(packed.subarray(at, end))
      else inflate.push(packed.subarray(at, end), end === packed.length)
    }
  } catch (error) {
    // What the receiver threw has its own words; the rest is the inflater's: the data are damaged.
    if (stopped !== null || error === stopped) throw error
    stop('IN138', { name })
  }
}

/** A whole entry as bytes, for small ones. @throws IntakeStop */
export function unpackWhole(archive: Archive, entry: ArchiveEntry): Uint8Array {
  const whole = new Uint8Array(entry.size)
  let at = 0
  archive.unpack(entry, (piece) => {
    whole.set(piece, at)
    at += piece.length
  })
  return whole
}

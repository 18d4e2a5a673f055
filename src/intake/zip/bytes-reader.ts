import { stop } from '../intake-fault'

/** Little-endian numbers of a file; a place outside of it means that the file was cut off. */
export interface BytesReader {
  length: number
  u16(at: number): number
  u32(at: number): number
  u64(at: number): number
  slice(at: number, length: number): Uint8Array
}

/** @throws IntakeStop (its methods) IN130 outside the bytes */
export function createBytesReader(bytes: Uint8Array): BytesReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const within = (at: number, length: number): number => {
    if (at < 0 || at + length > bytes.length) stop('IN130')
    return at
  }
  return {
    length: bytes.length,
    u16: at => view.getUint16(within(at, 2), true),
    u32: at => view.getUint32(within(at, 4), true),
    u64: at => view.getUint32(within(at, 8), true) + view.getUint32(at + 4, true) * 2 ** 32,
    slice: (at, length) => bytes.subarray(within(at, length), at + length),
  }
}

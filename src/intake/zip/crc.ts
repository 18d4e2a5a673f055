const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** CRC-32 as zip files carry it, over pieces in order. */
export function createCrc(): { add(piece: Uint8Array): void, value(): number } {
  let crc = 0xffffffff
  return {
    add(piece) {
      for (const byte of piece) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
    },
    value: () => (crc ^ 0xffffffff) >>> 0,
  }
}

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string
}

// Node and every browser have both, but neither library is visible here; a global declaration would clash with theirs.
const { TextDecoder, TextEncoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean, ignoreBOM: boolean }) => Decoder
  TextEncoder: new () => { encode(text: string): Uint8Array }
}

/** A decoder that throws at the first byte that does not fit; a byte order mark is not part of the text. */
export function createDecoder(label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'): Decoder {
  return new TextDecoder(label, { fatal: true, ignoreBOM: false })
}

/** The text of the bytes, or null where one of them does not fit. */
export function tryDecode(bytes: Uint8Array, label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'): string | null {
  try {
    return createDecoder(label).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 with U+FFFD for what does not fit: to look at a damaged file, never to take its text. */
export function decodeLoosely(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: false }).decode(bytes)
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

const { sqrt, cbrt } = Math

/** Round constants and start: fractions of the cube and square roots of the first primes (FIPS 180-4). */
const primes: readonly number[] = firstPrimes(64)
const constants = Uint32Array.from(primes, prime => fraction(cbrt(prime)))
const start = Uint32Array.from(primes.slice(0, 8), prime => fraction(sqrt(prime)))

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every(prime => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

/**
 * SHA-256 in hexadecimal. The browser's own is there only on secure addresses, and the desk also works in closed networks
 * without one.
 */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const hash = Uint32Array.from(start)
  const words = new Uint32Array(64)
  for (let at = 0; at < padded.length; at += 64) mixBlock(hash, words, view, at)
  return Array.from(hash, word => word.toString(16).padStart(8, '0')).join('')
}

function mixBlock(hash: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  const word = (index: number): number => words[index] ?? 0
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4)
  for (let i = 16; i < 64; i++) {
    const early = word(i - 15)
    const late = word(i - 2)
    words[i] = word(i - 16) + word(i - 7) + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < 64; i++) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + word(i)
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + value
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

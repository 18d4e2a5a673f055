/** What the first bytes say a file is. `text`: anything that has to be looked at as text. */
export type FileForm = 'empty' | 'zip' | 'ole' | 'pdf' | 'picture' | 'packed' | 'rtf' | 'text'

const signatures: readonly (readonly [FileForm, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x1f, 0x8b]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

function startsWith(bytes: Uint8Array, head: readonly number[], at = 0): boolean {
  return head.every((byte, index) => bytes[at + index] === byte)
}

/** The name of a file decides nothing here: a table saved under the name of a picture is still a table. */
export function recogniseForm(bytes: Uint8Array): FileForm {
  if (bytes.length === 0) return 'empty'
  for (const [form, head] of signatures) {
    // Two letters are too few to tell a bitmap from a text: its header holds zeros.
    if (startsWith(bytes, head) && (head.length > 2 || form === 'packed' || bytes.subarray(0, 16).includes(0))) return form
  }
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'picture'
  if (startsWith(bytes, [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4)) return 'picture'
  return 'text'
}

/** Old Office files and encrypted new ones share a container; the latter name their content in UTF-16. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage').flatMap(letter => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (startsWith(bytes, name, at)) return true
  }
  return false
}

/** `xlsx` of `a/b.XLSX`; empty when the name has no ending. */
export function endingOf(name: string): string {
  return (/\.([^./\\]+)$/.exec(name)?.[1] ?? '').toLowerCase()
}

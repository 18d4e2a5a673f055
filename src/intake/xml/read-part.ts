import type { Archive } from '../zip/archive'
import { stop } from '../intake-fault'
import { createDecoder } from '../text/text-decoder'
import { createXmlReader, type XmlHandler } from './xml-reader'

/** Streams one XML part of a zip through a handler; `onShare` is told how much (0–1) has been read. @throws IntakeStop */
export function readPart(archive: Archive, name: string, handler: XmlHandler, onShare: (share: number) => void = () => undefined): void {
  const entry = archive.find(name) ?? stop('IN150', { part: name })
  const reader = createXmlReader(handler, name)
  const decoder = createDecoder('utf-8')
  archive.unpack(entry, (piece, share) => {
    reader.push(decode(() => decoder.decode(piece, { stream: true }), name))
    onShare(share)
  })
  reader.push(decode(() => decoder.decode(), name))
  reader.end()
}

function decode(read: () => string, part: string): string {
  try {
    return read()
  } catch {
    return stop('IN150', { part })
  }
}

import { stop } from '../intake-fault'
import { characterOf, unescapeXml, type XmlHandler } from '../xml/xml-reader'

/** Text of a cell: character references, and `_x000D_` for what XML cannot hold. */
export function unescapeText(raw: string): string {
  const text = unescapeXml(raw)
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (whole, code: string) => characterOf(`#x${code}`) ?? whole) : text
}

/** Listens to `sharedStrings.xml` and hands on the texts that are asked for; the others are never kept. */
export function createStringReader(isWanted: (index: number) => boolean, onText: (index: number, text: string) => void, limit: number): XmlHandler {
  let index = -1
  let text: string | null = null
  let collecting = false
  let phonetic = false
  return {
    open(name) {
      if (name === 'si') {
        index++
        text = isWanted(index) ? '' : null
      } else if (name === 'rPh') phonetic = true
      else if (name === 't') collecting = !phonetic
    },
    close(name) {
      if (name === 'si' && text !== null) onText(index, unescapeText(text))
      else if (name === 'rPh') phonetic = false
      else if (name === 't') collecting = false
    },
    text(raw) {
      if (!collecting || text === null) return
      text += raw
      if (text.length > limit) stop('IN164', { cell: `#${index + 1}`, limit })
    },
  }
}

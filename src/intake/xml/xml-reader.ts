import { stop } from '../intake-fault'

/** Told of each mark in order. Names come without their prefix; texts may come in pieces and are still escaped. */
export interface XmlHandler {
  /** `tag` is everything between `<` and `>`, for `attributeOf`. */
  open(name: string, tag: string): void
  close(name: string): void
  text(raw: string): void
}

export interface XmlReader {
  push(text: string): void
  end(): void
}

/** UTF-16 units that may wait for the end of a tag, comment or CDATA section. */
const longestMark = 1 << 20

const GT = 62
const QUOTE = 34
const APOSTROPHE = 39

/** Where the tag at `lt` ends, -1 when that has not come yet. A `>` in an attribute's quotes does not end it. */
function tagEnd(text: string, lt: number): number {
  let quote = 0
  for (let at = lt + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === GT) {
      return at
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code
    }
  }
  return -1
}

function localName(tag: string): string {
  const end = tag.search(/[\s/]/)
  const name = end < 0 ? tag : tag.slice(0, end)
  return name.slice(name.indexOf(':') + 1)
}

/**
 * Reads XML as it arrives, in pieces of any size, and keeps none of it. It knows no entities but the five and
 * refuses a document type: nothing can be defined, fetched or multiplied. `part` names it in faults.
 * @throws IntakeStop (its methods) IN150 damaged, IN151 document type
 */
export function createXmlReader(handler: XmlHandler, part: string): XmlReader {
  let waiting = ''
  let depth = 0

  /** Handles the mark at `lt`; returns where it ends, or -1 when the rest has not come yet. */
  const readMark = (text: string, lt: number): number => {
    if (text.startsWith('<!--', lt)) return after(text.indexOf('-->', lt + 4), 3)
    if (text.startsWith('<?', lt)) return after(text.indexOf('?>', lt + 2), 2)
    if (text.startsWith('<![CDATA[', lt)) {
      const close = text.indexOf(']]>', lt)
      if (close >= 0) handler.text(text.slice(lt + 9, close).replaceAll('&', '&amp;'))
      return after(close, 3)
    }
    if (text.startsWith('<!', lt)) {
      if (text.length - lt < 9) return -1
      stop('IN151', { part })
    }
    const end = tagEnd(text, lt)
    if (end >= 0) readTag(text.slice(lt + 1, end))
    return after(end, 1)
  }

  const readTag = (tag: string): void => {
    if (tag.startsWith('/')) {
      depth--
      if (depth < 0) stop('IN150', { part })
      handler.close(localName(tag.slice(1)))
      return
    }
    const name = localName(tag)
    if (name === '') stop('IN150', { part })
    handler.open(name, tag)
    if (tag.endsWith('/')) handler.close(name)
    else depth++
  }

  return {
    push(piece) {
      const text = waiting === '' ? piece : waiting + piece
      let at = 0
      while (at < text.length) {
        const lt = text.indexOf('<', at)
        const until = lt < 0 ? text.length : lt
        if (until > at) handler.text(text.slice(at, until))
        at = until
        if (lt < 0) break
        const end = text.length - lt < 2 ? -1 : readMark(text, lt)
        if (end < 0) break
        at = end
      }
      waiting = text.slice(at)
      if (waiting.length > longestMark) stop('IN150', { part })
    },
    end() {
      if (waiting !== '' || depth !== 0) stop('IN150', { part })
    },
  }
}

function after(at: number, length: number): number {
  return at < 0 ? -1 : at + length
}

const attributePatterns = new Map<string, RegExp>()

/** The value of an attribute by its local name, unescaped; null when the tag has none. */
export function attributeOf(tag: string, name: string): string | null {
  let pattern = attributePatterns.get(name)
  if (pattern === undefined) {
    pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    attributePatterns.set(name, pattern)
  }
  const found = pattern.exec(tag)
  return found === null ? null : unescapeXml(found[1] ?? found[2] ?? '')
}

const entities: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '\'']])

/** Text with its character references resolved; an unknown one stays as it is written. */
export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) =>
    name.startsWith('#') ? characterOf(name) ?? whole : entities.get(name) ?? whole)
}

/** The character of `#38` or `#x26`; null when there is none. */
export function characterOf(reference: string): string | null {
  const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null
}

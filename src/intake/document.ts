import type { IntakeContext } from './context'
import type { Archive } from './zip/archive'
import { stop } from './intake-fault'
import { readPart } from './xml/read-part'
import { unescapeXml } from './xml/xml-reader'

/** Text under these is not what the reader of the document sees: deleted, moved away, or said a second time for old programs. */
const unseen: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback'])

/**
 * The paragraphs of a Word document (.docx) as lines: body text and tables in reading order, the cells of a row
 * separated by tabs. @throws IntakeStop
 */
export function readDocument(archive: Archive, path: string, context: IntakeContext): string {
  const out: string[] = []
  let length = 0
  let raw: string | null = null
  let hidden = 0
  let cells = 0
  let runs = 0
  const put = (text: string): void => {
    if (hidden > 0) return
    length += text.length
    if (length > context.limits.textLength) stop('IN107', { limit: context.limits.textLength })
    out.push(text)
  }
  readPart(archive, path, {
    open(name) {
      if (name === 't') raw = ''
      else if (name === 'r') runs++
      else if (name === 'tc') cells++
      else if (unseen.has(name)) hidden++
      // The same name outside a run sets a tab stop.
      else if (name === 'tab' && runs > 0) put('\t')
      else if (name === 'br' || name === 'cr') put('\n')
    },
    close(name) {
      if (name === 't') {
        put(unescapeXml(raw ?? ''))
        raw = null
      } else if (name === 'r') runs--
      else if (unseen.has(name)) hidden--
      // Inside a table a paragraph does not end the line: its row does.
      else if (name === 'p') put(cells > 0 ? ' ' : '\n')
      else if (name === 'tr') put('\n')
      else if (name === 'tc') {
        cells--
        put('\t')
      }
    },
    text(piece) {
      if (raw !== null && raw.length <= context.limits.textLength) raw += piece
    },
  }, share => context.tick(share, 'read'))
  const text = out.join('').split('\n').map(line => line.trimEnd()).join('\n').trim()
  return text === '' ? stop('IN103') : text
}

import type { IntakeResult } from './intake-result'
import { createContext, type IntakeContext, type IntakeOptions } from './context'
import { IntakeStop, intakeFault, stop } from './intake-fault'
import { readArchive } from './read-archive'
import { endingOf, isEncryptedOffice, recogniseForm } from './recognise'
import { readText, readTsv } from './read-text'
import { decodeBytes } from './text/decode-bytes'

/**
 * Finds out what a file is, by its content first and its name second, and reads it as far as the desk can use it.
 * Never throws: what cannot be read is a fault with a code. `mime` is what the browser guessed; it decides nothing
 * that the content can tell.
 */
export function readIntake(bytes: Uint8Array, name: string, mime: string, options: IntakeOptions): IntakeResult {
  return guarded(options, (context) => {
    const { limits } = context
    if (bytes.length > limits.fileBytes) stop('IN102', { bytes: bytes.length, limit: limits.fileBytes })
    context.tick(0, 'recognise')
    const ending = endingOf(name)
    switch (recogniseForm(bytes)) {
      case 'empty': return stop('IN103')
      case 'zip': return readArchive(bytes, context)
      case 'ole': return isEncryptedOffice(bytes) ? stop('IN111') : stop('IN110', { kind: ending === '' ? '.xls / .doc' : `.${ending}` })
      case 'pdf': return stop('IN109')
      case 'picture': return stop('IN108')
      case 'packed': return stop('IN112')
      case 'rtf': return stop('IN113', { kind: 'RTF' })
      case 'text': return readText(decodeBytes(bytes, context), { name, ending, isHtml: mime === 'text/html' || /^x?html?$/.test(ending) }, context)
    }
  })
}

/**
 * Reads what the clipboard gave: the plain text, and the same as HTML where there is one. A table copied out of a
 * spreadsheet becomes a sheet. Never throws.
 */
export function readPasted(text: string, html: string | null, options: IntakeOptions): IntakeResult {
  return guarded(options, (context) => {
    const name = '剪贴板'
    const source = text.trim() === '' ? html ?? '' : text
    if (source.length > context.limits.fileBytes) stop('IN102', { bytes: source.length, limit: context.limits.fileBytes })
    if (source.trim() === '') stop('IN103')
    const sheet = source === text ? readTsv(text, html, name, context) : null
    return sheet ?? readText(source, { name, ending: '', isHtml: source !== text }, context)
  })
}

function guarded(options: IntakeOptions, read: (context: IntakeContext) => IntakeResult): IntakeResult {
  try {
    const context = createContext(options)
    const result = read(context)
    context.tick(1, 'check')
    return result
  } catch (error) {
    if (error instanceof IntakeStop) return { ok: false, fault: error.fault }
    // Out of memory, or a fault of this program: either way the page goes on and what was entered stays.
    return { ok: false, fault: intakeFault('IN106', { detail: error instanceof Error ? error.message : String(error) }) }
  }
}

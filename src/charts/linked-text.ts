/** Marks a piece of a sentence as the figure of an address; sentences are plain where nobody asks for marks. */
export type MarkFigure = (address: string, text: string) => string

export const unmarked: MarkFigure = (_, text) => text

// Characters of private use, which no message and no number holds; translate.ts sees through them.
const open = '\uE000'
const middle = '\uE001'
const close = '\uE002'

export const markFigure: MarkFigure = (address, text) => open + address + middle + text + close

/** A marked sentence in its pieces: text, or the text of a figure with its address. */
export function splitMarked(sentence: string): { text: string, address: string | null }[] {
  return sentence.split(open).flatMap((piece, place) => {
    if (place === 0) return piece === '' ? [] : [{ text: piece, address: null }]
    const [address = '', rest = ''] = piece.split(middle)
    const [text = '', after = ''] = rest.split(close)
    return [{ text, address }, ...after === '' ? [] : [{ text: after, address: null }]]
  })
}

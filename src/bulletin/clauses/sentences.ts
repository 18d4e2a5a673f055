/** A sentence of the normalised text, with its place. `text` = whole.slice(start, end). */
export interface Sentence {
  text: string
  start: number
  end: number
  /** Running number of the paragraph it stands in. */
  paragraph: number
}

/** No sentence is longer, so that every pattern works on a short text and the whole takes linear time. */
const longestSentence = 400

/** Sentences and paragraphs in reading order. Overlong ones are cut, at a comma where there is one. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  let start = 0
  const close = (end: number): void => {
    if (end > start) sentences.push({ text: text.slice(start, end), start, end, paragraph })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '\n') {
      close(i)
      start = i + 1
      paragraph++
    } else if (char === '。' || char === '！' || char === '？') {
      close(i + 1)
    } else if (i - start >= longestSentence) {
      const window = text.slice(start, i + 1)
      const comma = Math.max(window.lastIndexOf('，'), window.lastIndexOf('；'), window.lastIndexOf('、'))
      close(comma > longestSentence / 2 ? start + comma + 1 : i)
    }
  }
  close(text.length)
  return sentences
}

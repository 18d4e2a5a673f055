import type { MessageKey, MessageParams, Translate } from '@/locales/translate'

/** A piece of a message: text, or the place of a slot. */
type MessagePart = { text: string } | { slot: string }

// A character that no message holds marks the places while the message is filled.
const mark = '\u0000'

/** Fills a message but leaves places for components: word order stays with the translation. */
export function splitMessage(t: Translate, key: MessageKey, params: MessageParams, slots: readonly string[]): MessagePart[] {
  const places = Object.fromEntries(slots.map(slot => [slot, mark + slot + mark]))
  return t(key, { ...params, ...places })
    .split(mark)
    .map((piece, index) => index % 2 === 1 ? { slot: piece } : { text: piece })
    .filter(part => 'slot' in part || part.text !== '')
}

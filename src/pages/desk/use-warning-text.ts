import type { DraftValue } from '@/desk/draft'
import type { DeskKey } from './desk-text'
import { useDeskText } from './desk-text'
import { useDesk } from './use-desk'
import { useTranslate } from '@/composables/use-locale'

const words: ReadonlyMap<string, DeskKey> = new Map<string, DeskKey>([
  ['committee-not-on-record', 'warning.committee-not-on-record'],
  ['committee-unknown', 'warning.committee-unknown'],
  ['conflict', 'warning.conflict'],
  ['exits-nested', 'warning.exits-nested'],
  ['filed-exceeds-submitted', 'warning.filed-exceeds-submitted'],
  ['groups-not-summed', 'warning.groups-not-summed'],
  ['ledger-open', 'warning.ledger-open'],
  ['meeting-unknown', 'warning.meeting-unknown'],
  ['only-approximate', 'warning.only-approximate'],
  ['out-of-order', 'warning.out-of-order'],
  ['period-unknown', 'warning.period-unknown'],
  ['phase-unknown', 'warning.phase-unknown'],
  ['present-exceeds-expected', 'warning.present-exceeds-expected'],
  ['rate-mismatch', 'warning.rate-mismatch'],
  ['too-few', 'warning.too-few'],
])

/** The reader warns in Chinese, with its numbers; in English the code says what is meant. */
export function useWarningText(): (code: string, value: DraftValue) => string {
  const { locale } = useTranslate()
  const text = useDeskText()
  const desk = useDesk()
  return (code, { span }) => {
    const own = desk.draft.value?.warnings.find(warning => warning.code === code && span !== null && warning.start < span.end && span.start < warning.end)
    if (own !== undefined && locale !== 'en') return `${own.why}。${own.fix}。`
    return text(words.get(code) ?? 'warning.other', { code })
  }
}

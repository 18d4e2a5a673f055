import type { DraftValue } from '@/desk/draft'
import type { DeskKey } from './desk-text'
import { useDeskText } from './desk-text'
import { useDesk } from './use-desk'
import { useTranslate } from '@/composables/use-locale'

const worded: ReadonlySet<string> = new Set<string>([
  'committee-not-on-record', 'committee-unknown', 'conflict', 'exits-nested', 'filed-exceeds-submitted', 'groups-not-summed', 'ledger-open',
  'meeting-unknown', 'only-approximate', 'out-of-order', 'period-unknown', 'phase-unknown', 'present-exceeds-expected', 'rate-mismatch',
])

/** The reader warns in Chinese, with its numbers; in English the code says what is meant. */
export function useWarningText(): (code: string, value: DraftValue) => string {
  const { locale } = useTranslate()
  const text = useDeskText()
  const desk = useDesk()
  return (code, { span }) => {
    const own = desk.draft.value?.warnings.find(warning => warning.code === code && span !== null && warning.start < span.end && span.start < warning.end)
    if (own !== undefined && locale !== 'en') return `${own.why}。${own.fix}。`
    return worded.has(code) ? text(`warning.${code}` as DeskKey) : text('warning.other', { code })
  }
}

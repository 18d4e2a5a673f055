import type { MessageKey, Translate } from '@/locales/translate'
import type { DeskText } from './desk-text'

/** The word for a coded value of a column; the code itself where the desk has no word for it. */
export function choiceText(field: string, choice: string, t: Translate, text: DeskText): string {
  switch (field) {
    case 'meeting_type': return t(`meeting.${choice}` as MessageKey)
    case 'phase': return t(`phase.${choice}` as MessageKey)
    case 'period_kind': return t(`kind.${choice}.long` as MessageKey)
    case 'expected_base': return t(choice === 'membership' ? 'base.membership' : 'base.expected')
    case 'dates_planned': return text(choice === 'true' ? 'scope.dates_planned.true' : 'scope.dates_planned.false')
    case 'status': return text(choice === 'interim' ? 'scope.status.interim' : 'scope.status.final')
    default: return choice
  }
}

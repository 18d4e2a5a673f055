import type { MeetingType } from '@/domain/meeting'
import type { PeriodKind } from '@/domain/period'
import { meetingTypes } from '@/domain/meeting'
import { periodKinds } from '@/domain/period'

export function isMeetingType(text: string): text is MeetingType {
  return (meetingTypes as readonly string[]).includes(text)
}

export function isPeriodKind(text: string): text is PeriodKind {
  return (periodKinds as readonly string[]).includes(text)
}

import type { ScopeField } from '@/desk/columns'
import type { DeskText } from './desk-text'

/** What a column of the scope is called; the term as a column and as part of a name differ. */
export function scopeName(field: ScopeField, text: DeskText): string {
  return field === 'term' ? text('scope.term_number') : text(`scope.${field}`)
}

import type { BulletinRecord, BulletinWarning, FieldValue } from '../bulletin'
import { warn } from '../warnings'

const fewest = 10

/**
 * Holds a record to what must be true (docs/domain.md, rule 3): nothing later on the way is more than what came before,
 * and filed and exits are not more than was submitted. What breaks it was misread or miswritten and is taken out.
 */
export function checkLedger(record: BulletinRecord, warnings: BulletinWarning[]): void {
  const value = (field: string): FieldValue | undefined => record.fields[field]?.status === 'approximate' ? undefined : record.fields[field]
  const drop = (gone: string): void => { record.fields = Object.fromEntries(Object.entries(record.fields).filter(([field]) => field !== gone)) }
  const [submitted, filed] = [value('submitted'), value('filed')]
  if (submitted !== undefined && filed !== undefined && filed.value > submitted.value) {
    warnings.push(warn('filed-exceeds-submitted', [filed.value, submitted.value], filed))
    drop('submitted')
    drop('filed')
    record.parts = record.parts.filter(part => part.dimension !== 'exit')
  }
  // 他提交提案5件: no committee has so few; one person or group was meant.
  for (const field of ['submitted', 'filed', 'after_merge', 'assigned', 'handled']) {
    const count = value(field)
    if (count === undefined || count.value >= fewest) continue
    warnings.push(warn('too-few', [field, count.value], count))
    drop(field)
  }
  const atMost = (field: string, ceiling: string): void => {
    const [low, high] = [value(field), value(ceiling)]
    if (low === undefined || high === undefined || low.value <= high.value) return
    warnings.push(warn('out-of-order', [field, low.value], low))
    drop(field)
  }
  atMost('after_merge', 'submitted')
  atMost('assigned', 'filed')
  atMost('assigned', 'submitted')
  atMost('handled', value('submitted') === undefined ? 'filed' : 'submitted')
  atMost('key_proposals', 'submitted')
  // 立案189件,交办189件: nothing was merged in between, so it is no count of its own.
  if (value('assigned') !== undefined && value('assigned')?.value === value('filed')?.value) drop('assigned')
  checkExits(record, warnings)
  checkRate(record, warnings)
}

function checkExits(record: BulletinRecord, warnings: BulletinWarning[]): void {
  const [submitted, filed, assigned] = [record.fields['submitted'], record.fields['filed'], record.fields['assigned']]
  const exits = record.parts.filter(part => part.dimension === 'exit')
  const without = (...categories: string[]): void => { record.parts = record.parts.filter(part => part.dimension !== 'exit' || !categories.includes(part.category)) }
  const merged = exits.find(part => part.category === 'merged_away')
  // Merged after filing: what is missing between filed and handed out, not between submitted and filed.
  if (merged !== undefined && filed !== undefined && assigned !== undefined && filed.value - assigned.value === merged.value) without('merged_away')
  if (submitted === undefined || filed === undefined || submitted.status === 'approximate' || filed.status === 'approximate') return
  const room = submitted.value - filed.value
  const sum = (): number => record.parts.filter(part => part.dimension === 'exit').reduce((total, part) => total + part.value, 0)
  const whole = exits.find(part => part.category === 'not_filed')
  if (sum() > room && whole !== undefined && exits.length > 1) {
    warnings.push(warn('exits-nested', [], whole))
    if (whole.value === room) without(...exits.filter(part => part !== whole).map(part => part.category))
    else if (sum() - whole.value === room) without('not_filed')
  }
  if (sum() > room && merged !== undefined) {
    warnings.push(warn('exits-nested', [], merged))
    without('merged_away')
  }
  const rest = room - sum()
  const [first] = record.parts.filter(part => part.dimension === 'exit')
  if (rest !== 0 && first !== undefined) warnings.push(warn('ledger-open', [rest], first))
}

function checkRate(record: BulletinRecord, warnings: BulletinWarning[]): void {
  const [filed, handled, rate] = [record.fields['assigned'] ?? record.fields['filed'], record.fields['handled'], record.fields['handled_rate']]
  if (filed === undefined || handled === undefined || rate === undefined || filed.value === 0 || rate.status !== 'reported') return
  const share = Math.round(handled.value / filed.value * 1000) / 10
  if (Math.abs(share - rate.value) > 0.5) warnings.push(warn('rate-mismatch', [rate.value, share], rate))
}

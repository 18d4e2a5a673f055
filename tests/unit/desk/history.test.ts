import type { Step } from '@/desk/apply-step'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTouched, presentOf, redo, replay, startHistory, takeStep, undo } from '@/desk/history'
import { readSavedDraft, toSavedDraft } from '@/desk/saved-draft'
import { bulletinDraft } from './desk-package'

const start = bulletinDraft()
const id = fc.constantFrom(...start.values.map(value => value.id), 'v14', 'v15', 'v99')
const record = fc.constantFrom(...start.records.map(one => one.id), 'r17')
const cell = fc.string({ maxLength: 6 })
const bound = fc.constantFrom('about' as const, 'over' as const, null)
const target = fc.constantFrom({ type: 'field' as const, field: 'submitted' }, { type: 'role' as const, role: 'host', title: '', position: 1 })

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('accept' as const), value: id }),
  fc.record({ type: fc.constant('acceptSure' as const) }),
  fc.record({ type: fc.constant('reject' as const), value: id }),
  fc.record({ type: fc.constant('reopen' as const), value: id }),
  fc.record({ type: fc.constant('edit' as const), value: id, cell, bound, target }),
  fc.record({ type: fc.constant('scope' as const), record, cells: fc.record({ session: cell, year: cell }) }),
  fc.record({ type: fc.constant('add' as const), record, target, cell, bound, span: fc.constant(null) }),
  fc.record({ type: fc.constant('addRecord' as const), kind: fc.constantFrom('attendance' as const, 'proposals' as const), source: fc.constant('s1'), scope: fc.record({ committee: cell }) }),
  fc.record({ type: fc.constant('source' as const), source: fc.constantFrom('s1', 's2'), cells: fc.record({ title: cell, quality: fc.constantFrom('official', '') }) }),
  fc.record({ type: fc.constant('sign' as const), cells: fc.record({ reviewed_by: cell }) }),
  fc.record({ type: fc.constant('note' as const), text: cell }),
)

describe('undoing', () => {
  it('takes back any step', () => {
    fc.assert(fc.property(fc.array(anyStep, { maxLength: 12 }), anyStep, (steps, step) => {
      const before = replay(start, steps, steps.length)
      const after = takeStep(before, step)
      expect(presentOf(after === before ? before : undo(after))).toBe(presentOf(before))
      if (after !== before) expect(presentOf(redo(undo(after)))).toBe(presentOf(after))
    }))
  })

  it('as often as there were steps leads back to the start, and no further', () => {
    fc.assert(fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
      let history = replay(start, steps, steps.length)
      const taken = history.steps.length
      for (let n = 0; n < taken; n++) history = undo(history)
      expect(presentOf(history)).toBe(start)
      expect(undo(history)).toBe(history)
      for (let n = 0; n < taken; n++) history = redo(history)
      expect(redo(history)).toBe(history)
    }))
  })

  it('forgets what was undone when another step is taken', () => {
    const one = takeStep(startHistory(start), { type: 'note', text: 'a' })
    const other = takeStep(undo(one), { type: 'note', text: 'b' })
    expect(other.steps).toEqual([{ type: 'note', text: 'b' }])
    expect(isTouched(startHistory(start))).toBe(false)
    expect(isTouched(undo(one))).toBe(true)
  })
})

describe('a kept draft', () => {
  it('comes back as it was left, with everything that can be undone', () => {
    fc.assert(fc.property(fc.array(anyStep, { maxLength: 12 }), fc.nat(14), (steps, at) => {
      const history = replay(start, steps, at)
      const saved = JSON.parse(JSON.stringify(toSavedDraft({ name: '示例', text: '文' }, history, '2026-11-23T00:00:00Z'))) as unknown
      const read = readSavedDraft(saved)
      expect(read.ok && JSON.parse(JSON.stringify(read.value.history))).toEqual(JSON.parse(JSON.stringify(history)))
      expect(read.ok && read.value.document).toEqual({ name: '示例', text: '文' })
    }))
  })
})

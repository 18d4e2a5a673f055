import type { Cursor, KeyModel } from '@/chart-keys/cursor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKey, withinModel } from '@/chart-keys/cursor'

const items = (count: number): KeyModel['series'][number] => Array.from({ length: count }, (_, index) => ({ text: `第 ${index} 项`, box: { x: index, y: 0, width: 1, height: 1 } }))
const across: KeyModel = { direction: 'across', series: [items(25), [], items(3)] }
const down: KeyModel = { direction: 'down', series: [items(4)] }
const moved = (model: KeyModel, cursor: Cursor | null, key: string): Cursor | string | null => {
  const act = readKey(model, cursor, key)
  return act === null ? null : act.act === 'move' ? act.cursor : act.act
}

describe('the first key', () => {
  it.each(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home'])('%s leads to the first item', (key) => {
    expect(moved(across, null, key)).toEqual({ series: 0, item: 0 })
  })
  it('End leads to the last', () => {
    expect(moved(across, null, 'End')).toEqual({ series: 0, item: 24 })
  })
  it.each(['Tab', 'Escape', 'Enter', ' ', 'a', 'F5'])('%s is left to the browser', (key) => {
    expect(readKey(across, null, key)).toBeNull()
  })
})

describe('a key on an item', () => {
  it.each([
    ['ArrowRight', { series: 0, item: 6 }],
    ['ArrowLeft', { series: 0, item: 4 }],
    ['PageDown', { series: 0, item: 15 }],
    ['PageUp', { series: 0, item: 0 }],
    ['Home', { series: 0, item: 0 }],
    ['End', { series: 0, item: 24 }],
  ])('%s moves along the series', (key, cursor) => {
    expect(moved(across, { series: 0, item: 5 }, key)).toEqual(cursor)
  })

  it('changes the series over an empty one, to the nearest item', () => {
    expect(moved(across, { series: 0, item: 5 }, 'ArrowDown')).toEqual({ series: 2, item: 2 })
    expect(moved(across, { series: 2, item: 2 }, 'ArrowUp')).toEqual({ series: 0, item: 2 })
  })

  it('stays at the ends', () => {
    expect(moved(across, { series: 0, item: 24 }, 'ArrowRight')).toEqual({ series: 0, item: 24 })
    expect(moved(across, { series: 2, item: 0 }, 'ArrowDown')).toEqual({ series: 2, item: 0 })
  })

  it('goes down where items stand below one another, and by every arrow where there is one series', () => {
    expect(moved(down, { series: 0, item: 1 }, 'ArrowDown')).toEqual({ series: 0, item: 2 })
    expect(moved(down, { series: 0, item: 1 }, 'ArrowRight')).toEqual({ series: 0, item: 2 })
    expect(moved({ ...across, direction: 'down' }, { series: 0, item: 1 }, 'ArrowRight')).toEqual({ series: 2, item: 1 })
  })

  it('Enter activates, Escape leaves, Tab and letters are left to the browser', () => {
    expect(readKey(across, { series: 0, item: 5 }, 'Enter')).toEqual({ act: 'activate', cursor: { series: 0, item: 5 } })
    expect(moved(across, { series: 0, item: 5 }, 'Escape')).toBe('leave')
    for (const key of ['Tab', 'a', ' ']) expect(readKey(across, { series: 0, item: 5 }, key)).toBeNull()
  })
})

describe('a chart', () => {
  it('without items takes no key', () => {
    expect(readKey({ direction: 'across', series: [[]] }, null, 'ArrowRight')).toBeNull()
    expect(readKey({ direction: 'across', series: [] }, { series: 0, item: 0 }, 'ArrowRight')).toBeNull()
  })

  it('that has become shorter keeps the cursor on its last item, or begins anew', () => {
    expect(withinModel(down, { series: 0, item: 9 })).toEqual({ series: 0, item: 3 })
    expect(withinModel(down, { series: 1, item: 0 })).toBeNull()
    expect(moved(down, { series: 1, item: 0 }, 'ArrowDown')).toEqual({ series: 0, item: 0 })
  })

  it('never leads to what is not there', () => {
    const keys = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(fc.property(fc.array(fc.nat(15), { maxLength: 5 }), fc.constantFrom('across', 'down'), fc.array(keys, { maxLength: 30 }), (counts, direction, presses) => {
      const model: KeyModel = { direction, series: counts.map(items) }
      let cursor: Cursor | null = null
      for (const key of presses) {
        const act = readKey(model, cursor, key)
        if (act?.act === 'move') cursor = act.cursor
      }
      return cursor === null || model.series[cursor.series]?.[cursor.item] !== undefined
    }))
  })
})

// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { useGradual } from '@/composables/use-gradual'

const TestList = defineComponent({
  props: { rows: { type: Array<string>, required: true } },
  setup: (props) => {
    const drawn = useGradual(() => props.rows, 2)
    return () => h('p', drawn.value.join(''))
  },
})

let list: VueWrapper
async function change(rows: string): Promise<void> {
  await list.setProps({ rows: Array.from(rows) })
}
async function frame(): Promise<string> {
  vi.advanceTimersByTime(16)
  await nextTick()
  return list.text()
}

beforeEach(() => {
  vi.useFakeTimers()
  list = mount(TestList, { props: { rows: Array.from('abc') } })
})
afterEach(() => {
  list.unmount()
  vi.useRealTimers()
})

describe('a list drawn little by little', () => {
  it('is whole at first', () => {
    expect(list.text()).toBe('abc')
  })

  it('keeps the old rows for a frame, then draws a few of the new and then the others', async () => {
    await change('12345')
    expect(list.text()).toBe('abc')
    expect([await frame(), await frame(), await frame(), await frame()]).toEqual(['12', '1234', '12345', '12345'])
  })

  it('forgets what it was drawing when the rows change again', async () => {
    await change('12345')
    await frame()
    await change('6')
    expect([await frame(), await frame()]).toEqual(['6', '6'])
  })
})

// @vitest-environment happy-dom
import type { QueryState } from '@/composables/use-query-state'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { appMountedKey } from '@/composables/use-mounted'
import { useQueryState } from '@/composables/use-query-state'
import { createQuery, enumField, idsField } from '@/stores/query'

interface State { phase: 'opening' | 'closing', c: readonly string[] }
const codec = createQuery<State>({ phase: enumField(['opening', 'closing'], 'opening'), c: idsField(() => true, 3, []) })

async function open(address: string, mounted = shallowRef(true)): Promise<{ view: QueryState<State>, path: () => string }> {
  const page = defineComponent(() => () => h('div'))
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: page }] })
  await router.push(address)
  let view: QueryState<State> | undefined
  mount(defineComponent({
    setup() {
      view = useQueryState(() => codec)
      return () => h('div')
    },
  }), { global: { plugins: [router], provide: { [appMountedKey as symbol]: mounted } } })
  if (view === undefined) throw new Error('not set up')
  return { view, path: () => router.currentRoute.value.fullPath }
}

describe('the state of a view', () => {
  it('comes from the address', async () => {
    const { view } = await open('/x/?phase=closing&c=990100')
    expect(view.state.value).toEqual({ phase: 'closing', c: ['990100'] })
  })

  it('is the default until the app has taken over', async () => {
    const mounted = shallowRef(false)
    const { view } = await open('/x/?phase=closing', mounted)
    expect(view.state.value.phase).toBe('opening')
    mounted.value = true
    expect(view.state.value.phase).toBe('closing')
  })

  it('gives addresses with some fields changed, commas readable', async () => {
    const { view } = await open('/x/?phase=closing')
    expect(view.hrefOf({ c: ['990100', '990200'] })).toBe('?phase=closing&c=990100,990200')
    expect(view.hrefOf({ phase: 'opening' })).toBe('?')
  })

  it('writes a change into the address', async () => {
    const { view, path } = await open('/x/?c=990100')
    await view.set({ phase: 'closing' })
    await flushPromises()
    expect(path()).toBe('/x/?phase=closing&c=990100')
    expect(view.state.value.phase).toBe('closing')
  })

  it('tells what the address should not hold', async () => {
    const { view } = await open('/x/?phase=middle')
    expect(view.unknown.value).toEqual([{ field: 'phase', value: 'middle' }])
  })
})

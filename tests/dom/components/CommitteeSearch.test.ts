// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils'
import type { ShallowRef } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { mountIn } from '../mount-in'
import CommitteeSearch from '@/components/CommitteeSearch.vue'

const all = [
  { code: '990100', name: '政协示例市委员会', note: '示例省' },
  { code: '990200', name: '政协示范市委员会', note: '示例省' },
]
const suggest = (query: string): typeof all => all.filter(({ name }) => name.includes(query))

async function open(props: Record<string, unknown> = {}): Promise<VueWrapper> {
  const search = mountIn(CommitteeSearch, { action: '../committees/', label: '查找委员会', suggest, ...props })
  await nextTick()
  return search
}

/** 示范 is submitted while no name has come yet. */
async function submitEarly(): Promise<{ search: VueWrapper, names: ShallowRef<typeof all> }> {
  const names = shallowRef<typeof all>([])
  const search = await open({ takesFirst: true, suggest: (query: string) => names.value.filter(({ name }) => name.includes(query)) })
  await search.get('input').setValue('示范')
  await search.get('form').trigger('submit')
  return { search, names }
}

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('the search for a committee', () => {
  it('is a plain form that works by itself', async () => {
    const form = (await open()).get('form')
    expect(form.attributes('action')).toBe('../committees/')
    expect(form.attributes('method')).toBe('get')
    expect(form.get('input').attributes('name')).toBe('q')
  })

  it('asks for its data when the reader turns to it', async () => {
    const search = await open()
    await search.get('input').trigger('focusin')
    expect(search.emitted('wake')).toHaveLength(1)
  })

  it('suggests while the reader types', async () => {
    const search = await open()
    await search.get('input').setValue('示')
    expect(search.findAll('[role=option]').map(option => option.text())).toEqual(['政协示例市委员会 示例省', '政协示范市委员会 示例省'])
    expect(search.get('input').attributes('aria-expanded')).toBe('true')
    expect(search.get('input').attributes('aria-controls')).toBe(search.get('ul').attributes('id'))
  })

  it('goes round the list by arrow keys and takes with Enter', async () => {
    const search = await open()
    const input = search.get('input')
    await input.setValue('示')
    await input.trigger('keydown', { key: 'ArrowUp' })
    expect(input.attributes('aria-activedescendant')).toBe(search.findAll('[role=option]')[1]?.attributes('id'))
    await input.trigger('keydown', { key: 'ArrowDown' })
    await input.trigger('keydown', { key: 'Enter' })
    expect(search.emitted('choose')).toEqual([['990100']])
    expect(search.findAll('[role=option]')).toHaveLength(0)
  })

  it('closes with Escape and on leaving', async () => {
    const search = await open()
    const input = search.get('input')
    await input.setValue('示')
    await input.trigger('keydown', { key: 'Escape' })
    expect(input.attributes('aria-expanded')).toBe('false')
    await input.setValue('示例')
    expect(input.attributes('aria-expanded')).toBe('true')
    await input.trigger('blur')
    expect(input.attributes('aria-expanded')).toBe('false')
  })

  it('leaves the keys to an input method while it composes', async () => {
    const search = await open()
    const input = search.get('input')
    await input.setValue('示')
    await input.trigger('keydown', { key: 'ArrowDown', isComposing: true })
    expect(input.attributes('aria-activedescendant')).toBeUndefined()
  })

  it('takes the first suggestion on submitting, where it is told to', async () => {
    const search = await open({ takesFirst: true })
    await search.get('input').setValue('示范')
    await search.get('form').trigger('submit')
    expect(search.emitted('choose')).toEqual([['990200']])
  })

  it('takes it also with its button, which the field loses its focus to', async () => {
    const search = await open({ takesFirst: true })
    await search.get('input').setValue('示范')
    await search.get('input').trigger('blur')
    await search.get('form').trigger('submit')
    expect(search.emitted('choose')).toEqual([['990200']])
  })

  it('takes it as soon as the names have come, when it was submitted before', async () => {
    const { search, names } = await submitEarly()
    expect(search.emitted('choose')).toBeUndefined()
    names.value = all
    await nextTick()
    expect(search.emitted('choose')).toEqual([['990200']])
  })

  it('takes nothing that the reader went on typing over', async () => {
    const { search, names } = await submitEarly()
    await search.get('input').setValue('示')
    names.value = all
    await nextTick()
    expect(search.emitted('choose')).toBeUndefined()
    expect(search.findAll('[role=option]')).toHaveLength(2)
  })

  it('takes what is clicked', async () => {
    const search = await open()
    await search.get('input').setValue('示')
    await search.findAll('[role=option]')[1]?.trigger('click')
    expect(search.emitted('choose')).toEqual([['990200']])
  })
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepChoice, parseDisplay, showDisplay } from '@/composables/display-choice'

const parse = (search: string): ReturnType<typeof parseDisplay> => parseDisplay(name => new URLSearchParams(search).get(name))
const { dataset } = document.documentElement

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an address', () => {
  it('asks for a display', () => {
    expect(parse('?theme=dark&care=1&q=示例')).toEqual({ chosen: { theme: 'dark', care: '1' }, unknown: [] })
    expect(parse('')).toEqual({ chosen: {}, unknown: [] })
  })
  it('has its unknown values named', () => {
    expect(parse('?theme=sepia&care=yes')).toEqual({ chosen: {}, unknown: [{ field: 'theme', value: 'sepia' }, { field: 'care', value: 'yes' }] })
    expect(parse('?theme=toString').unknown).toHaveLength(1)
  })
})

describe('the display', () => {
  it('is the usual one without a wish', () => {
    expect(showDisplay({})).toEqual({ theme: 'auto', care: false })
    expect([dataset['theme'], dataset['care']]).toEqual([undefined, undefined])
  })
  it('is that of the address, for the visit and not for the next', () => {
    expect(showDisplay({ theme: 'dark', care: '1' })).toEqual({ theme: 'dark', care: true })
    expect([dataset['theme'], dataset['care']]).toEqual(['dark', ''])
    expect(showDisplay({})).toEqual({ theme: 'dark', care: true })
    sessionStorage.clear()
    expect(showDisplay({})).toEqual({ theme: 'auto', care: false })
  })
  it('is what the reader once chose, and another address does not change that', () => {
    keepChoice('theme', 'light')
    sessionStorage.clear()
    expect(showDisplay({ theme: 'dark' }).theme).toBe('dark')
    sessionStorage.clear()
    expect(showDisplay({}).theme).toBe('light')
  })
  it('takes nothing from storage that is no choice', () => {
    localStorage.setItem('theme', 'javascript:')
    keepChoice('care', 'perhaps')
    expect(showDisplay({})).toEqual({ theme: 'auto', care: false })
  })
  it('works where storage is blocked', () => {
    const refuse = { get: (): never => { throw new DOMException('', 'SecurityError') } }
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse.get)
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse.get)
    keepChoice('theme', 'dark')
    expect(showDisplay({ theme: 'dark' }).theme).toBe('dark')
    expect(showDisplay({}).theme).toBe('auto')
    vi.restoreAllMocks()
  })
})

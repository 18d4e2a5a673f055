// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mountIn } from '../mount-in'
import FigureSources from '@/components/FigureSources.vue'
import SourceList from '@/components/SourceList.vue'

const official = { id: '990000-1', title: '示例文件', publisher: '示例市政协', publishedOn: '2024-01-10', quality: 'official', url: 'https://example.org/1' }
const mirror = { id: '990000-2', title: '', publisher: '示例转载站', publishedOn: null, quality: 'mirror', url: null }

describe('the list of sources', () => {
  it('gives each its anchor, publisher, title, date and quality', () => {
    const [first] = mountIn(SourceList, { sources: [official] }).findAll('li')
    expect(first?.attributes('id')).toBe('s-990000-1')
    expect(first?.text()).toBe('示例市政协《示例文件》 2024年1月10日 · 官方')
    expect(first?.get('a').attributes('rel')).toBe('noopener noreferrer external')
  })

  it('names a copy without linking it', () => {
    const list = mountIn(SourceList, { sources: [mirror] }, { locale: 'en' })
    expect(list.find('a').exists()).toBe(false)
    expect(list.text()).toBe('示例转载站 (title not known) undated · copy')
  })

  it('says what rests on a source', () => {
    const list = mountIn(SourceList, { sources: [official], supports: new Map([['990000-1', '三届二次会议']]) })
    expect(list.text()).toContain('用于：三届二次会议')
  })
})

describe('the sources of a figure', () => {
  it('are named when they are one or two', () => {
    expect(mountIn(FigureSources, { sources: [official, mirror] }).text()).toBe('出处：示例市政协《示例文件》 官方、示例转载站（标题不详） 转载')
  })

  it('are counted when they are more', () => {
    const many = mountIn(FigureSources, { sources: [official, mirror, { ...official, id: '990000-3' }] })
    expect(many.text()).toBe('出处：3 份文件（官方 2、转载 1） 逐项查看')
    expect(many.get('a').attributes('href')).toBe('#sources')
  })

  it('are not mentioned when there are none', () => {
    expect(mountIn(FigureSources, { sources: [] }).text()).toBe('')
  })
})

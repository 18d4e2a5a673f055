// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { mountIn } from '../mount-in'
import EmptyState from '@/components/EmptyState.vue'
import FractionValue from '@/components/FractionValue.vue'
import LedgerLine from '@/components/LedgerLine.vue'
import LoadFailed from '@/components/LoadFailed.vue'
import LoadingBlock from '@/components/LoadingBlock.vue'
import ShareBars from '@/components/ShareBars.vue'
import SiteFooter from '@/components/SiteFooter.vue'
import SiteHeader from '@/components/SiteHeader.vue'
import UnknownValues from '@/components/UnknownValues.vue'

describe('what stands in place of data', () => {
  it('says why nothing is there and what would help', () => {
    expect(mountIn(EmptyState, { reason: '来源未公布', help: '换一个年份' }).findAll('p').map(line => line.text())).toEqual(['来源未公布', '换一个年份'])
  })

  it('holds the place of what is being loaded', () => {
    expect(mountIn(LoadingBlock, { label: '正在载入' }).get('[aria-busy=true]').text()).toBe('正在载入')
  })

  for (const reason of ['network', 'timeout', 'missing', 'server', 'malformed']) {
    it(`tells a failure of kind ${reason} in both languages and offers another try`, async () => {
      const failed = mountIn(LoadFailed, { reason })
      expect(failed.get('[role=alert] p').text()).toMatch(/[\u4e00-\u9fff]。$/)
      expect(mountIn(LoadFailed, { reason }, { locale: 'en' }).get('p').text()).toMatch(/^[A-Z].*\.$/)
      await failed.get('button').trigger('click')
      expect(failed.emitted('retry')).toHaveLength(1)
    })
  }

  for (const reason of ['olderFormat', 'newerFormat', 'otherVersion', 'program']) {
    it(`offers a new page where only that helps: ${reason}`, () => {
      const failed = mountIn(LoadFailed, { reason })
      expect(failed.get('[role=alert] p').text()).toMatch(/[\u4e00-\u9fff]。$/)
      expect(failed.get('button').text()).toBe('刷新页面')
    })
  }

  it('names the field and the value that an address should not hold', () => {
    const values = [{ field: 'phase', value: 'x' }, { field: 'from', value: '12' }]
    expect(mountIn(UnknownValues, { values }).text()).toContain('phase = x、from = 12')
    expect(mountIn(UnknownValues, { values: [] }).text()).toBe('')
  })
})

describe('numbers in rows', () => {
  it('puts the fraction first and names the base', () => {
    const textsOf = (props: Record<string, unknown>, locale: 'zh-Hans' | 'en' = 'zh-Hans'): string[] => mountIn(FractionValue, { ...props, at: ['?figure=a', '?figure=b'] }, { locale }).findAll('b, i').map(piece => piece.text())
    expect(textsOf({ part: 307, whole: 335, base: '应出席' })).toEqual(['307 / 335', '占应出席 91.6%'])
    expect(textsOf({ part: 2078, whole: null, base: null }, 'en')).toEqual(['2,078', 'base not published'])
    expect(textsOf({ part: 0, whole: 0, base: '提交' })).toEqual(['0 / 0'])
  })

  it('draws bars from zero to their share', () => {
    const rows = [{ id: 'economy', label: '经济', figure: { kind: 'reported', value: 30, claims: ['c'] }, at: 'p.topic.economy.filed', share: 0.25, length: 0.25 }]
    const bars = mountIn(ShareBars, { caption: '按领域', rows })
    expect(bars.get('path').attributes('d')).toBe('M0 0h25.0v1H0z')
    expect(bars.get('tbody').text()).toBe('经济3025.0%')
  })

  it('shows no ledger where there is none', () => {
    expect(mountIn(LedgerLine, { text: '', state: 'unstated', at: 'a' }).text()).toBe('账目未公布')
    expect(mountIn(LedgerLine, { text: '205 = 197 + 8', state: 'closes', at: '990000-3-2-year-2024.ledger' }).get('a.closes').attributes('href')).toBe('?figure=990000-3-2-year-2024.ledger#sources')
  })
})

describe('the frame of the site', () => {
  const header = { to: (path: string) => `/${path}`, otherLanguage: '/en/', suggest: () => [] }

  it('marks the current page, and the section that a page is in', () => {
    expect(mountIn(SiteHeader, { ...header, routeName: 'trends' }).get('[aria-current=page]').text()).toBe('趋势')
    expect(mountIn(SiteHeader, { ...header, routeName: 'session' }).get('[aria-current=true]').text()).toBe('委员会')
    expect(mountIn(SiteHeader, { ...header, routeName: 'notFound' }).find('[aria-current]').exists()).toBe(false)
  })

  it('leads to the other language in its own name', () => {
    const link = mountIn(SiteHeader, { ...header, routeName: 'about' }).get('[hreflang]')
    expect([link.text(), link.attributes('lang'), link.attributes('href')]).toEqual(['EN', 'en', '/en/'])
  })

  it('shows of the operator only what is set', () => {
    const nothing = { name: '', icp: '', police: '', siteId: '' }
    const edition = { version: '9.9.9', date: '2026-11-22' }
    expect(mountIn(SiteFooter, { operator: nothing, edition, about: '/about/', download: '/data/', desk: '/desk/' }).findAll('p').map(line => line.text())).toEqual(['非官方网站 · 数字来自公开报道，逐项注明出处 · 数据版本 9.9.9（2026-11-22） · 口径与方法 · 数据下载 · 录入工作台'])
    const named = mountIn(SiteFooter, { operator: { ...nothing, name: '示例机关', icp: '示例备0号' }, edition, about: '/about/', download: '/data/', desk: '/desk/' })
    expect(named.findAll('p')[1]?.text()).toBe('主办单位：示例机关示例备0号')
  })
})

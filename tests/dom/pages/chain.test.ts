// @vitest-environment happy-dom
import type { DataSource } from '@/stores/data-source'
import type { Router } from 'vue-router'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openInBrowser, renderOnServer } from '../sample-site'
import { reportLink } from '@/pages/chain/report-link'
import { sampleFiles } from '../sample-package'
import { LoadError } from '@/stores/data-source'
import { translates } from '../mount-in'

// Both are chunks that the first test would otherwise wait for.
beforeAll(async () => {
  await Promise.all([import('@/pages/CommitteePage.vue'), import('@/pages/chain/ChainPanel.vue')])
}, 60_000)

let unmount = (): void => undefined
afterEach(() => {
  unmount()
  document.body.innerHTML = ''
})

async function open(address: string, source: Partial<DataSource> = {}, locale: 'zh-Hans' | 'en' = 'zh-Hans'): Promise<{ main: HTMLElement, router: Router }> {
  const page = await renderOnServer(address.replace(/\?.*/, ''), locale)
  const { app, main, router } = await openInBrowser(page, address, locale, source)
  unmount = () => app.unmount()
  await settle()
  return { main, router }
}

/** The panel is a chunk of its own: it takes a few turns to arrive. */
async function settle(): Promise<void> {
  await vi.dynamicImportSettled()
  await flushPromises()
}

const dialog = (): HTMLElement | null => document.querySelector('dialog')
const text = (): string => dialog()?.textContent.replace(/\s+/g, ' ').trim() ?? ''

async function click(link: Element | null | undefined): Promise<void> {
  if (!(link instanceof HTMLElement)) throw new Error('There is nothing to click.')
  link.focus()
  link.click()
  await settle()
}

describe('the chain of a figure', () => {
  it('opens from its address: value, formula, claims, documents', async () => {
    await open('/committees/990100/?figure=990100-3-2-year-2021.filingRate.submitted')
    expect(dialog()?.querySelector('h2')?.textContent.trim()).toBe('政协示例市委员会：2021 年 · 年度，立案率（以提交为分母）')
    expect(text()).toContain('立案 140 ÷ 提交 160 = 87.5%')
    expect(text()).toContain('示例日报《示例市政协会议报道》 2022年1月9日 · 媒体 陈述 990100-3-2-year-2021.1')
    expect(text()).toContain('占合并后 93.3%')
    expect(document.activeElement?.id).toBe('chain-title')
  })

  it('opens from the number on leave of a session that states one; another session says nothing of it', async () => {
    const { main, router } = await open('/committees/990100/sessions/3-3/')
    expect(main.querySelector('#attendance .finding')?.textContent.replace(/\s+/g, ' ')).toContain('请假 8 人。')
    await click(main.querySelector('#attendance .finding a[href*="opening.onLeave"]'))
    expect(router.currentRoute.value.query['figure']).toBe('990100-3-3-plenary.opening.onLeave')
    expect(dialog()?.querySelector('h2')?.textContent.trim()).toBe('政协示例市委员会：三届三次会议 · 开幕，请假')
    expect(text()).toContain('8 人')
    expect(text()).toContain('示例日报《示例市政协会议报道》')
    unmount()
    const other = await open('/committees/990100/sessions/3-2/')
    expect(other.main.textContent).not.toContain('请假')
  })

  it('opens over the page from a link, keeps the view, and gives the focus back', async () => {
    const { main, router } = await open('/committees/990100/?phase=closing')
    const link = main.querySelector('.lead a')
    await click(link)
    expect(router.currentRoute.value.query).toEqual({ phase: 'closing', figure: '990100-3-3-plenary.opening.expected' })
    expect(text()).toContain('应出席')
    dialog()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await settle()
    expect(dialog()).toBeNull()
    expect(router.currentRoute.value.query).toEqual({ phase: 'closing' })
    expect(document.activeElement).toBe(link)
  })

  it('shows both values where sources differ, with the rule, and links no copy', async () => {
    await open('/committees/990100/?figure=990100-3-3-plenary.opening.present')
    expect(text()).toContain('各出处不一，这里全部列出。采用可信程度较高的出处')
    expect(text()).toContain('99 采用')
    expect(text()).toContain('示例转载站《示例市旧闻》')
    expect([...dialog()?.querySelectorAll('a[rel~=external]') ?? []].map(link => link.getAttribute('href'))).toEqual(['https://example.org/b'])
  })

  it('tells why a number is missing, where it was looked for, and what is known', async () => {
    await open('/committees/990100/?figure=990100-3-2-year-2021.assigned')
    expect(text()).toContain('找到的文件没有写这个数。空白不等于零，也不估计。')
    expect(text()).toContain('谈到它的文件')
    expect(text()).toContain('同一记录的其他数字')
  })

  it('opens from a blank cell of the records', async () => {
    const { main, router } = await open('/committees/990100/')
    const row = [...main.querySelectorAll<HTMLTableRowElement>('#records tbody tr')].find(one => one.textContent.includes('2021 年') && !one.textContent.includes('期中'))
    const blank = [...row?.cells ?? []].find((cell, index) => index > 6 && cell.textContent === '')
    await click(blank)
    expect(router.currentRoute.value.query['figure']).toBe('990100-3-2-year-2021.assigned')
  })

  it('leads from one figure to the next and away together', async () => {
    const { router } = await open('/committees/990100/?figure=990100-3-2-year-2021.filingRate.submitted')
    await click([...dialog()?.querySelectorAll('a') ?? []].find(link => link.getAttribute('href')?.endsWith('.filed')))
    expect(router.currentRoute.value.query['figure']).toBe('990100-3-2-year-2021.filed')
    expect(text()).toContain('140 件')
  })

  it('loads the committee where the page does not carry it, and says when it does not arrive', async () => {
    const peek = (path: string): unknown => path.startsWith('committees/') ? undefined : sampleFiles[path]
    await open('/committees/?figure=990100-3-3-plenary.present', { peek })
    expect(text()).toContain('实到')
    unmount()
    await open('/committees/?figure=990100-3-3-plenary.present', { peek, load: path => Promise.reject(new LoadError('network', path)) })
    expect(text()).toContain('数据没有取到：网络不通。')
  })

  it.each(['990100-3-2-year-2021.nothing', '999999-1-1-year-2020.submitted', 'nonsense'])('names an address that it does not know: %s', async (figure) => {
    await open(`/committees/990100/?figure=${figure}`)
    expect(text()).toContain(`figure = ${figure}`)
  })

  it('speaks English', async () => {
    await open('/committees/990100/?figure=990100-3-3-plenary.opening.quorum', {}, 'en')
    expect(text()).toContain('Needed to open')
    expect(text()).toContain('Rule: An invented rule')
  })
})

describe('a report', () => {
  const parts = { figure: '立案率', value: '87.5%', address: 'https://example.org/?figure=a.b&x=1', sources: ['示例日报《示例》'] }
  const t = translates['zh-Hans']

  it('goes by mail or to a page for issues, filled in; nowhere when neither is set', () => {
    expect(reportLink({ mail: '', issueUrl: '' }, parts, t)).toBeNull()
    const mail = new URL(reportLink({ mail: 'a@example.org', issueUrl: '' }, parts, t) ?? '')
    expect([mail.protocol, mail.searchParams.get('subject')]).toEqual(['mailto:', '数字有误：立案率'])
    expect(mail.searchParams.get('body')).toContain('网址：https://example.org/?figure=a.b&x=1\n出处：示例日报《示例》')
    const issue = new URL(reportLink({ mail: '', issueUrl: 'https://example.org/issues/new?labels=data' }, parts, t) ?? '')
    expect([issue.searchParams.get('labels'), issue.searchParams.get('title')]).toEqual(['data', '数字有误：立案率'])
    expect(issue.searchParams.get('body')).toContain('显示的数字：87.5%')
  })
})

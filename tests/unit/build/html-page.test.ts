import { describe, expect, it } from 'vitest'
import { escapeJson, htmlPage, rootedLinks } from '@/build/html-page'

describe('rootedLinks', () => {
  it('makes the links and forms of the 404 page count from the root', () => {
    expect(rootedLinks('<a href="../">x</a><form action="../committees/">', '/zx/404/')).toBe('<a href="/zx/">x</a><form action="/zx/committees/">')
    expect(rootedLinks('<a href="../about/">x</a><a href="../../404/">中文</a>', '/zx/en/404/')).toBe('<a href="/zx/en/about/">x</a><a href="/zx/404/">中文</a>')
  })

  it('leaves other hosts, anchors and texts alone', () => {
    const html = '<a href="https://example.org/a">x</a><a href="#s-1">y</a><p>href=&quot;../z&quot;</p>'
    expect(rootedLinks(html, '/404/')).toBe(html)
  })
})

describe('escapeJson', () => {
  it('cannot end the script element it stands in', () => {
    expect(escapeJson({ a: '</script><script>' })).toBe('{"a":"\\u003c/script>\\u003cscript>"}')
  })
})

describe('htmlPage', () => {
  const page = htmlPage({
    locale: 'zh-Hans',
    path: '/committees/990000/',
    root: '../../',
    settings: { featured: '990000', url: '', sessionPages: 4000, listedCommittees: 400, listedSources: 2000, report: { mail: '', issueUrl: '' }, embed: { allow: '*', pages: 2000 }, operator: { name: '', icp: '', police: '', siteId: '' } },
    data: { version: '9.9.9', date: '2026-01-01' },
    rendered: { html: '<h1>示例市</h1>', head: { title: '<b>示例</b>', description: '"引号"' }, files: ['committees/990000.json'] },
    files: { 'committees/990000.json': { note: '</script>' } },
    script: 'assets/boot.js',
    style: 'assets/style.css',
    jsonLd: { name: '</script>' },
  })

  it('shows text from data as text', () => {
    expect(page).toContain('<title>&lt;b&gt;示例&lt;/b&gt;</title>')
    expect(page).toContain('content="&quot;引号&quot;"')
    expect(page.match(/<\/script>/g)).toHaveLength(3)
  })

  it('links its files and languages relative to itself when no address is set', () => {
    expect(page).toContain('<link rel="stylesheet" href="../../assets/style.css">')
    expect(page).toContain('hreflang="en" href="../../en/committees/990000/"')
  })
})

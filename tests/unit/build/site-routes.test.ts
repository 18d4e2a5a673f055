import { describe, expect, it } from 'vitest'
import { realDataset } from '../../data/real-package'
import { embedPaths, fileOf, rootFrom, sitePathOf } from '@/build/site-routes'
import { robotsFile, sitemapFiles } from '@/build/sitemap'

describe('addresses of the built site', () => {
  it('puts each page into a directory, English below en/', () => {
    expect(fileOf('zh-Hans', '/')).toBe('index.html')
    expect(fileOf('en', '/committees/990000/')).toBe('en/committees/990000/index.html')
    expect(sitePathOf('en', '/')).toBe('en/')
  })

  it('finds the way back to the root', () => {
    expect(rootFrom('zh-Hans', '/')).toBe('./')
    expect(rootFrom('zh-Hans', '/about/')).toBe('../')
    expect(rootFrom('en', '/committees/990000/sessions/15-4/')).toBe('../../../../../')
  })
})

describe('figures for other sites', () => {
  it('have a page where there are numbers, the first of them only when there are too many', () => {
    const paths = embedPaths(realDataset, 2000)
    expect(paths.filter(path => path.includes('210700'))).toEqual(['/embed/210700/attendance/', '/embed/210700/funnel/'])
    expect(paths).toContain('/embed/100000/trend/')
    expect(embedPaths(realDataset, 2)).toEqual(['/embed/100000/attendance/', '/embed/100000/funnel/'])
  })
})

describe('the sitemap', () => {
  it('names every page in both languages', () => {
    const text = sitemapFiles(['/', '/about/'], 'https://example.org/zx/').get('sitemap.xml') ?? ''
    expect(text.match(/<loc>/g)).toHaveLength(4)
    expect(text).toContain('<loc>https://example.org/zx/en/about/</loc>')
    expect(text).toContain('hreflang="zh-Hans" href="https://example.org/zx/about/"')
  })

  it('becomes an index of files when one cannot hold all addresses', () => {
    const files = sitemapFiles(['/', '/about/', '/trends/'], 'https://example.org/zx/', 4)
    expect([...files.keys()].sort()).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml'])
    expect([1, 2].map(n => files.get(`sitemap-${n}.xml`)?.match(/<loc>/g)?.length)).toEqual([4, 2])
    expect(files.get('sitemap.xml')).toContain('<sitemap><loc>https://example.org/zx/sitemap-2.xml</loc></sitemap>')
  })

  it('is named in robots.txt when the address is known', () => {
    expect(robotsFile('https://example.org/zx/')).toContain('Sitemap: https://example.org/zx/sitemap.xml')
    expect(robotsFile('')).not.toContain('Sitemap')
  })
})

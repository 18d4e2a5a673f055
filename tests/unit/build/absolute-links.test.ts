import { expect, it } from 'vitest'
import { absoluteLinks } from '@/build/absolute-links'

it('completes the addresses that name a page, and leaves the links between pages', () => {
  const head = '<link rel="canonical" href="../about/"><link rel="alternate" hreflang="en" href="../en/about/"><link rel="icon" href="../icon.svg"><a href="../">'
  expect(absoluteLinks(head, 'http://localhost:4173/about/')).toBe('<link rel="canonical" href="http://localhost:4173/about/"><link rel="alternate" hreflang="en" href="http://localhost:4173/en/about/"><link rel="icon" href="../icon.svg"><a href="../">')
})

it('completes a sitemap, and leaves addresses that are complete', () => {
  expect(absoluteLinks('<url><loc>about/</loc><xhtml:link rel="alternate" hreflang="en" href="en/about/"/></url>', 'http://localhost:4173/sitemap.xml'))
    .toBe('<url><loc>http://localhost:4173/about/</loc><xhtml:link rel="alternate" hreflang="en" href="http://localhost:4173/en/about/"/></url>')
  expect(absoluteLinks('<loc>https://example.org/zx/</loc>', 'http://localhost:4173/sitemap.xml')).toBe('<loc>https://example.org/zx/</loc>')
})

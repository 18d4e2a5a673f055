import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { embedHeaders, headersFile, isEmbedPath, metaPolicy, securityHeaders } from '@/build/security-policy'

describe('the security policy', () => {
  it('allows no inline script, no inline style and no eval', () => {
    expect(metaPolicy).not.toMatch(/unsafe-/)
    expect(metaPolicy).toContain('script-src \'self\';')
    expect(metaPolicy).toContain('style-src \'self\';')
    expect(metaPolicy).toContain('require-trusted-types-for \'script\'')
  })

  it.each(['deploy/security-headers.conf', 'deploy/Caddyfile'])('stands word for word in %s', (file) => {
    const text = readFileSync(file, 'utf8')
    for (const [name, value] of Object.entries(securityHeaders)) expect(text).toContain(`${name} "${value}"`)
  })

  it.each(['deploy/embed-headers.conf', 'deploy/Caddyfile'])('lets others show the pages made for it, in %s', (file) => {
    const text = readFileSync(file, 'utf8')
    for (const [name, value] of Object.entries(embedHeaders('*'))) expect(text).toContain(`${name} "${value}"`)
  })

  it('keeps all other pages out of frames', () => {
    expect(['embed/210700/funnel/', 'en/embed/210700/trend/', 'committees/210700/', 'en/', 'embedded/', 'committees/embed/'].map(isEmbedPath)).toEqual([true, true, false, false, false, false])
    expect(securityHeaders['Content-Security-Policy']).toContain('frame-ancestors \'none\'')
    expect(embedHeaders('https://example.org')['Content-Security-Policy']).toMatch(/frame-ancestors https:\/\/example\.org$/)
    expect(embedHeaders('')['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
  })

  it('is written as header rules for static hosts', () => {
    const file = headersFile(['/', '/about/', '/committees/', '/committees/990000/'], 'https://example.org')
    expect(file).toContain(`/*\n  Content-Security-Policy: ${metaPolicy}\n`)
    expect(file).toContain('/en/committees/*\n  Content-Security-Policy: frame-ancestors \'none\'\n')
    expect(file).toContain('/en/embed/*\n  Content-Security-Policy: frame-ancestors https://example.org\n')
    expect(file).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable')
  })
})

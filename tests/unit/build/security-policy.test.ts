import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFile, metaPolicy, securityHeaders } from '@/build/security-policy'

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

  it('is written as header rules for static hosts', () => {
    expect(headersFile()).toContain('/*\n  Content-Security-Policy: default-src \'none\';')
    expect(headersFile()).toContain('/assets/*\n  Cache-Control: public, max-age=31536000, immutable')
  })
})

import type { Server } from 'node:http'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer, listenOn } from '@/build/serve'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
let server: Server
let address: string

beforeAll(async () => {
  mkdirSync(join(folder, 'about'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'index.html'), '<h1>示例</h1>')
  writeFileSync(join(folder, 'about', 'index.html'), '<h1>关于</h1>')
  writeFileSync(join(folder, '404.html'), '<h1>没有这一页</h1>')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  server = createSiteServer({ folder, base: '/sub/' })
  address = `http://localhost:${await listenOn(server, 0)}`
})
afterAll(() => new Promise(resolve => server.close(resolve)))

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(address + path, { redirect: 'manual', ...init })

describe('the site server', () => {
  it('serves pages below its base with the security headers', async () => {
    const response = await ask('/sub/')
    expect(await response.text()).toBe('<h1>示例</h1>')
    expect(response.headers.get('content-security-policy')).toContain('default-src \'none\'')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('sends a directory without its slash to the one with it, query kept', async () => {
    const response = await ask('/sub/about?lang=x')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/sub/about/?lang=x')
  })

  it.each(['/sub/nothing/here', '/elsewhere', '/sub/.vite/manifest.json', '/sub/%2e%2e/%2e%2e/etc/passwd', '/sub/about/..%2f..%2f..%2fetc/passwd'])('answers %s with the 404 page', async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('<h1>没有这一页</h1>')
  })

  it('refuses a malformed address and other methods', async () => {
    expect((await ask('/sub/%E0%A4%A')).status).toBe(400)
    expect((await ask('/sub/', { method: 'POST' })).status).toBe(405)
  })

  it('answers HEAD without a body', async () => {
    const response = await ask('/sub/', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('takes the next free port when one is taken', async () => {
    const taken = Number(new URL(address).port)
    const other = createSiteServer({ folder })
    const port = await listenOn(other, taken)
    expect(port).toBeGreaterThan(taken)
    await new Promise(resolve => other.close(resolve))
  })
})

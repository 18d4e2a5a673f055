import type { ManifestFile } from '@/dataset/files'
import { unzipSync } from 'fflate'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { openPage, startSite, takeOver } from './site'

const { browser, site } = await startSite()

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const fetched = async (path: string): Promise<Buffer> => {
  const response = await fetch(site.address + path)
  expect([path, response.status]).toEqual([path, 200])
  return Buffer.from(await response.arrayBuffer())
}

describe('the data page', () => {
  it('gives the whole package as one file, which the data check accepts after unpacking', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}data/`)
    await takeOver(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('#zip a')])
    expect(file.suggestedFilename()).toBe('cppcc-participation-1.1.0.zip')
    const bytes = readFileSync(await file.path())
    expect(await page.textContent('#zip .hash')).toContain(sha256(bytes))
    const folder = mkdtempSync(join(tmpdir(), 'unpacked-'))
    for (const [name, content] of Object.entries(unzipSync(bytes))) writeFileSync(join(folder, name), content)
    const { status, stdout } = spawnSync(process.execPath, ['src/build/run.mjs', 'data-check', folder], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(stdout).toMatch(/^0 处错误/m)
    expect(status).toBe(0)
    expect(watch).toMatchObject({ faults: [], violations: [], foreign: [] })
    await close()
  })

  it('names addresses that answer, each with its format and the version of its data', async () => {
    const { page, close } = await openPage(browser, site.address)
    for (const language of ['', 'en/']) {
      await page.goto(`${site.address}${language}data/`)
      const addresses = await page.$$eval('#json td a', links => links.map(link => (link as HTMLAnchorElement).href))
      expect(addresses).toHaveLength(8)
      for (const address of addresses) expect(await (await fetch(address)).json()).toMatchObject({ format: 1, dataVersion: '1.1.0' })
    }
    await close()
  })

  it('has a manifest whose sizes and hashes are those of the files', async () => {
    const manifest = JSON.parse((await fetched('data/v1/manifest.json')).toString()) as ManifestFile
    expect(manifest.files.length).toBeGreaterThan(150)
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const content = await fetched(`data/v1/${path}`)
      expect([path, content.length, sha256(content)]).toEqual([path, bytes, hash])
    }
    expect(sha256(await fetched(`data/${manifest.archive!.path}`))).toBe(manifest.archive!.sha256)
  })

  it('tells what changed, on the page and in a feed that is well-formed', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    for (const language of ['', 'en/']) {
      await page.goto(`${site.address}${language}data/`)
      const shown = await page.$$eval('#changes li', entries => entries.map(entry => entry.firstChild!.textContent!.trim()))
      expect(await page.getAttribute('link[type="application/atom+xml"]', 'href')).toBe(`${site.address}${language}feed.xml`)
      const [address, at] = await page.$eval('#changes p a', link => [(link as HTMLAnchorElement).href, link.getAttribute('href')])
      expect([address, at]).toEqual([`${site.address}${language}feed.xml`, '../feed.xml'])
      const text = (await fetched(`${language}feed.xml`)).toString()
      await page.goto('about:blank')
      const feed = await page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml')
        const texts = (selector: string): (string | null)[] => [...parsed.querySelectorAll(selector)].map(node => node.textContent)
        return { root: parsed.documentElement.namespaceURI, faults: parsed.querySelectorAll('parsererror').length, titles: texts('entry > title'), ids: texts('id'), dates: texts('updated') }
      }, text)
      expect(feed).toMatchObject({ root: 'http://www.w3.org/2005/Atom', faults: 0, titles: shown })
      expect(new Set(feed.ids).size).toBe(feed.titles.length + 1)
      expect(feed.dates.filter(date => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date ?? ''))).toEqual([])
    }
    expect(watch.foreign).toEqual([])
    await close()
  })

  it('describes itself to search engines, and stands in the sitemap', async () => {
    const { page, close } = await openPage(browser, site.address)
    await page.goto(`${site.address}data/`)
    const described = JSON.parse(await page.textContent('script[type="application/ld+json"]') ?? '') as Record<string, unknown>
    expect(described).toMatchObject({ '@type': 'Dataset', 'name': '政协履职数据', 'version': '1.1.0', 'license': 'https://creativecommons.org/licenses/by/4.0/', 'distribution': [{ encodingFormat: 'application/zip' }, { encodingFormat: 'application/json' }] })
    expect((await fetched('sitemap.xml')).toString()).toContain(`<loc>${site.address}en/data/</loc>`)
    expect((await fetched('sitemap.xml')).toString()).toContain(`<loc>${site.address}</loc>`)
    expect((await fetched('sitemap.xml')).toString()).not.toContain('embed/')
    await close()
  })
})

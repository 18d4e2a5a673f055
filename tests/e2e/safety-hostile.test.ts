import type { HostileCommittee } from './fixtures/hostile-package'
import type { Browser, Page } from 'playwright-core'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileCommittees, hostileVersion, writeHostilePackage } from './fixtures/hostile-package'
import { openPage, serveSite, takeOver, wakeChart } from './site'
import { launchCurrent } from '@/build/browser'
import { compilePackage } from '@/build/compile'

let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  const folder = resolve('node_modules', '.cache', 'dashboard', 'hostile')
  const dist = join(folder, 'dist')
  writeHostilePackage(join(folder, 'data'))
  const built = spawnSync(process.execPath, [join('src', 'build', 'run.mjs'), 'build'], {
    env: { ...process.env, DATA_PACKAGE: join(folder, 'data'), DIST_FOLDER: dist, NODE_ENV: 'production', VITEST: '' },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
  site = await serveSite('/', dist)
  browser = await launchCurrent()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Elements and attributes that our own pages never have, links that lead elsewhere than to pages, and traces of a script. */
function foreignBodies(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('#app :is(script, style, img, iframe, object, embed, base, meta, title, i, b)')].filter(node => !/^[ib]$/i.test(node.tagName) || node.textContent.includes('pwned')).map(node => node.outerHTML.slice(0, 120)),
    ...[...document.querySelectorAll('*')].flatMap(node => node.getAttributeNames().filter(name => /^on|^srcdoc$/.test(name))),
    ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(link => !['http:', 'https:'].includes(link.protocol)).map(link => link.href),
    ...'pwned' in globalThis ? ['pwned'] : [],
    ...Object.keys(Object.prototype),
  ])
}

const visible = (text: string): string => text.replace(/[\s\u2028\u2060]+/g, '')
async function expectTexts(page: Page, texts: readonly string[], selector = 'body'): Promise<void> {
  const shown = visible((await page.locator(selector).allTextContents()).join(' '))
  expect(texts.filter(text => !shown.includes(visible(text)))).toEqual([])
}

/** The texts that belong on a committee's page. */
const ofCommittee = ({ texts }: HostileCommittee, isEnglish: boolean): string[] => [
  texts.name, texts.title, texts.publisher, texts.label, isEnglish ? texts.breakEn : texts.break, hostileVersion,
]

describe.each(['', 'en/'])('hostile text below "%s"', (language) => {
  it('is text on every committee page: heading, tables, notes, sources, title, description and JSON-LD', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    for (const committee of hostileCommittees) {
      await page.goto(`${site.address}${language}committees/${committee.code}/`)
      expect(await foreignBodies(page)).toEqual([])
      await expectTexts(page, ofCommittee(committee, language !== ''))
      const head = await page.evaluate(() => ({
        title: document.title,
        description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
        ld: JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as Record<string, unknown>,
      }))
      expect(visible(head.title)).toContain(visible(committee.texts.name))
      expect(visible(String(head.ld['name']))).toBe(visible(head.title))
      expect(head.ld['description']).toBe(head.description)
      const before = await page.locator('#app').innerText()
      await takeOver(page)
      expect(await page.locator('#app').innerText()).toBe(before)
      expect(await foreignBodies(page)).toEqual([])
      expect(await page.locator('#sources a[rel~=external]').evaluateAll(links => links.map(link => link.getAttribute('href')))).toContain(committee.url)
    }
    for (const chart of ['#attendance', '#funnel', '#trend']) {
      await wakeChart(page, `${chart} .chart`)
      await page.locator(`${chart} .chart`).hover()
    }
    expect(await foreignBodies(page)).toEqual([])
    expect({ ...watch, dialogs }).toMatchObject({ violations: [], foreign: [], faults: [], dialogs: [] })
    await close()
  })

  it('is text on the session pages, where people, places and posts stand', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    for (const committee of hostileCommittees) {
      const { name, person, post, item, title } = committee.texts
      await page.goto(`${site.address}${language}committees/${committee.code}/sessions/15-5/`)
      expect(await foreignBodies(page)).toEqual([])
      await expectTexts(page, [name, person, post, item, title], 'main')
    }
    await takeOver(page)
    expect(await foreignBodies(page)).toEqual([])
    expect(watch).toMatchObject({ violations: [], foreign: [], faults: [] })
    await close()
  })

  it('is text in the lists, the warnings, the overview and the suggestions of the search', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    const names = hostileCommittees.map(({ texts }) => texts.name)
    for (const [path, texts] of [
      ['', names.slice(0, 1)],
      ['committees/', [...names, ...hostileCommittees.map(({ texts }) => texts.former)]],
      ['sources/', hostileCommittees.flatMap(({ texts }) => [texts.title, texts.publisher, texts.name])],
    ] as const) {
      await page.goto(site.address + language + path)
      await expectTexts(page, texts, 'main')
      expect(await foreignBodies(page)).toEqual([])
      await takeOver(page)
      await expectTexts(page, texts, 'main')
      expect(await foreignBodies(page)).toEqual([])
    }
    // Warnings quote the cell, with what cannot be printed as escapes.
    expect(await page.locator('main').textContent()).toContain('示例\\u000a</script><b onclick=pwned=1>')
    for (const { code, texts } of hostileCommittees) {
      await page.locator('header input[name=q]').fill(code)
      await page.locator('header [role=option]').first().waitFor()
      await expectTexts(page, [texts.name], 'header [role=option]')
      await page.locator('header input[name=q]').fill(texts.former)
      await page.locator('header [role=option] small', { hasText: language === '' ? '原名' : 'formerly' }).first().waitFor()
      await expectTexts(page, [language === '' ? `原名 ${texts.former}，至 2010 年` : `formerly ${texts.former}, until 2010`], 'header [role=option]')
    }
    expect(await foreignBodies(page)).toEqual([])
    expect(watch).toMatchObject({ violations: [], foreign: [], faults: [] })
    await close()
  })

  it('is text in charts, drawn before and by ECharts, and in their tooltips', async () => {
    const { page, watch, close } = await openPage(browser, site.address)
    for (let from = 0; from < hostileCommittees.length; from += 6) {
      const some = hostileCommittees.slice(from, from + 6)
      await page.goto(`${site.address}${language}trends/?c=${some.map(({ code }) => code).join(',')}&kind=year`)
      await page.waitForFunction(count => document.querySelectorAll('.chips li').length === count, some.length)
      await wakeChart(page, '#multiples .chart')
      const names = some.map(({ texts }) => texts.name)
      await page.waitForFunction(name => document.querySelector('#multiples .chart')?.textContent.includes(name) === true, names[names.length - 1]!.replace('__proto__', '__proto__\u2060'))
      await expectTexts(page, names, '#multiples .chart')
      await expectTexts(page, names, '.chips')
      for (const [place, name] of names.entries()) {
        const drawing = page.locator('#multiples .chart svg').first()
        const { width = 0 } = await drawing.boundingBox() ?? {}
        let step = 0
        // Scrolls to it: which panels are in sight depends on the fonts. A chart still settling has not seen the pointer come.
        await expect.poll(async () => {
          step += 1
          await drawing.hover({ position: { x: (place % 3 + 0.5) * width / 3 + step % 2, y: Math.floor(place / 3) * 192 + 90 } })
          return visible(await page.locator('#multiples .chart').textContent() ?? '').split(visible(name)).length - 1
        }, { timeout: 30_000, interval: 200 }).toBeGreaterThan(1)
      }
      expect(await foreignBodies(page)).toEqual([])
    }
    expect(watch).toMatchObject({ violations: [], foreign: [], faults: [] })
    await close()
  })
})

describe('the check of a package', () => {
  it.each([
    'javascript:pwned=1',
    'JavaScript:pwned=1//https://example.org/',
    'data:text/html,<script>pwned=1</script>',
    'vbscript:pwned',
    '//x.example/',
    'https:x.example',
    'https://example.org/\u202etxt.exe',
  ])('refuses %s as the address of a source', (value) => {
    expect(errorsWith({ table: 'sources', column: 5, value })).toEqual(['sources url'])
  })

  it.each(['\u202e', '\u2066', '\u200b', '\u0001'])('refuses a name with the invisible character %j', (mark) => {
    expect(errorsWith({ table: 'committees', column: 1, value: `示例${mark}市` })).toEqual(['committees name'])
  })
})

function errorsWith(plant: Parameters<typeof writeHostilePackage>[1]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-hostile-'))
  try {
    writeHostilePackage(folder, plant)
    return compilePackage(folder).errors.map(({ file, params }) => `${/(\w+)\.csv$/.exec(file)?.[1] ?? ''} ${String(params['field'])}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import type { Throttle, Visit } from '../measure-page'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { launchCurrent, browserPath } from '../browser'
import { distFolder, projectRoot } from '../paths'
import { visitPage } from '../measure-page'
import { createSiteServer, listenOn } from '../serve'

const pages = { overview: '', committee: 'committees/210700/', national: 'committees/100000/', session: 'committees/210700/sessions/15-4/', trends: 'trends/' }
const conditions: { name: string, throttle: Throttle | null, viewport: { width: number, height: number } }[] = [
  { name: 'no throttling, 1440 px', throttle: null, viewport: { width: 1440, height: 900 } },
  { name: '4x CPU, 1.6 Mbit/s, 150 ms, 375 px', throttle: { cpu: 4, kilobits: 1600, latency: 150 }, viewport: { width: 375, height: 812 } },
]

/** `npm run bench [-- --runs 5] [--no-lighthouse]`: prints medians with their spread. It never fails on a figure. */
export async function run(args: string[]): Promise<number> {
  if (!existsSync(join(distFolder, 'index.html'))) {
    process.stderr.write('请先运行 npm run build。 / Run npm run build first.\n')
    return 1
  }
  const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 5
  const server = createSiteServer({ folder: distFolder })
  const address = `http://localhost:${await listenOn(server, 4300)}/`
  try {
    await benchPages(address, runs)
    if (!args.includes('--no-lighthouse')) await benchLighthouse(address)
  } finally {
    server.closeAllConnections()
    server.close()
  }
  return 0
}

async function benchPages(address: string, runs: number): Promise<void> {
  const browser = await launchCurrent()
  for (const { name, throttle, viewport } of conditions) {
    process.stdout.write(`\n${name}, median (min–max) of ${runs}\n`)
    for (const [page, path] of Object.entries(pages)) {
      const visits: Visit[] = []
      for (let i = 0; i < runs; i++) visits.push(await visitPage(browser, address + path, throttle, viewport))
      process.stdout.write(`  ${page.padEnd(10)} ${describe(visits)}\n`)
    }
  }
  await browser.close()
}

function describe(visits: Visit[]): string {
  const figure = (name: string, read: (visit: Visit) => number, digits: number, unit: string): string => {
    const values = visits.map(read).sort((a, b) => a - b)
    const show = (value: number | undefined): string => (value ?? 0).toFixed(digits)
    return `${name} ${show(values[Math.floor(values.length / 2)])}${unit} (${show(values[0])}–${show(values[values.length - 1])})`
  }
  return [
    figure('bytes', v => v.bytes / 1024, 1, ' KiB'), figure('requests', v => v.requests, 0, ''),
    figure('first paint', v => v.firstPaint, 0, ' ms'), figure('charts', v => v.chartsVisible, 0, ' ms'),
    figure('blocking', v => v.blocking, 0, ' ms'), figure('longest task', v => v.longestTask, 0, ' ms'),
    figure('shift', v => v.shift, 3, ''), figure('heap', v => v.heap / 1024 / 1024, 2, ' MB'),
  ].join(' · ')
}

interface Lighthouse { default: (url: string, flags: object) => Promise<{ lhr: { categories: Record<string, { score: number }>, audits: Record<string, { score: number | null, title: string }> } } | undefined> }
interface ChromeLauncher { launch: (options: object) => Promise<{ port: number, kill(): void }> }

/** Lighthouse lives in a package of its own: it is heavy and only the bench needs it. */
async function benchLighthouse(address: string): Promise<void> {
  const home = join(projectRoot, 'tests', 'bench')
  if (!existsSync(join(home, 'node_modules'))) spawnSync('npm', ['ci', '--prefix', home, '--loglevel=error'], { stdio: 'inherit' })
  const load = async <T>(path: string): Promise<T> => await import(pathToFileURL(join(home, 'node_modules', ...path.split('/'))).href) as T
  const { default: lighthouse } = await load<Lighthouse>('lighthouse/core/index.js')
  const { launch } = await load<ChromeLauncher>('chrome-launcher/dist/index.js')
  process.stdout.write('\nLighthouse (mobile)\n')
  for (const [page, path] of Object.entries(pages)) {
    const chrome = await launch({ chromePath: browserPath(), chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu'] })
    try {
      const result = await lighthouse(address + path, { port: chrome.port, output: 'json', logLevel: 'error' })
      if (result === undefined) continue
      const scores = Object.entries(result.lhr.categories).map(([name, { score }]) => `${name} ${Math.round(score * 100)}`)
      const missed = Object.values(result.lhr.audits).filter(audit => audit.score !== null && audit.score < 0.9).map(audit => audit.title)
      process.stdout.write(`  ${page.padEnd(10)} ${scores.join(' · ')}${missed.length > 0 ? `  (${missed.join('; ')})` : ''}\n`)
    } finally {
      chrome.kill()
    }
  }
}

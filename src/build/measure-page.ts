import type { Browser, CDPSession } from 'playwright-core'
import { join } from 'node:path'
import { projectRoot } from './paths'

/** One cold visit of one page, before the reader does anything. Times in ms, sizes in bytes. */
export interface Visit {
  bytes: number
  requests: number
  firstPaint: number
  chartsVisible: number
  blocking: number
  longestTask: number
  shift: number
  heap: number
}
export interface Throttle { cpu: number, kilobits: number, latency: number }

/** Visits a page in a fresh profile. */
export async function visitPage(browser: Browser, address: string, throttle: Throttle | null, viewport: { width: number, height: number }): Promise<Visit> {
  const context = await browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    let requests = 0
    session.on('Network.requestWillBeSent', ({ request }) => { if (request.url.startsWith('http')) requests++ })
    session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
    if (throttle !== null) await slowDown(session, throttle)
    await page.addInitScript({ path: join(projectRoot, 'src', 'build', 'observe-page.js') })
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(throttle === null ? 600 : 1500)
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const blocking = seen.tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0)
    return { bytes, requests, firstPaint: seen.paint, chartsVisible: seen.charts, blocking, longestTask: Math.max(0, ...seen.tasks), shift: seen.shift, heap: usedSize }
  } finally {
    await context.close()
  }
}

async function slowDown(session: CDPSession, { cpu, kilobits, latency }: Throttle): Promise<void> {
  const throughput = kilobits * 1000 / 8
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

interface Seen { paint: number, charts: number, shift: number, tasks: number[] }

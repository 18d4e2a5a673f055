import type { Browser } from 'playwright-core'

interface KeyField {
  name: string
  /** Below the site's root. */
  path: string
  selector: string
  /** What is typed, a key at a time; each key narrows what the ones before it found. */
  text: string
}

export const keyFields: KeyField[] = [
  { name: 'search in the header', path: 'about/', selector: 'header input[name=q]', text: '示例1省1市2' },
  { name: 'filter of the list', path: 'committees/', selector: 'main input[name=q]', text: '示例1省1市2' },
]

/** Types into a field of a page slowed four times. @returns the longest task after each key, ms of the page's own processor time. */
export async function measureKeys(browser: Browser, address: string, { path, selector, text }: KeyField): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(address + path, { waitUntil: 'load' })
    await page.focus(selector)
    await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
    // What is fetched and parsed once, when the reader turns to the field, belongs to no key.
    await page.waitForLoadState('networkidle')
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const longest: number[] = []
    for (const letter of text) {
      await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
      await page.keyboard.insertText(letter)
      await page.waitForTimeout(600)
      longest.push(longestTask(JSON.parse((await browser.stopTracing()).toString()) as Trace))
    }
    return longest
  } finally {
    await context.close()
  }
}

interface Trace { traceEvents: { name: string, ph: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }

/** By the clock of the page's own thread: what else runs on the machine does not count. */
function longestTask({ traceEvents }: Trace): number {
  const threads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid} ${tid}`))
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000))
}

import type { Page } from 'playwright-core'

/** Goes to the keys of a chart by Tab alone, no faster than the app, which the first key calls. */
export async function tabTo(page: Page, chart: string): Promise<void> {
  await page.keyboard.press('Tab')
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready')
  for (let step = 0; step < 160; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(`${wanted} .chart-keys`) === true, chart)) return
  }
  throw new Error(`Tab does not reach ${chart}.`)
}

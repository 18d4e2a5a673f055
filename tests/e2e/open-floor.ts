import type { Page } from 'playwright-core'
import type { Watch } from './site'
import { openPage } from './site'
import { launchFloor } from '@/build/browser'

/** A page of Chromium 86 in a process of its own. On a busy machine one in ten never opens its first, still empty page: then another is started. */
export async function openFloor(address: string, tries = 5): Promise<{ page: Page, watch: Watch, close: () => Promise<void> }> {
  const browser = await launchFloor(86)
  let timer: ReturnType<typeof setTimeout> | undefined
  const stuck = new Promise<null>((done) => { timer = setTimeout(done, 6000, null) })
  const opened = await Promise.race([openPage(browser, address).catch(() => null), stuck])
  clearTimeout(timer)
  if (opened !== null) return { ...opened, close: () => browser.close() }
  await browser.close()
  if (tries === 1) throw new Error('Chromium 86 opened no page in five tries.')
  return openFloor(address, tries - 1)
}

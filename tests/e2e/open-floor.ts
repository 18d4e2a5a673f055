import type { Page } from 'playwright-core'
import type { Watch } from './site'
import { openPage } from './site'
import { launchFloor } from '@/build/browser'

/** A page of Chromium 86, which ends with it. */
export async function openFloor(address: string): Promise<{ page: Page, watch: Watch, close: () => Promise<void> }> {
  const browser = await launchFloor(86)
  return { ...await openPage(browser, address), close: () => browser.close() }
}

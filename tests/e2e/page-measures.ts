import type { Page } from 'playwright-core'

/** Pixels that the page is wider than its window, and what stands out. */
export function excess(page: Page): Promise<{ by: number, what: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const inScroller = (node: Element | null): boolean => node !== null && node !== document.documentElement && (['auto', 'scroll', 'hidden'].includes(getComputedStyle(node).overflowX) || inScroller(node.parentElement))
    const what = [...document.querySelectorAll('body *')].filter(node => node.getBoundingClientRect().right > width + 1 && !inScroller(node))
    return { by: document.documentElement.scrollWidth - width, what: what.slice(0, 4).map(node => node.outerHTML.slice(0, 100)) }
  })
}

/** Targets under 24 px whose 24 px circle touches another target or its circle (WCAG 2.5.8); links within a sentence are exempt. */
export function crowdedTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (node: Element): boolean => getComputedStyle(node).display === 'inline' && node.closest('p, li, small, dd, caption') !== null
      && [...node.parentNode!.childNodes].some(sibling => sibling.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(sibling.textContent ?? ''))
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select')].map(node => ({ node, box: node.getBoundingClientRect() })).filter(({ box }) => box.width > 1)
    const small = targets.filter(({ node, box }) => (box.width < 23.9 || box.height < 23.9) && !inSentence(node))
    const middle = (box: DOMRect): [number, number] => [box.x + box.width / 2, box.y + box.height / 2]
    return small.filter(({ node, box }) => {
      const [x, y] = middle(box)
      return targets.some((other) => {
        if (other.node === node) return false
        const away = Math.hypot(Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom))
        const isSmall = small.some(({ node: little }) => little === other.node)
        const [otherX, otherY] = middle(other.box)
        return away < 11.9 || (isSmall && Math.hypot(otherX - x, otherY - y) < 23.9)
      })
    }).map(({ node, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${node.outerHTML.slice(0, 120)}`)
  })
}

/** Pixels of a picture of this element that differ clearly from its corner. */
export async function inkOf(page: Page, selector: string): Promise<number> {
  const picture = (await page.locator(selector).first().screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const brush = canvas.getContext('2d')!
    brush.drawImage(image, 0, 0)
    const { data: pixels } = brush.getImageData(0, 0, image.width, image.height)
    let ink = 0
    for (let at = 0; at < pixels.length; at += 4) {
      if (Math.abs(pixels[at]! - pixels[0]!) + Math.abs(pixels[at + 1]! - pixels[1]!) + Math.abs(pixels[at + 2]! - pixels[2]!) > 150) ink++
    }
    return ink
  }, picture)
}

/**
 * The numbers of a page that are figures and lead nowhere: the rule that every one of them has its chain, so that a
 * new page cannot forget it. A figure is
 * - a number in a cell at the end of a table (`.num`, or the bars' own), unless its column is a year or what size alone gives,
 * - in a sentence, a number with its unit (件, 人, %) or in a fraction.
 * It must stand in a link: to its chain, or, where it adds up what the page shows, to the rows (`#…`).
 * Self-contained: it also runs inside a browser's page.
 */
export function looseNumbers(): string[] {
  const found: string[] = []
  const main = document.querySelector('main')
  const leads = (element: Element | null): boolean => {
    const href = element?.closest('a')?.getAttribute('href') ?? ''
    return /[?&]figure=|#/.test(href)
  }
  const exempt = /^(?:年份|Year|只因规模的 95% 范围|95% range from size alone)/
  for (const cell of main?.querySelectorAll('.table-box:not(.grid) tbody .num, .bars tbody td') ?? []) {
    const heads = cell.closest('table')?.querySelectorAll('thead tr > *')
    const head = heads?.[[...cell.parentElement?.children ?? []].indexOf(cell)]?.textContent.trim() ?? ''
    const text = cell.textContent.trim()
    if (exempt.test(head) || !/\d/.test(text)) continue
    if (!leads(cell.querySelector('a'))) found.push(`${head}: ${text}`)
  }
  // Of 95% and 99.8% the method speaks; 每 100 人 is a scale.
  const figure = /(?<!每 |per |[\d,.])(?:\d[\d,.]*\s*(?:%|件|人(?!次)|proposals|members present)|\d[\d,]* \/ \d[\d,]*)/g
  const method = /95%|99\.8%/
  for (const sentence of main?.querySelectorAll('.lead, .finding, .rate, .rows li, [role=status], .facts dd, caption') ?? []) {
    if (sentence.closest('.acts') !== null) continue
    const walker = document.createTreeWalker(sentence, 4)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (leads(node.parentElement)) continue
      for (const [text] of (node.textContent ?? '').matchAll(figure)) if (!method.test(text)) found.push(`${sentence.className || sentence.tagName}: ${text} in “${(node.textContent ?? '').trim().slice(0, 60)}”`)
    }
  }
  return found
}

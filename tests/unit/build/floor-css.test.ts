import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** CSS that Chromium 86 does not know, by what it looks like. Syntax is not lowered by the build, and a rule that is not known is dropped whole. */
const tooNew: Record<string, RegExp> = {
  ':is() and :where() (88)': /:(is|where)\(/,
  ':not() with a list (88)': /:not\([^)]*,/,
  ':has() (105)': /:has\(/,
  ':user-valid (119)': /:user-(in)?valid/,
  ':popover-open, popover (114)': /:popover-open/,
  'aspect-ratio (88)': /(^|[\s;{])aspect-ratio\s*:/,
  'inset (87)': /(^|[\s;{])inset(-(block|inline))?\s*:/,
  'logical shorthands (87)': /(^|[\s;{])(margin|padding)-(block|inline)\s*:/,
  'accent-color (93)': /(^|[\s;{])accent-color\s*:/,
  'overflow: clip (90)': /overflow(-[xy])?\s*:[^;}]*\bclip\b/,
  'scrollbar-gutter, scrollbar-width (94, 121)': /(^|[\s;{])scrollbar-(gutter|width|color)\s*:/,
  'text-wrap (114)': /(^|[\s;{])text-wrap\s*:/,
  'translate, rotate, scale (104)': /(^|[\s;{])(translate|rotate|scale)\s*:/,
  'subgrid (117)': /\bsubgrid\b/,
  '@layer, @container, @scope, @starting-style (99 and later)': /@(layer|container|scope|starting-style)\b/,
  'range media queries (104)': /@media[^{]*[<>]/,
  'dvh, svh, lvh (108)': /\d(d|s|l)v(h|w|min|max|b|i)\b/,
  'color-mix, oklch, oklab, lch, lab (111)': /\b(color-mix|oklch|oklab|lch|lab|light-dark)\(/,
  'rem(), round(), sin() (111, 125)': /\b(rem|mod|round|sin|cos|sqrt|pow)\(/,
}
const nesting = /\{[^{}]*(^|[\s;{])&/

/** Names of what a style sheet uses beyond the floor. */
function beyondFloor(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...Object.entries(tooNew).filter(([, pattern]) => pattern.test(bare)).map(([name]) => name), ...nesting.test(bare) ? ['nesting (120)'] : []]
}

function sheets(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? sheets(join(folder, entry.name)) : entry.name.endsWith('.css') ? [join(folder, entry.name)] : [])
}

describe('the style sheets', () => {
  it('are found', () => {
    expect(sheets('src').length).toBeGreaterThan(5)
  })

  it.each(sheets('src'))('%s holds nothing that Chromium 86 lacks', (path) => {
    expect(beyondFloor(readFileSync(path, 'utf8'))).toEqual([])
  })
})

describe('the check', () => {
  it.each([
    ['a:is(.b, .c) { color: red }', [':is() and :where() (88)']],
    ['a:not(.b, .c) { color: red }', [':not() with a list (88)']],
    ['a { inset: 0 }', ['inset (87)']],
    ['a{aspect-ratio:1}', ['aspect-ratio (88)']],
    ['a { height: 100dvh }', ['dvh, svh, lvh (108)']],
    ['a { color: red; & b { color: blue } }', ['nesting (120)']],
    ['@media (width >= 768px) { a { color: red } }', ['range media queries (104)']],
  ])('refuses %s', (css, found) => {
    expect(beyondFloor(css)).toEqual(found)
  })

  it.each([
    'a { clip-path: inset(50%); gap: 8px 48px; transform: scale(2) }',
    'a:not(:hover) > b, c { text-decoration-color: currentcolor }',
    '/* :has( */ a { overflow-x: auto; grid-template-columns: min(8.5em, 40%) 1fr }',
  ])('lets %s pass', (css) => {
    expect(beyondFloor(css)).toEqual([])
  })
})

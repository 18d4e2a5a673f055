import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { palette } from '@/charts/theme'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const care = readFileSync('src/styles/care.css', 'utf8')
const mapping = readFileSync('src/charts/chart-colors.css', 'utf8')

/** Custom properties of the rule with this selector. */
function rule(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start === -1) throw new Error(`No rule ${selector}.`)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]))
}

const light = rule(tokens, ':root')
const dark = rule(tokens, ':root[data-theme=\'dark\']')
const darkBySystem = rule(tokens, ':root:not([data-theme])')
const palettes: Record<string, Record<string, string>> = {
  'light': light,
  'dark': dark,
  'light, large type': { ...light, ...rule(care, ':root[data-care]') },
  'dark, large type': { ...dark, ...rule(care, ':root[data-care][data-theme=\'dark\']') },
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Ratio of WCAG 2: 1–21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const inks = ['ink', 'soft', 'faint', 'red', 'blue']
const chartInks = ['c-ink', 'c-muted', 'c-red', 'c-blue', 'c-slate', 'c-navy']
const data = ['c-blue', 'c-slate', 'c-sky', 'c-navy', 'c-red', 'c-axis']
/** Shapes that touch, or lines that cross, and must be told apart by more than hue. */
const neighbours = [['c-blue', 'c-sky'], ['c-blue', 'c-slate'], ['c-blue', 'c-navy'], ['c-slate', 'c-navy'], ['c-blue', 'c-pale'], ['c-slate', 'c-wash'], ['c-blue', 'c-wash']] as const

describe('contrast is measured as WCAG does', () => {
  it.each([['#000', '#fff', 21], ['#777777', '#ffffff', 4.48], ['#1f5fa8', '#fff', 6.44]])('%s on %s is %f', (a, b, ratio) => {
    expect(Math.round(contrast(a, b) * 100) / 100).toBe(ratio)
  })
})

describe.each(Object.entries(palettes))('in the palette %s', (name, colours) => {
  const of = (token: string): string => colours[token] ?? ''
  const least = name.includes('large type') ? 7 : 4.5
  const under = (pairs: (readonly [string, string])[], limit: number): string[] => pairs.filter(([a, b]) => contrast(of(a), of(b)) < limit).map(([a, b]) => `${a} on ${b}: ${contrast(of(a), of(b)).toFixed(2)}`)

  it(`words have ${least}:1 on the ground and on what is washed`, () => {
    const grounds = ['ground', 'wash']
    expect(under(inks.flatMap(ink => grounds.map(ground => [ink, ground] as const)), name.includes('large type') ? 6.5 : least)).toEqual([])
    expect(under([...inks.map(ink => [ink, 'ground'] as const), ['ok', 'ok-ground'], ['warn', 'warn-ground']], name.includes('large type') ? 6.5 : least)).toEqual([])
  })

  it('words of charts have 4.5:1 on their ground, and the grey ones on the shape of the loss', () => {
    expect(under([...chartInks.map(ink => [ink, 'c-ground'] as const), ['c-muted', 'c-wash'], ['c-ink', 'c-wash']], 4.5)).toEqual([])
  })

  it('shapes that carry a number, and edges of controls, have 3:1', () => {
    expect(under([...data.map(colour => [colour, 'c-ground'] as const), ['edge', 'ground'], ['blue', 'ground']], 3)).toEqual([])
  })

  it('neighbours differ in lightness', () => {
    expect(under([...neighbours], 1.4)).toEqual([])
  })
})

describe('the colours of charts', () => {
  it('are those of the page: every one has its token, and both its rules where it is used', () => {
    for (const [name, colour] of Object.entries(palette)) {
      expect(light[`c-${name}`]).toBe(colour)
      expect(mapping).toContain(`.chart [fill='${colour}'] { fill: var(--c-${name}); }`)
    }
    const strokes = [...mapping.matchAll(/\[stroke='(#\w+)'\] \{ stroke: var\(--c-(\w+)\)/g)].map(([, colour = '', name = '']) => [name, colour])
    expect(strokes).toEqual(strokes.map(([name]) => [name, palette[name as keyof typeof palette]]))
  })

  it('of patterns are those of the palette', () => {
    const used = [...care.matchAll(/\[(?:fill|stroke)='(#\w+)'\]/g)].map(match => match[1] ?? '')
    expect(used.filter(colour => !(Object.values(palette) as string[]).includes(colour))).toEqual([])
  })
})

describe('the dark palette', () => {
  it('is the same by choice and by the system\'s wish', () => {
    expect(darkBySystem).toEqual(dark)
    expect(rule(care, ':root[data-care]:not([data-theme])')).toEqual(rule(care, ':root[data-care][data-theme=\'dark\']'))
  })
  it('names every colour that the light one names', () => {
    expect(Object.keys(dark)).toEqual(Object.keys(light))
  })
})

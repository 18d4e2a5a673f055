import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { distFolder } from './paths'

interface Budget { name: string, bytes: number, limit: number }
export interface BudgetReport { text: string, broken: number }

const KiB = 1024

/** Weighs what readers load (brotli) and holds it to the limits of the delivery plan. */
export function checkBudgets(dist = distFolder): BudgetReport {
  const budgets = [...pageBudgets(dist), ...chunkBudgets(dist)]
  const lines = budgets.map(({ name, bytes, limit }) => {
    const state = bytes > limit ? '超出 / OVER' : 'ok'
    return `  ${name.padEnd(44)} ${(bytes / KiB).toFixed(1).padStart(6)} / ${(limit / KiB).toFixed(0)} KiB  ${state}`
  })
  return { text: ['体积预算 / size budgets (brotli)', ...lines].join('\n'), broken: budgets.filter(b => b.bytes > b.limit).length }
}

interface Manifest { [source: string]: { file: string, css?: string[], isEntry?: boolean, imports?: string[] } }

function pageBudgets(dist: string): Budget[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest
  const entry = manifest['index.html']
  if (entry === undefined) throw new Error('No entry in the manifest.')
  const scripts = [entry.file, ...(entry.imports ?? []).map(name => manifest[name]?.file ?? '')].filter(file => file !== '')
  const script = sum(scripts.map(file => weigh(dist, file)))
  const style = sum((entry.css ?? [manifest['style.css']?.file ?? '']).map(file => weigh(dist, file)))
  const pages = committeePages(dist).map(file => ({ file, html: weigh(dist, file) }))
  const national = pages.filter(page => page.file.includes('/100000/'))
  const largest = heaviest(pages.filter(page => !page.file.includes('/100000/')))
  const overview = weigh(dist, 'index.html')
  return [
    { name: 'CSS', bytes: style, limit: 8 * KiB },
    { name: 'JavaScript on load', bytes: script, limit: 45 * KiB },
    { name: 'index.html', bytes: overview, limit: 14 * KiB },
    { name: 'index.html, all', bytes: overview + script + style, limit: 50 * KiB },
    ...(largest === null ? [] : [{ name: largest.file, bytes: largest.html, limit: 14 * KiB }, { name: `${largest.file}, all`, bytes: largest.html + script + style, limit: 50 * KiB }]),
    ...national.flatMap(({ file, html }) => [{ name: file, bytes: html, limit: 28 * KiB }, { name: `${file}, all`, bytes: html + script + style, limit: 64 * KiB }]),
  ]
}

function committeePages(dist: string): string[] {
  const folder = join(dist, 'committees')
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => `committees/${entry.name}/index.html`)
}

function heaviest(pages: { file: string, html: number }[]): { file: string, html: number } | null {
  return pages.reduce<{ file: string, html: number } | null>((most, page) => most === null || page.html > most.html ? page : most, null)
}

function chunkBudgets(dist: string): Budget[] {
  const scripts = readdirSync(join(dist, 'assets')).filter(file => file.endsWith('.js')).map(file => ({ name: file, bytes: weigh(dist, `assets/${file}`) }))
  return scripts.sort((a, b) => b.bytes - a.bytes).slice(0, 3).map(({ name, bytes }) => ({ name, bytes, limit: (name.startsWith('register') ? 170 : 130) * KiB }))
}

function weigh(dist: string, file: string): number {
  return brotliCompressSync(readFileSync(join(dist, file))).length
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}

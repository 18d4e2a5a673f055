import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { distFolder } from './paths'

interface Budget { name: string, bytes: number, limit: number }
export interface BudgetReport { text: string, broken: number }

const KiB = 1024
/** Nineteen of twenty committee pages are held to the limit of a usual one, the largest to its own. */
const usualShare = 0.95

/** Weighs what readers load (brotli) and holds it to the limits of the delivery plan. */
export function checkBudgets(dist = distFolder): BudgetReport {
  const budgets = [...pageBudgets(dist), ...yearBudgets(dist), ...chunkBudgets(dist)]
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
  const pages = sampleOf(committeePages(dist), dist).map(file => ({ file, html: weigh(dist, file) }))
  const byWeight = pages.sort((a, b) => a.html - b.html)
  const usual = byWeight[Math.floor(byWeight.length * usualShare)]
  const largest = byWeight[byWeight.length - 1]
  const overview = weigh(dist, 'index.html')
  const pageBudget = (page: typeof usual, html: number, all: number): Budget[] => page === undefined ? [] : [
    { name: page.file, bytes: page.html, limit: html * KiB },
    { name: `${page.file}, all`, bytes: page.html + script + style, limit: all * KiB },
  ]
  return [
    { name: 'CSS', bytes: style, limit: 8 * KiB },
    { name: 'JavaScript on load', bytes: script, limit: 45 * KiB },
    { name: 'index.html', bytes: overview, limit: 14 * KiB },
    { name: 'index.html, all', bytes: overview + script + style, limit: 50 * KiB },
    ...pageBudget(usual, 14, 50),
    ...pageBudget(largest, 28, 64),
  ]
}

/** All pages of a usual site; of thousands every so many by size, the largest among them: weighing takes longer than rendering. */
function sampleOf(files: string[], dist: string, most = 200): string[] {
  if (files.length <= most) return files
  const bySize = files.map(file => ({ file, size: statSync(join(dist, file)).size })).sort((a, b) => b.size - a.size)
  return bySize.filter((_page, place) => place % Math.ceil(files.length / most) === 0).map(page => page.file)
}

/** The year file that weighs the most, as it lies on the disk: hosts without compression send it so. */
function yearBudgets(dist: string): Budget[] {
  const folder = join(dist, 'data', 'v1', 'years')
  const files = existsSync(folder) ? readdirSync(folder).map(name => ({ name: `years/${name}, raw`, bytes: statSync(join(folder, name)).size, limit: 200 * KiB })) : []
  return files.sort((a, b) => b.bytes - a.bytes).slice(0, 1)
}

function committeePages(dist: string): string[] {
  const folder = join(dist, 'committees')
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory() && /^\d{6}$/.test(entry.name)).map(entry => `committees/${entry.name}/index.html`)
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

import type { Measured } from '../measure-command'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { launchCurrent } from '../browser'
import { measureCommand } from '../measure-command'
import { keyFields, measureKeys } from '../measure-keys'
import { settingsFile, siteCacheOf } from '../paths'
import { createSiteServer, listenOn } from '../serve'
import { weigh, weighSite } from '../weigh-site'

/** null: the project's own package. Ten times its records, and the whole country. */
const sizes: Record<string, { committees: number, years: number } | null> = {
  1: null,
  10: { committees: 1400, years: 3 },
  full: { committees: 3200, years: 45 },
}
/** The first prefecture: every invented package of 33 committees and more has it, with the same records. */
const probe = '600100'
const fewest = 33

/**
 * `npm run bench:growth [-- --sizes 1,10,full]`: time, memory and bytes of synth, data:check and build as the data
 * grow. It never fails on a figure. @returns 1 when an argument is wrong or a step failed.
 */
export async function run(args: string[]): Promise<number> {
  const wanted = args.includes('--sizes') ? (args[args.indexOf('--sizes') + 1] ?? '').split(',') : Object.keys(sizes)
  if (!wanted.every(name => name in sizes)) {
    process.stderr.write(`npm run bench:growth -- --sizes ${Object.keys(sizes).join(',')}\n`)
    return 1
  }
  for (const name of wanted) {
    const scratch = mkdtempSync(join(tmpdir(), 'dashboard-growth-'))
    try {
      await benchSize(name, scratch)
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`)
      return 1
    } finally {
      for (const dist of ['dist', 'probe-dist']) rmSync(siteCacheOf(join(scratch, dist)), { recursive: true, force: true })
      rmSync(scratch, { recursive: true, force: true })
    }
  }
  return 0
}

async function benchSize(name: string, scratch: string): Promise<void> {
  const size = sizes[name] ?? null
  const data = size === null ? 'data' : join(scratch, 'data')
  const dist = join(scratch, 'dist')
  const print = (step: string, { seconds, memory, said }: Measured): void => {
    process.stdout.write(`  ${step.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s ${memory.toFixed(0).padStart(6)} MB   ${said}\n`)
  }
  process.stdout.write(`\n${name === 'full' ? 'full' : `${name}×`}: ${size === null ? 'data/' : `${size.committees} committees × ${size.years} years`}\n`)
  if (size !== null) print('synth', await measureCommand(synthArgs(size, data), {}, scratch))
  print('data:check', await measureCommand(['data-check', data, '--lang', 'en'], {}, scratch))
  const site = { DATA_PACKAGE: data, DIST_FOLDER: dist }
  print('build', await buildQuietly(site, scratch))
  print('build, nothing changed', await buildQuietly(site, scratch))
  for (const [what, bytes] of weighSite(dist)) process.stdout.write(`  ${what.padEnd(24)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB\n`)
  await benchKeys(dist)
  if (size !== null) await compareProbe(dist, size.years, scratch)
}

/** What each key of a search costs a reader whose machine is four times slower. */
async function benchKeys(dist: string): Promise<void> {
  const server = createSiteServer({ folder: dist })
  const address = `http://localhost:${await listenOn(server, 4400)}/`
  const browser = await launchCurrent()
  try {
    for (const field of keyFields) {
      const tasks = await measureKeys(browser, address, field)
      process.stdout.write(`  ${field.name.padEnd(24)} ${Math.max(...tasks).toFixed(0).padStart(7)} ms, longest task after each key at 4x CPU: ${tasks.map(ms => ms.toFixed(0)).join(' ')}\n`)
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

/** A page of this site beside the same committee's in a country of 33: what others there are must not weigh on it. */
async function compareProbe(dist: string, years: number, scratch: string): Promise<void> {
  const data = join(scratch, 'probe-data')
  const alone = join(scratch, 'probe-dist')
  const settings = join(scratch, 'site.json')
  mkdirSync(data)
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settingsFile(), 'utf8')) as object, sessionPages: 0 }))
  await measureCommand(synthArgs({ committees: fewest, years }, data), {}, scratch)
  await buildQuietly({ DATA_PACKAGE: data, DIST_FOLDER: alone, SITE_SETTINGS: settings }, scratch)
  const file = `committees/${probe}/index.html`
  const [here, there] = [weigh(dist, file), weigh(alone, file)]
  process.stdout.write(`  ${`page of ${probe}`.padEnd(24)} ${(here / 1024).toFixed(2).padStart(7)} KiB, among ${fewest} committees ${(there / 1024).toFixed(2)} KiB (${((here / there - 1) * 100).toFixed(1)} %)\n`)
}

/** The summary stands before the budgets, which speak of a site of this project's own data. */
function buildQuietly(env: Record<string, string>, scratch: string): Promise<Measured> {
  return measureCommand(['build', '--no-budgets'], env, scratch)
}

function synthArgs({ committees, years }: { committees: number, years: number }, out: string): string[] {
  return ['synth', '--committees', String(committees), '--years', String(years), '--out', out]
}

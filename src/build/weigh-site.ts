import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What a reader of a built site loads, bytes by name: compressed (brotli) but for the year file, which is as it lies on the disk. */
export function weighSite(dist: string): [name: string, bytes: number][] {
  const committees = join(dist, 'committees')
  const codes = readdirSync(committees).filter(name => /^\d{6}$/.test(name))
  const regions = readdirSync(committees).filter(name => /^\d{2}$/.test(name))
  const years = join(dist, 'data', 'v1', 'years')
  return [
    ['committee page, median', median(sampleOf(codes).map(code => weigh(dist, `committees/${code}/index.html`)))],
    ['committee JSON, median', median(sampleOf(codes).map(code => weigh(dist, `data/v1/committees/${code}.json`)))],
    ['overview page', weigh(dist, 'index.html')],
    ['list page', weigh(dist, 'committees/index.html')],
    ['region page, largest', Math.max(0, ...regions.map(region => weigh(dist, `committees/${region}/index.html`)))],
    ['sources page', weigh(dist, 'sources/index.html')],
    ['trends page', weigh(dist, 'trends/index.html')],
    ['names.json', weigh(dist, 'data/v1/names.json')],
    ['index.json', weigh(dist, 'data/v1/index.json')],
    ['year file, largest, raw', Math.max(0, ...readdirSync(years).map(name => statSync(join(years, name)).size))],
  ]
}

/** Compressed bytes of a file of the site; 0 when it is not there. */
export function weigh(dist: string, file: string): number {
  const path = join(dist, file)
  return existsSync(path) ? brotliCompressSync(readFileSync(path)).length : 0
}

/** At most 21, evenly: compressing takes longer than all the rest. */
function sampleOf(codes: string[], most = 21): string[] {
  return codes.filter((_code, place) => place % Math.ceil(codes.length / most) === 0)
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

import type { Dataset } from '@/dataset/build-dataset'
import { describe, expect, it } from 'vitest'
import { synthHeaders, synthPackage } from '@/build/synth-package'
import { readContract } from '@/build/read-package'
import { parsePackage } from '@/datapackage/parse-package'
import { buildDataset } from '@/dataset/build-dataset'
import { toCommitteeFile } from '@/dataset/to-files'
import { toYearFile, yearsOf } from '@/dataset/year-files'

function synthDataset(committees: number, years: number): Dataset {
  const tables = { committees: '', sources: '', attendance: '', proposals: '', parts: '' }
  const names = Object.keys(tables) as (keyof typeof tables)[]
  for (const name of names) tables[name] = `${synthHeaders[name]}\n`
  for (const rows of synthPackage({ committees, years })) for (const name of names) tables[name] += rows[name].map(line => `${line}\n`).join('')
  const get = (path: string): Uint8Array | null => {
    const name = names.find(one => path === `${one}.csv`)
    return name === undefined ? null : new TextEncoder().encode(tables[name])
  }
  return buildDataset(parsePackage({ get }, readContract(), 'synth'))
}

describe('in a country of thousands', () => {
  it('a committee’s file, and so its page, is the same as in a small one', () => {
    const [small, large] = [synthDataset(33, 6), synthDataset(400, 6)]
    for (const code of ['100000', '600000', '600100']) {
      expect(JSON.stringify(toCommitteeFile(large, code))).toBe(JSON.stringify(toCommitteeFile(small, code)))
    }
  })

  it('the file of a year stays below 200 KiB as it lies on the disk', () => {
    const dataset = synthDataset(3200, 1)
    for (const year of yearsOf(dataset)) expect(JSON.stringify(toYearFile(dataset, year)).length).toBeLessThan(200 * 1024)
  })
})

import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { decodeNamesFile } from '@/dataset/decode-file'
import { regionsOf, toCommitteesFile, toNamesFile, toRegionFile } from '@/dataset/list-files'
import { toIndexFile } from '@/dataset/to-files'
import { attendance, committee, formerName, packageOf } from './package-of'

const dataset = buildDataset(packageOf({
  committees: [
    committee({ code: '100000', name: '政协示例全国委员会', level: 'national', parent: null }),
    committee({ code: '980000', name: '政协邻省委员会', level: 'province', parent: '100000' }),
    committee({ code: '980100', name: '政协邻市委员会', level: 'prefecture', parent: '980000' }),
    committee({ code: '980101', name: '政协邻县委员会', level: 'county', parent: '980100' }),
    committee({ code: '970100', name: '政协远市委员会', level: 'prefecture', parent: null }),
  ],
  attendance: [attendance({ committee: '980101', expected: 120, present: 111 })],
}))
const codes = (list: { code: string }[]): string[] => list.map(({ code }) => code)

describe('the list of committees', () => {
  it('is whole up to its limit', () => {
    const file = toCommitteesFile(dataset, 5)
    expect([file.total, codes(file.committees), file.regions]).toEqual([5, ['100000', '970100', '980000', '980100', '980101'], []])
  })

  it('beyond its limit holds the national one and the provinces, and how many each region has', () => {
    const file = toCommitteesFile(dataset, 4)
    expect([file.total, codes(file.committees), file.regions]).toEqual([5, ['100000', '980000'], [['970000', 1], ['980000', 3]]])
  })

  it('has a file for each region, its own committee first', () => {
    expect(regionsOf(dataset)).toEqual(['970000', '980000'])
    const region = toRegionFile(dataset, '980000')
    expect([region.committee?.name, codes(region.committees)]).toEqual(['政协邻省委员会', ['980000', '980100', '980101']])
    expect(region.committees[2]?.attendance).toMatchObject({ present: 111, denominator: 120 })
    expect(toRegionFile(dataset, '970000')).toMatchObject({ committee: null, committees: [{ code: '970100' }] })
  })
})

describe('old names', () => {
  it('stand with their committee, the newest first, and leave the others as they are', () => {
    const renamed = buildDataset(packageOf({
      committees: [committee(), committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' })],
      names: [formerName('云州乡', { until: null }), formerName('云州专区', { until: 1970 }), formerName('云州县')],
    }))
    const [first, second] = toCommitteesFile(renamed, 5).committees
    expect(first?.formerNames).toEqual(['云州县', '云州专区', '云州乡'])
    expect(second).not.toHaveProperty('formerNames')
    expect(toIndexFile(renamed, { featured: '990000', warnings: 0 }).committees[0]?.formerNames).toHaveLength(3)
    expect(toRegionFile(renamed, '990000').committees[0]?.formerNames).toHaveLength(3)
  })
})

describe('the names', () => {
  it('come back as committees', () => {
    const json: unknown = JSON.parse(JSON.stringify(toNamesFile(dataset)))
    const decoded = decodeNamesFile(json)
    expect(decoded.ok && decoded.value.committees.slice(2, 4)).toEqual([
      { code: '980000', name: '政协邻省委员会', level: 'province', parent: '100000' },
      { code: '980100', name: '政协邻市委员会', level: 'prefecture', parent: '980000' },
    ])
    expect(decoded.ok && decoded.value.committees[1]?.parent).toBeNull()
  })

  it('are refused when a row is none', () => {
    expect(decodeNamesFile({ ...toNamesFile(dataset), committees: ['x'] })).toEqual({ ok: false, reason: 'malformed', at: 'committees' })
    expect(decodeNamesFile({ ...toNamesFile(dataset), committees: undefined })).toEqual({ ok: false, reason: 'malformed', at: 'committees' })
  })
})

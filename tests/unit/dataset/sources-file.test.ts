import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { toSourcesFile } from '@/dataset/sources-file'
import { attendance, committee, packageOf, source } from './package-of'

const dataset = buildDataset(packageOf({
  committees: [
    committee({ code: '100000', name: '政协示例全国委员会', level: 'national', parent: null }),
    committee({ code: '980000', name: '政协邻省委员会', level: 'province', parent: '100000' }),
    committee({ code: '980100', name: '政协邻市委员会', level: 'prefecture', parent: '980000' }),
    committee({ code: '970100', name: '政协远市委员会', level: 'prefecture', parent: null }),
  ],
  sources: [
    source('100000-2024-1', { quality: 'official' }),
    source('980000-2024-1', { quality: 'media' }),
    source('980100-2024-1', { quality: 'mirror', url: null }),
    source('960000-2024-1', { quality: 'media' }),
    source('950000-2024-1', { quality: 'media' }),
  ],
  attendance: [attendance({ committee: '970100', source: '960000-2024-1' })],
}))
const warnings = Array.from({ length: 501 }, (_, n) => ({ 'code': 'DP999', 'zh-Hans': `示例 ${n}`, 'en': `invented ${n}` }))

describe('the file of sources', () => {
  it('lists every document up to its limit, with the committees they stand under', () => {
    const file = toSourcesFile(dataset, [], 5)
    expect(file.sources).toHaveLength(5)
    expect(file.committees.map(({ code }) => code)).toEqual(['100000', '970100', '980000', '980100'])
    expect([file.total, file.regions]).toEqual([5, []])
  })

  it('counts them by region beyond its limit, the national ones first, those of no committee last', () => {
    const file = toSourcesFile(dataset, [], 4)
    expect([file.total, file.sources, file.committees]).toEqual([5, [], []])
    expect(file.regions.map(({ region, committee: own, official, media, mirror }) => [region, own?.code ?? null, official, media, mirror])).toEqual([
      ['national', '100000', 1, 0, 0],
      ['970000', null, 0, 1, 0],
      ['980000', '980000', 0, 1, 1],
      ['', null, 0, 1, 0],
    ])
  })

  it('prints the first warnings and says how many there are', () => {
    const file = toSourcesFile(dataset, warnings)
    expect([file.warningTotal, file.warnings.length]).toEqual([501, 500])
  })
})

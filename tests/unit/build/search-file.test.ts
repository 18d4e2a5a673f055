import { describe, expect, it } from 'vitest'
import { toSearchFile } from '@/build/search-file'
import { buildDataset } from '@/dataset/build-dataset'
import { decodeSearchFile } from '@/dataset/decode-file'
import { createSearch } from '@/selectors/search'
import { committee, formerName, packageOf } from '../dataset/package-of'

const committees = [committee(), committee({ code: '990100', name: '政协示例县委员会', level: 'county', parent: '990000' })]

describe('the file of the search', () => {
  it('says nothing of old names where there are none', () => {
    expect(toSearchFile(buildDataset(packageOf({ committees })))).not.toHaveProperty('formerNames')
  })

  it('holds old names with their year and how they are read', () => {
    const file = toSearchFile(buildDataset(packageOf({ committees, names: [formerName('政协重庆云州委员会', { committee: '990100', until: null }), formerName('云州县')] })))
    expect(file.formerNames).toEqual([['990000', '云州县', 2010], ['990100', '政协重庆云州委员会', null]])
    expect(createSearch(file)('yunzhou')).toMatchObject([{ code: '990000', former: { name: '云州县' } }, { code: '990100' }])
    expect(createSearch(file)('chongqing')).toMatchObject([{ code: '990100', former: { name: '政协重庆云州委员会', until: null } }])
    expect(createSearch(file)('zhongqing')).toEqual([])
  })

  it('is read with them and without, and refused when they are no list', () => {
    const file = toSearchFile(buildDataset(packageOf({ committees, names: [formerName('云州县')] })))
    const { formerNames, ...bare } = file
    expect(decodeSearchFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file })
    expect(decodeSearchFile(bare)).toEqual({ ok: true, value: bare })
    expect(formerNames).toHaveLength(1)
    expect(decodeSearchFile({ ...file, formerNames: 'x' })).toEqual({ ok: false, reason: 'malformed', at: 'formerNames' })
  })
})

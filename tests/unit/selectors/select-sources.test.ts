import { describe, expect, it } from 'vitest'
import { selectSources } from '@/selectors/select-sources'
import { fileOf } from './committee-file'

const source = (id: string) => ({ id, title: id, publisher: '示例日报', publishedOn: null, quality: 'media' as const, url: null })
const file = fileOf({
  claims: [{ id: 'c1', source: 's2' }, { id: 'c2', source: 's1' }, { id: 'c3', source: 's2' }, { id: 'c4', source: 'gone' }],
  sources: [source('s1'), source('s2'), source('s3')],
})

describe('the documents behind claims', () => {
  it('are named once each, in the order of the claims', () => {
    expect(selectSources(file, ['c1', 'c2', 'c3', 'c1']).map(one => one.id)).toEqual(['s2', 's1'])
    expect(selectSources(file, ['c2', 'c1']).map(one => one.id)).toEqual(['s1', 's2'])
  })

  it('leave out what the file does not hold', () => {
    expect(selectSources(file, ['c4', 'unknown'])).toEqual([])
  })
})

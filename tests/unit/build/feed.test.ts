import type { Change } from '@/domain/change'
import { describe, expect, it } from 'vitest'
import { feedFile, feedPath } from '@/build/feed'

const change: Change = { id: '9.9.9-1', version: '9.9.9', date: '2026-11-22', kind: 'corrected', table: 'proposals', row: '990000-3-2-year-2024.1', committee: '990000', text: '示例更正 <甲> & 乙', textEn: 'invented correction' }
const dataset = { name: 'example', created: '2026-11-22', changes: [change, { ...change, id: '9.9.9-2', committee: null, row: null }] }

describe('the feed', () => {
  it('has an entry a change, escaped, that leads to the committee', () => {
    const text = feedFile(dataset, 'zh-Hans', 'https://example.org/zx/')
    expect(text).toContain('<title>示例更正 &lt;甲&gt; &amp; 乙</title>')
    expect(text).toContain('<link href="https://example.org/zx/committees/990000/"/>')
    expect(text).toContain('<link href="https://example.org/zx/data/"/>')
    expect(text).toContain('<link rel="self" href="https://example.org/zx/feed.xml"/>')
    expect(text).toContain('proposals.csv 990000-3-2-year-2024.1')
    expect(text.match(/<entry>/g)).toHaveLength(2)
    expect(new Set(text.match(/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}<\/id>/g)).size).toBe(3)
  })

  it('is English in English, with the same names wherever the site stands', () => {
    const here = feedFile(dataset, 'en', '')
    expect(here).toContain('<title>invented correction</title>')
    expect(here).toContain('<link href="committees/990000/"/>')
    expect(here).not.toContain('rel="self"')
    const ids = (text: string): string[] => text.match(/<id>[^<]+/g) ?? []
    expect(ids(here)).toEqual(ids(feedFile(dataset, 'en', 'https://example.org/')))
    expect(feedPath('en')).toBe('en/feed.xml')
  })

  it('stands without a single change', () => {
    expect(feedFile({ ...dataset, changes: [] }, 'zh-Hans', '')).toContain('<updated>2026-11-22T00:00:00Z</updated>')
  })
})

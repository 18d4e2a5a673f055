import { describe, expect, it } from 'vitest'
import { sampleFacts } from './sample-facts'
import { notesOf } from '@/exports/notes'
import { composePicture } from '@/exports/picture'
import { toJson } from '@/exports/to-json'
import { createTranslate } from '@/locales/translate'
import { messages } from '@/locales/zh-Hans'

const t = createTranslate('zh-Hans', messages)
const facts = sampleFacts({ local: ['990000-2025-1'] })

describe('an export of a figure that rests on local data', () => {
  it('says so before anything else, and which source it is', () => {
    const notes = notesOf(facts, t)
    expect(notes[0]).toEqual(['性质', '本地数据，未发布'])
    expect(notes.filter(([label]) => label.startsWith('出处')).map(([, text]) => text.includes('未发布'))).toEqual([true, false])
  })

  it('carries it in JSON', () => {
    const json = JSON.parse(toJson(facts, { columns: [], rows: [] }, t)) as { local: string, sources: { local?: true }[] }
    expect(json.local).toBe('本地数据，未发布')
    expect(json.sources.map(({ local }) => local)).toEqual([true, undefined])
  })

  it('shows it in the picture', () => {
    const picture = (over: typeof facts): string => composePicture({ facts: over, chart: { svg: '<svg ></svg>', width: 688, height: 100 }, qr: null }, t).svg
    expect(picture(facts)).toContain('本地数据，未发布')
    expect(picture(sampleFacts())).not.toContain('未发布）')
    expect(picture(sampleFacts())).not.toContain('本地数据')
  })
})

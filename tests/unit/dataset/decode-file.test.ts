import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { decodeCommitteeFile, decodeCommitteesFile, decodeIndexFile, decodeRegionFile, decodeSourcesFile, decodeYearFile } from '@/dataset/decode-file'
import { toCommitteesFile, toRegionFile } from '@/dataset/list-files'
import { toSourcesFile } from '@/dataset/sources-file'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { toYearFile } from '@/dataset/year-files'
import { packageOf } from './package-of'

const dataset = buildDataset(packageOf({}))
const files = [
  { name: 'a committee', decode: decodeCommitteeFile, json: toCommitteeFile(dataset, '990000'), members: ['committee', 'ancestors', 'meetings', 'periods', 'claims', 'sources', 'rules', 'breaks'] },
  { name: 'the index', decode: decodeIndexFile, json: toIndexFile(dataset, { featured: '', warnings: 0 }), members: ['counts', 'committees'] },
  { name: 'the sources', decode: decodeSourcesFile, json: toSourcesFile(dataset, []), members: ['sources', 'committees', 'regions', 'warnings'] },
  { name: 'the list', decode: decodeCommitteesFile, json: toCommitteesFile(dataset, 400), members: ['committees', 'regions'] },
  { name: 'a region', decode: decodeRegionFile, json: toRegionFile(dataset, '990000'), members: ['committees'] },
  { name: 'a year', decode: decodeYearFile, json: toYearFile(dataset, 2024), members: ['columns', 'attendance', 'session', 'wholeYear'] },
]

for (const { name, decode, json, members } of files) {
  describe(`the file of ${name}`, () => {
    it('comes back as it was written', () => {
      const text: unknown = JSON.parse(JSON.stringify(json))
      expect(decode(text)).toEqual({ ok: true, value: json })
    })

    it('is refused without one of its members', () => {
      for (const member of members) {
        expect(decode({ ...json, [member]: undefined })).toEqual({ ok: false, reason: 'malformed', at: member })
        expect(decode({ ...json, [member]: 'text' })).toEqual({ ok: false, reason: 'malformed', at: member })
      }
    })

    it('is told from one of another release', () => {
      expect(decode({ ...json, format: 0 })).toEqual({ ok: false, reason: 'olderFormat', at: 'format' })
      expect(decode({ ...json, format: 2 })).toEqual({ ok: false, reason: 'newerFormat', at: 'format' })
      expect(decode({ ...json, format: '1' })).toEqual({ ok: false, reason: 'malformed', at: 'format' })
    })

    it('is no list, no text and not nothing', () => {
      for (const other of [null, undefined, 3, 'text', [], [json]]) expect(decode(other)).toEqual({ ok: false, reason: 'malformed', at: '' })
    })
  })
}

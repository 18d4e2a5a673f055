import type { CommitteeFile, OverviewFile, PackageFile, TrendsFile } from '@/dataset/files'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverageFiles, toCompareFile } from '@/selectors/files/compare-files'
import { parseDescriptor } from '@/datapackage/descriptor'
import { parsePackage } from '@/datapackage/parse-package'
import { buildDataset } from '@/dataset/build-dataset'
import { toCommitteesFile, toNamesFile, toRegionFile } from '@/dataset/list-files'
import { toSourcesFile } from '@/dataset/sources-file'
import { toCommitteeFile, toIndexFile } from '@/dataset/to-files'
import { toYearFile, yearsOf } from '@/dataset/year-files'

/** An invented package: a committee with every kind of figure, one with a single session, and one with nothing. */
const tables: Record<string, string[]> = {
  committees: [
    'code,name,level,parent',
    '990000,政协示例省委员会,province,',
    '990100,政协示例市委员会,prefecture,990000',
    '990200,政协空白市委员会,prefecture,990000',
  ],
  sources: [
    'id,title,publisher,published_on,quality,url',
    '990100-2021-1,示例市政协会议开幕,示例市政协,2021-01-09,official,https://example.org/a',
    '990100-2022-1,示例市政协会议报道,示例日报,2022-01-09,media,https://example.org/b',
    '990100-unda-1,示例市旧闻,示例转载站,,mirror,',
    '990100-rule-1,示例规则,示例市政协,2020-01-01,official,https://example.org/d',
    '990000-2022-1,示例省政协会议,示例省政协,2022-02-01,official,https://example.org/e',
  ],
  attendance: [
    'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note',
    '990100,3,1,plenary,opening,2020-01-08,2020-01-11,,120,membership,101,,990100-unda-1,',
    '990100,3,2,plenary,opening,2021-01-08,2021-01-11,,,,96,,990100-2021-1,',
    '990100,3,3,plenary,opening,2022-01-08,2022-01-12,,110,expected,99,8,990100-2022-1,',
    '990100,3,3,plenary,opening,2022-01-08,2022-01-12,,110,expected,98,,990100-unda-1,',
    '990100,3,3,plenary,closing,2022-01-08,2022-01-12,,110,expected,95,,990100-2022-1,',
    '990100,3,3,plenary,election,2022-01-08,2022-01-12,,110,expected,94,,990100-2022-1,',
    '990100,3,9,standing,opening,2022-05-08,2022-05-08,,30,expected,25,,990100-2022-1,',
    '990000,2,1,plenary,opening,2022-01-20,2022-01-25,,400,expected,377,,990000-2022-1,',
  ],
  proposals: [
    'id,committee,term,session,period_kind,year,period_label,as_of,status,submitted,after_merge,filed,assigned,handled,handled_rate,satisfaction_rate,key_proposals,proposing_members,source,note',
    '990100-3-1-year-2020.1,990100,3,1,year,2020,三届一次会议以来,2020-12-31,final,150,,120,,110,,,,,990100-unda-1,',
    '990100-3-2-year-2021.1,990100,3,2,year,2021,三届二次会议以来,2021-12-31,final,160,150,140,,,100,99.5,6,80,990100-2022-1,',
    '990100-3-2-session-2021.1,990100,3,2,session,2021,三届二次会议期间,2021-01-10,interim,130,,100,,,,,,,990100-2021-1,',
    '990100-3-3-session-2022.1,990100,3,3,session,2022,三届三次会议期间,2022-01-11,final,140,,125,118,,97.5,,,,990100-2022-1,',
    '990100-2-x-term.1,990100,2,,term,,二届期间,2020-01-05,final,600,,500,,,,,,,990100-unda-1,',
    '990000-2-1-year-2022.1,990000,2,1,year,2022,二届一次会议以来,2022-12-31,final,800,,700,,700,,,,,990000-2022-1,',
  ],
  parts: [
    'proposals,dimension,category,base,count',
    '990100-3-1-year-2020.1,exit,withdrawn,submitted,30',
    '990100-3-2-year-2021.1,topic,economy,filed,60',
    '990100-3-2-year-2021.1,topic,society,filed,50',
    '990100-3-2-year-2021.1,proposer,member,filed,100',
    '990100-3-2-year-2021.1,proposer,collective,filed,40',
    '990100-3-3-session-2022.1,topic,economy,unstated,70',
  ],
  rules: [
    'id,scope,subject,share,counts,text,text_en,valid_from,valid_to,source,confidence',
    'rule-1,990100,plenary_opening,2/3,members_present_of_expected,示例规则,An invented rule,,,990100-rule-1,A',
  ],
  breaks: [
    'id,scope,subject,year,text,text_en,source',
    '990100-topic-2021,990100,topic,2021,示例类别变更,Invented change of topics,990100-2022-1',
  ],
  approximations: ['claim,field,value,bound,source', '990100-3-2-year-2021.1,handled,130,over,990100-2022-1'],
  roles: [
    'committee,term,session,meeting_type,role,position,name,title,source,note',
    '990100,3,3,plenary,host,1,示例甲,示例市政协副主席,990100-2022-1,',
    '990100,3,3,plenary,executive_chair,1,示例乙,,990100-2022-1,',
    '990100,3,3,plenary,executive_chair,2,示例丙,,990100-2022-1,',
  ],
  items: [
    'committee,term,session,meeting_type,kind,position,text,source,note',
    '990100,3,3,plenary,venue,1,示例会堂,990100-2022-1,',
    '990100,3,3,plenary,award,1,示例好提案,990100-2022-1,',
  ],
  history: [
    'id,recorded_on,kind,table,row,committee,text,text_en',
    '0.0.1-1,2022-12-31,new,committees,,,示例首次发布,invented release',
    '0.0.1-2,2022-12-31,corrected,proposals,990100-3-2-year-2021.1,990100,示例更正,invented correction',
  ],
  reviews: ['id,source,entered_by,entered_on,reviewed_by,reviewed_on,text_hash,accepted,edited,rejected,added,note'],
}

function build(): Record<string, unknown> {
  const file = join(import.meta.dirname, '..', '..', 'data', 'datapackage.json')
  const { descriptor } = parseDescriptor(readFileSync(file, 'utf8'), file)
  if (descriptor === null) throw new Error('data/datapackage.json cannot be read')
  const get = (path: string): Uint8Array | null => {
    const lines = tables[path.replace('.csv', '')]
    return lines === undefined ? null : new TextEncoder().encode(lines.join('\n') + '\n')
  }
  const parsed = parsePackage({ get }, descriptor, 'data')
  const faults = parsed.diagnostics.filter(({ severity, file: name }) => severity === 'error' && name.endsWith('.csv'))
  if (faults.length > 0) throw new Error(`The invented package is at fault: ${JSON.stringify(faults)}`)
  const dataset = buildDataset(parsed)
  const committees = Object.fromEntries(['990000', '990100', '990200'].map(code => [code, toCommitteeFile(dataset, code)]))
  const [province, city] = [committees['990000'], committees['990100']] as [CommitteeFile, CommitteeFile]
  const index = toIndexFile(dataset, { featured: '990100', warnings: 1 })
  const overview: OverviewFile = { format: 1, dataVersion: '0.0.1', dataDate: '2022-12-31', counts: index.counts, featured: city, national: province }
  const trends: TrendsFile = { format: 1, dataVersion: '0.0.1', regions: [province.committee], years: yearsOf(dataset), committees: [province, city] }
  return {
    'index.json': index,
    'names.json': toNamesFile(dataset),
    'committees.json': toCommitteesFile(dataset, 400),
    'regions/99.json': toRegionFile(dataset, '990000'),
    'overview.json': overview,
    'trends.json': trends,
    'package.json': {
      ...{ format: 1, dataVersion: '0.0.1', dataDate: '2022-12-31', name: 'example', title: '示例数据', archive: { path: 'example-0.0.1.zip', bytes: 41234, sha256: 'ab12' }, changes: dataset.changes, earlierChanges: 2 },
      tables: [{ path: 'committees.csv', bytes: 120, sha256: 'cd34', name: 'committees', title: '示例表', description: 'An invented table.', rows: 3, fields: [{ name: 'code', title: '代码', description: 'Code.', type: 'string', required: true }] }],
      examples: { committee: '990100', year: 2022 },
    } satisfies PackageFile,
    'sources.json': toSourcesFile(dataset, [{ code: 'DP999', 'zh-Hans': '示例提示', 'en': 'invented warning' }]),
    'compare.json': toCompareFile(dataset),
    ...Object.fromEntries([...coverageFiles(dataset)].map(([path, make]) => [path, make()])),
    ...Object.fromEntries(yearsOf(dataset).map(year => [`years/${year}.json`, toYearFile(dataset, year)])),
    ...Object.fromEntries(Object.entries(committees).map(([code, value]) => [`committees/${code}.json`, value])),
  }
}

/** The invented package as the JSON files of a site, by path below `data/v1/`. */
export const sampleFiles = build()

export function sampleCommittee(code: string): CommitteeFile {
  return sampleFiles[`committees/${code}.json`] as CommitteeFile
}

import type { Draft } from '@/desk/draft'
import type { Published } from '@/desk/published'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBulletin } from '@/bulletin/read-bulletin'
import { parseDescriptor } from '@/datapackage/descriptor'
import { draftFromBulletin } from '@/desk/from-bulletin'
import { readPublished } from '@/desk/published'

export const contract = parseDescriptor(readFileSync('data/datapackage.json', 'utf8'), 'data/datapackage.json').descriptor!

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A small invented package as its files would hold it. */
function smallFiles(more: Record<string, string> = {}): Map<string, Uint8Array> {
  const files: Record<string, string> = {
    'datapackage.json': readFileSync('data/datapackage.json', 'utf8'),
    'committees.csv': 'code,name,level,parent\n990000,政协示例市委员会,prefecture,\n',
    'sources.csv': 'id,title,publisher,published_on,quality,url\n990000-2024-1,三届二次会议开幕,示例日报,2024-01-10,media,https://example.org/1\n990000-2024-2,三届二次会议提案报告,示例市政协,2024-01-12,official,https://example.org/2\n',
    'attendance.csv': 'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note\n990000,3,2,plenary,opening,2024-01-09,,,120,expected,111,,990000-2024-1,\n',
    'proposals.csv': 'id,committee,term,session,period_kind,year,period_label,as_of,status,submitted,after_merge,filed,assigned,handled,handled_rate,satisfaction_rate,key_proposals,proposing_members,source,note\n990000-3-2-session-2024.1,990000,3,2,session,2024,,2024-01-11,final,205,197,189,,,,,,,990000-2024-2,\n',
    'parts.csv': 'proposals,dimension,category,base,count\n990000-3-2-session-2024.1,exit,withdrawn,submitted,8\n',
    'roles.csv': 'committee,term,session,meeting_type,role,position,name,title,source,note\n990000,3,2,plenary,host,1,甲某,主席,990000-2024-1,\n',
    ...more,
  }
  return new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]))
}

export function smallPackage(more: Record<string, string> = {}): Published {
  return readPublished(smallFiles(more), contract)
}

/** The project's own package. */
export function realPackage(): Published {
  const names = readdirSync('data').filter(name => name.endsWith('.csv') || name === 'datapackage.json')
  return readPublished(new Map(names.map(name => [name, new Uint8Array(readFileSync(join('data', name)))])), contract)
}

/** A bulletin with the numbers of a real one under an invented name. */
export const bulletinText = [
  '政协示例市第三届委员会第三次会议开幕',
  '',
  '本报讯 2025年1月7日上午，政协示例市第三届委员会第三次会议在示例会堂开幕。会议应出席委员335人，实到委员302人，符合规定人数。',
  '会议听取了常务委员会关于提案工作情况的报告。2024年，共收到提案205件，经审查，合并后为197件，立案189件，撤案4件，转为意见和建议4件。立案提案已全部办结，满意率99.5%。',
  '大会期间，300多名委员参加了分组讨论。',
].join('\n')

const bulletinCommittees = [{ code: '990000', name: '政协示例市委员会' }]

export function bulletinDraft(): Draft {
  return draftFromBulletin(readBulletin(bulletinText, bulletinCommittees))
}

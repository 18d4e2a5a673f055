import { readFileSync } from 'node:fs'
import { readBulletin } from '@/bulletin/read-bulletin'
import { corpusCommittees } from './read-corpus'
const text = readFileSync(0, 'utf8')
const r = readBulletin(text, corpusCommittees())
for (const x of r.records) { const f = Object.entries(x.fields).map(([k, v]) => `${k}=${v.value}[${v.text}|${v.rule}]`).join(' '); console.log(x.kind, x.committee, x.committee_name, x.term, x.session, x.meeting_type, x.phase, x.opened_on, x.period_kind, x.year, x.as_of, x.status, '\n   ', f, '\n   ', x.parts.map(p => `${p.category}/${p.base}=${p.value}`).join(' ')) }
console.log(r.warnings.map(w => w.code + ' ' + w.why).join('\n'))

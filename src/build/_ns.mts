import { readFileSync } from 'node:fs'
import { corpusReader } from './bulletin-reader'
import { parseCorpus } from './bulletin-corpus'
import { scoreBulletins } from './score-bulletin'
import { formatScore, scoreToJson } from './score-table'
const passages = process.argv.slice(2).filter(a => !a.startsWith('--')).flatMap(f => parseCorpus(readFileSync(f, 'utf8'), f))
const score = scoreBulletins(passages, corpusReader())
console.log(process.argv.includes('--json') ? scoreToJson(score) : formatScore(score))

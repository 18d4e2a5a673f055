import process from 'node:process'
import { corpusReader } from '../bulletin-reader'
import { readCorpus } from '../read-corpus'
import { scoreBulletins } from '../score-bulletin'
import { formatScore, scoreToJson } from '../score-table'

/** `npm run bulletin:score [-- --held-out] [--json]`: how well the reader reads the passages under tests/bulletin. It never fails on a figure; a test does. */
export function run(args: string[]): number {
  const passages = readCorpus(args.includes('--held-out') ? 'held-out' : 'corpus')
  const score = scoreBulletins(passages, corpusReader())
  process.stdout.write(args.includes('--json') ? `${scoreToJson(score)}\n` : formatScore(score))
  return 0
}

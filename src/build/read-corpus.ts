import type { Passage } from './bulletin-corpus'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCorpus } from './bulletin-corpus'
import { projectRoot } from './paths'

export interface ListedCommittee { code: string, name: string }

const home = join(projectRoot, 'tests', 'bulletin')
const json = (name: string): unknown => JSON.parse(readFileSync(join(home, 'corpus', name), 'utf8'))

/** The passages of `tests/bulletin/corpus` (which the reader is held to) or of `tests/bulletin/held-out` (never tuned on). */
export function readCorpus(set: 'corpus' | 'held-out'): Passage[] {
  const files = readdirSync(join(home, set)).filter(name => name.endsWith('.txt')).sort()
  return files.flatMap(name => parseCorpus(readFileSync(join(home, set, name), 'utf8'), `tests/bulletin/${set}/${name}`))
}

/** The invented committees that both sets know. */
export function corpusCommittees(): ListedCommittee[] {
  return json('committees.json') as ListedCommittee[]
}

/** Trap class → what it is. */
export function trapClasses(): Record<string, string> {
  return json('traps.json') as Record<string, string>
}

import { readFileSync } from 'node:fs'
import { parseDescriptor } from '@/datapackage/descriptor'
import { readIntake } from '@/intake/read-intake'

/** Reads one file in a process of its own and prints what came of it and by how much the memory grew (MiB). */
const path = process.argv[2] ?? ''
const { descriptor } = parseDescriptor(readFileSync('data/datapackage.json', 'utf8'), '')
if (descriptor === null) throw new Error('No contract.')
const bytes = new Uint8Array(readFileSync(path))
const before = process.memoryUsage().rss
const started = performance.now()
const result = readIntake(bytes, path, '', { contract: descriptor })
const outcome = result.ok ? result.kind : result.fault.code
const grown = Math.round((process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20)
process.stdout.write(JSON.stringify({ outcome, grown, ms: Math.round(performance.now() - started) }))

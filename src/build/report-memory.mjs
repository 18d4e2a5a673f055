// Loaded before a measured command (`node --import`): leaves the most memory it had resident, in KiB, in a file.
import { appendFileSync } from 'node:fs'
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

const report = process.env.MEMORY_REPORT
if (isMainThread && report) process.on('exit', () => appendFileSync(report, `${process.resourceUsage().maxRSS}\n`))

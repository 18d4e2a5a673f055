import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './paths'

export interface Measured {
  seconds: number
  /** Most memory resident at once, MiB. */
  memory: number
  /** The last line of its output. */
  said: string
}

/**
 * Runs one of the project's commands in a process of its own; its progress goes to standard error as it comes.
 * @throws Error with its output when it fails.
 */
export async function measureCommand(args: string[], env: Record<string, string>, scratch: string): Promise<Measured> {
  const report = join(scratch, `memory-${process.hrtime.bigint()}`)
  const preload = pathToFileURL(join(projectRoot, 'src', 'build', 'report-memory.mjs')).href
  const began = performance.now()
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', preload, join('src', 'build', 'run.mjs'), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...env, MEMORY_REPORT: report },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(chunks).toString()
      if (code === 0) resolve(text)
      else reject(new Error(`${args.join(' ')}\n${text}`))
    })
  })
  return {
    seconds: (performance.now() - began) / 1000,
    memory: Math.max(...readFileSync(report, 'utf8').trim().split('\n').map(Number)) / 1024,
    said: output.trim().split('\n').pop() ?? '',
  }
}

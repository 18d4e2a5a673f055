import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import process from 'node:process'

export interface StepResult {
  name: string
  passed: number
  failed: number
  seconds: number
}

/**
 * Runs one command of the test run and prints its output when it ends.
 * @param report a JSON report of Vitest to count from; without one the step counts as one test
 */
export async function runStep(name: string, command: string, args: string[], report: string | null): Promise<StepResult> {
  if (report !== null) rmSync(report, { force: true })
  const began = performance.now()
  const { code, output } = await capture(command, args)
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(`\n== ${name}\n${output}`)
  const counts = report === null ? null : readCounts(report)
  // A runner that fails without a failed test (a crash, a missed threshold) still fails.
  const failed = Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1)
  return { name, passed: counts?.passed ?? (failed > 0 ? 0 : 1), failed, seconds }
}

function capture(command: string, args: string[]): Promise<{ code: number, output: string }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: command === 'npm' && process.platform === 'win32' })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', error => resolve({ code: 1, output: `${error.message}\n` }))
    child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

function readCounts(report: string): { passed: number, failed: number } | null {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) }
  } catch {
    return null
  }
}

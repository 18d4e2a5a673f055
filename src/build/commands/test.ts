import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { projectRoot } from '../paths'
import { runStep, type StepResult } from '../run-step'

const node = process.execPath
const bin = (...path: string[]): string => join(projectRoot, 'node_modules', ...path)
const vitest = bin('vitest', 'vitest.mjs')

/** `npm test`: everything, with one summary at the end. @returns 1 when anything failed. */
export async function run(): Promise<number> {
  const results: StepResult[] = []
  const step = async (name: string, command: string, args: string[], counts?: string): Promise<void> => {
    const result = await runStep(name, command, args, counts === undefined ? null : join(projectRoot, 'node_modules', '.cache', counts))
    results.push(result)
  }
  if (!existsSync(join(projectRoot, 'tests', 'browsers', 'node_modules'))) {
    await step('测试用浏览器 / browsers for the tests', 'npm', ['ci', '--prefix', 'tests/browsers', '--loglevel=error'])
  }
  const vueTsc = bin('vue-tsc', 'bin', 'vue-tsc.js')
  // Two at a time: the machine that tests has two cores.
  await Promise.all([
    (async () => {
      await step('类型：纯函数房间 / types: pure rooms', node, [vueTsc, '-p', 'tsconfig.core.json'])
      await step('类型：应用 / types: app', node, [vueTsc, '-p', 'tsconfig.app.json'])
      await step('类型：构建与测试 / types: build and tests', node, [vueTsc, '-p', 'tsconfig.node.json'])
      await step('死代码 / dead code', node, [bin('knip', 'bin', 'knip.js')])
    })(),
    step('规范 / lint', node, [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']),
  ])
  await step('单元、组件、数据 / unit, dom, data', node, [vitest, 'run', '--coverage', '--reporter=dot', '--reporter=json', '--outputFile.json=node_modules/.cache/unit.json'], 'unit.json')
  await step('数据检查 / data check', node, ['src/build/run.mjs', 'data-check', 'data'])
  await step('构建与体积预算 / build and budgets', node, ['src/build/run.mjs', 'build'])
  await step('浏览器 / browsers', node, [vitest, 'run', '--config', 'vitest.e2e.config.ts', '--reporter=default', '--reporter=json', '--outputFile.json=node_modules/.cache/e2e.json'], 'e2e.json')

  process.stdout.write('\n')
  for (const { name, passed, failed, seconds } of results) {
    process.stdout.write(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)\n`)
  }
  const passed = results.reduce((sum, r) => sum + r.passed, 0)
  const failed = results.reduce((sum, r) => sum + r.failed, 0)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

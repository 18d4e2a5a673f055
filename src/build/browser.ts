import type { Browser } from 'playwright-core'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const packages = resolve('tests', 'browsers', 'node_modules')
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe']
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A Chromium of this machine: `CHROME_PATH`, else one in the usual places, else undefined. `CHROME_PATH=npm` asks for the one from npm. */
export function browserPath(): string | undefined {
  const named = process.env['CHROME_PATH'] ?? ''
  return named === 'npm' ? undefined : named !== '' ? named : installed.find(path => existsSync(path))
}

/** A current Chromium: one on this machine, else the one from npm. */
export async function launchCurrent(): Promise<Browser> {
  const path = browserPath()
  if (path !== undefined) return chromium.launch({ executablePath: path, args: quiet })
  // The package unpacks itself and its own system libraries; a private folder keeps a stale one away.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x'
  const folder = process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'dashboard-chromium-'))
  const entry = pathToFileURL(join(packages, '@sparticuz', 'chromium', 'build', 'esm', 'index.js')).href
  const { default: packaged } = await import(entry) as { default: { args: string[], executablePath(): Promise<string> } }
  const executablePath = await packaged.executablePath()
  // Its fonts lie beside it, where its list of fonts does not look: without any, text with a rare letter ends the browser.
  const fonts = join(folder, 'fonts', 'fonts.conf')
  if (existsSync(fonts)) writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${folder}/`))
  return chromium.launch({ executablePath, args: [...quiet, ...packaged.args.filter(arg => arg !== '--single-process' && !arg.startsWith('--headless'))] })
}

/** A real old Chromium (Linux x64), unpacked once: the floor of the readers' desktops. */
export async function launchFloor(version: 86 | 92): Promise<Browser> {
  const folder = resolve('node_modules', '.cache', 'dashboard', `chromium-${version}`)
  const executable = join(folder, 'chromium')
  if (!existsSync(executable)) unpack(join(packages, `chromium-${version}`, 'bin'), folder, executable)
  return chromium.launch({
    executablePath: executable,
    args: [...quiet, '--headless', '--no-zygote', '--disable-dev-shm-usage'],
    env: { ...process.env as Record<string, string>, LD_LIBRARY_PATH: join(folder, 'lib') },
  })
}

function unpack(from: string, folder: string, executable: string): void {
  mkdirSync(folder, { recursive: true })
  for (const archive of ['aws.tar.br', 'swiftshader.tar.br']) {
    const result = spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(join(from, archive))) })
    if (result.status !== 0) throw new Error(`tar could not unpack ${archive}: ${String(result.stderr)}`)
  }
  writeFileSync(executable, brotliDecompressSync(readFileSync(join(from, 'chromium.br'))))
  chmodSync(executable, 0o755)
}

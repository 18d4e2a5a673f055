// The door to every command. Plain JavaScript with no dependency, because it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const commands = ['start', 'dev', 'build', 'preview', 'test', 'data-check', 'data-types', 'synth', 'bench', 'bench-growth', 'bench-bulletin', 'bulletin', 'bulletin-score']
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  stop(`需要 Node 20.19 以上或 22.12 以上，现在是 ${process.versions.node}。 / Node 20.19+ or 22.12+ is needed; this is ${process.versions.node}.`)
}
const command = process.argv[2]
if (command === undefined || !commands.includes(command)) {
  stop(`没有这个命令 / no such command: ${command ?? ''} (${commands.join(', ')})`)
}
installWhenNeeded()
const { register } = await import('tsx/esm/api')
register()
const { run } = await import(pathToFileURL(join(root, 'src', 'build', 'commands', `${command}.ts`)).href)
process.exitCode = await run(process.argv.slice(3))

/** `npm ci` when node_modules is missing or older than the lock. */
function installWhenNeeded() {
  const mark = join('node_modules', '.package-lock.json')
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  process.stderr.write('安装依赖（只此一次）… / installing dependencies (once) …\n')
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) stop('依赖安装失败：请检查网络或 npm 镜像设置后重试。 / npm ci failed: check the network or the npm registry setting, then try again.')
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

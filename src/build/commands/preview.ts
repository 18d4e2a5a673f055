import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { distFolder } from '../paths'
import { readSettings } from '../read-settings'
import { createSiteServer, listenOn } from '../serve'

const wantedPort = 4173

/** `npm run preview`: serves `dist/` until it is stopped. @returns 1 when there is nothing to serve. */
export async function run(): Promise<number> {
  if (!existsSync(join(distFolder, 'index.html'))) {
    process.stderr.write('dist/ 里没有网站，请先运行 npm run build。 / Nothing in dist/ yet: run npm run build first.\n')
    return 1
  }
  const server = createSiteServer({ folder: distFolder, embedAllow: readSettings().embed.allow })
  const port = await listenOn(server, wantedPort)
  if (port !== wantedPort) process.stdout.write(`端口 ${wantedPort} 已被占用，改用 ${port}。 / Port ${wantedPort} is taken; using ${port}.\n`)
  process.stdout.write(`\n  http://localhost:${port}/\n  http://localhost:${port}/en/\n\n按 Ctrl+C 停止 / Ctrl+C stops it\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => resolve()))
    process.once('SIGINT', () => server.closeAllConnections())
    process.once('SIGTERM', () => server.closeAllConnections())
  })
  return 0
}

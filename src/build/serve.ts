import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { absoluteLinks } from './absolute-links'
import { embedHeaders, isEmbedPath, securityHeaders } from './security-policy'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}

export interface SiteServerOptions {
  folder: string
  /** Path that the site lives below, with slashes at both ends. */
  base?: string
  /** Who may show the pages for other sites, as the settings name it. */
  embedAllow?: string
}

/** A static server that behaves like the hosts in the README: directories, 404 page, compression, header rules. */
export function createSiteServer({ folder, base = '/', embedAllow = '*' }: SiteServerOptions): Server {
  const packed = new Map<string, Buffer>()

  function send(request: IncomingMessage, response: ServerResponse, file: string, status: number, path = ''): void {
    const host = hostOf(request)
    const body = bodyOf(file, host + (decode(request.url ?? '/') ?? '/'))
    const type = types[extname(file)] ?? 'application/octet-stream'
    const isText = !['image/png', 'application/zip', 'application/octet-stream'].includes(type)
    const accepted = request.headers['accept-encoding']?.toString() ?? ''
    const coding = !isText ? '' : accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : ''
    const key = `${coding}:${host}:${file}:${statSync(file).mtimeMs}`
    if (!packed.has(key)) packed.set(key, pack(body, coding))
    response.writeHead(status, {
      ...(isEmbedPath(path) ? embedHeaders(embedAllow) : securityHeaders),
      'Content-Type': type,
      'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Vary': 'Accept-Encoding',
      ...(coding === '' ? {} : { 'Content-Encoding': coding }),
    })
    response.end(request.method === 'HEAD' ? undefined : packed.get(key))
  }

  return createServer((request, response) => {
    const path = decode(request.url ?? '/')
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    if (path === null) return void response.writeHead(400).end()
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : null
    const found = inside === null || inside.startsWith('..') || inside.split(sep).some(part => part.startsWith('.') && part !== '.') ? null : locate(join(folder, inside), path.endsWith('/'))
    if (found === 'redirect') return void response.writeHead(301, { Location: `${encodeURI(path)}/${new URL(request.url ?? '/', 'http://host').search}` }).end()
    if (found !== null) return send(request, response, found.file, 200, inside ?? '')
    const missing = join(folder, '404.html')
    if (isFile(missing)) return send(request, response, missing, 404, inside ?? '')
    response.writeHead(404).end()
  })
}

/** Listens on the port or, when it is taken, on the next free one. @returns the port. */
export function listenOn(server: Server, port: number, host = 'localhost'): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) return reject(error)
      resolve(listenOn(server, port + 1, host))
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** The name that the reader asked for, when it looks like one. */
function hostOf({ headers: { host = '' } }: IncomingMessage): string {
  return `http://${/^[\w.-]+(?::\d+)?$/.test(host) ? host : 'localhost'}`
}

function bodyOf(file: string, address: string): Buffer {
  const body = readFileSync(file)
  return ['.html', '.xml'].includes(extname(file)) ? Buffer.from(absoluteLinks(body.toString('utf8'), address)) : body
}

function locate(path: string, asDirectory: boolean): { file: string } | 'redirect' | null {
  if (!asDirectory && isFile(path)) return { file: path }
  const index = join(path, 'index.html')
  if (!isFile(index)) return null
  return asDirectory ? { file: index } : 'redirect'
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function decode(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://host').pathname)
  } catch {
    return null
  }
}

function pack(body: Buffer, coding: string): Buffer {
  if (coding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return coding === 'gzip' ? gzipSync(body) : body
}

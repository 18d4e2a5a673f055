/** The Content-Security-Policy of every page: own files only, no inline script or style, Trusted Types on. */
const directives = [
  'default-src \'none\'',
  'script-src \'self\'',
  'style-src \'self\'',
  'img-src \'self\' data:',
  'font-src \'self\'',
  'connect-src \'self\'',
  'manifest-src \'self\'',
  'worker-src \'self\'',
  'base-uri \'none\'',
  'form-action \'self\'',
  'require-trusted-types-for \'script\'',
  // Vue wraps its own static markup; the default policy (main.ts) admits only the empty text, that of the desk (spawn-worker.ts) its one worker.
  'trusted-types vue default desk-worker',
]
export const metaPolicy = directives.join('; ')

const framers = (allow: string): string => `frame-ancestors ${allow === '' ? '\'none\'' : allow}`

/** Pages that other sites may show in a frame, by their path below the site's root. */
export function isEmbedPath(path: string): boolean {
  return /^(?:en\/)?embed\//.test(path)
}

/** The same as header rules, with what a meta element cannot say. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [...directives, framers('')].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** For the pages that other sites may show. `allow` as the settings name it. */
export function embedHeaders(allow: string): Record<string, string> {
  return { ...securityHeaders, 'Content-Security-Policy': [...directives, framers(allow)].join('; ') }
}

/**
 * Header rules for hosts that read a `_headers` file. They join the values of all rules that match, and of two policies
 * both hold: who may frame a page is therefore said in rules that never meet.
 * @param paths of all pages, below a language root
 */
export function headersFile(paths: readonly string[], allow: string): string {
  const rule = (path: string, headers: Record<string, string>): string[] => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), '']
  const folders = [...new Set(paths.map(path => path.split('/')[1] ?? ''))].sort()
  const pages = ['', '/en'].flatMap(language => folders.map(folder => `${language}/${folder === '' ? '' : `${folder}/*`}`))
  return [
    ...rule('/*', { ...securityHeaders, 'Content-Security-Policy': metaPolicy }),
    ...pages.flatMap(page => rule(page, { 'Content-Security-Policy': framers('') })),
    ...['/embed/*', '/en/embed/*'].flatMap(page => rule(page, { 'Content-Security-Policy': framers(allow) })),
    ...rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n')
}

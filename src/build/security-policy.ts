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

/** The same as header rules, with what a meta element cannot say. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': [...directives, 'frame-ancestors \'none\''].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Header rules for hosts that read a `_headers` file. */
export function headersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...lines, '', '/assets/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join('\n')
}

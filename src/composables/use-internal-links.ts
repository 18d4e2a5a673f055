import type { OpenFigure } from './use-open-figure'
import type { RouteLocationResolved, Router } from 'vue-router'
import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'

/**
 * Lets plain `<a href>` and `<form method="get">` navigate within the app. Markup stays plain, so that it works
 * before and without the app; pages with a thousand numbers carry no component per link. A link whose address
 * begins with `?` changes the view in place and leaves no entry in the history; one that names a figure opens its
 * chain over the page that stands, whichever page it would lead to without the app.
 */
export function useInternalLinks(prefetch: (target: RouteLocationResolved) => void, openFigure: OpenFigure): void {
  const router = useRouter()

  function onClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const href = hrefOf(event)
    const target = href === null ? null : resolveInternal(router, href)
    if (href === null || target === null) return
    // An anchor on the same page: the browser moves focus and scroll better than we could.
    if (href.startsWith('#')) return
    event.preventDefault()
    const { figure } = target.query
    if (typeof figure === 'string') return openFigure(figure)
    void (href.startsWith('?') ? router.replace(target) : router.push(target))
  }

  function onSubmit(event: Event): void {
    const form = event.target
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'get') return
    const target = resolveInternal(router, form.action)
    if (target === null) return
    event.preventDefault()
    const query: Record<string, string> = {}
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && value.trim() !== '') query[name] = value.trim()
    })
    void router.push({ path: target.path, query })
  }

  function onApproach(event: Event): void {
    const href = hrefOf(event)
    const target = href === null ? null : resolveInternal(router, href)
    if (target !== null && target.path !== router.currentRoute.value.path) prefetch(target)
  }

  onMounted(() => {
    document.addEventListener('click', onClick)
    document.addEventListener('submit', onSubmit)
    document.addEventListener('pointerover', onApproach, { passive: true })
    document.addEventListener('focusin', onApproach)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('submit', onSubmit)
    document.removeEventListener('pointerover', onApproach)
    document.removeEventListener('focusin', onApproach)
  })
}

/** The address that a link leads to, as written: within an SVG `link.href` is no text. */
function hrefOf(event: Event): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  return link === null || link.hasAttribute('target') || link.hasAttribute('download') ? null : link.getAttribute('href')
}

/** The page behind an address, or null when it is not one of this app: another site, the other language, a file. */
function resolveInternal(router: Router, address: string): RouteLocationResolved | null {
  const url = new URL(address, location.href)
  const { base } = router.options.history
  if (url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return null
  const target = router.resolve(url.pathname.slice(base.length) + url.search + url.hash)
  return target.name === 'notFound' ? null : target
}

import type { FigureSubject } from '@/exports/figure-facts'
import { useTranslate } from '@/composables/use-locale'
import { useSite } from '@/composables/use-site'

interface Addresses {
  /** Of exactly this view on the site that the reader is on; `public` where the operator has named its public address. */
  view: (kind: 'here' | 'public') => string
  embed: () => string | null
}

/** Absolute addresses of a figure's view: its whole state, and what else the address of this page says now. */
export function useAddresses(subject: () => FigureSubject, figure: string): Addresses {
  const t = useTranslate()
  const { root, settings } = useSite()
  const pageOf = (path: string, site: string): URL => new URL((t.locale === 'en' ? 'en/' : '') + path, site)

  function withQuery(url: URL, kept: URLSearchParams): URL {
    const query = new URLSearchParams(kept)
    for (const [name, value] of Object.entries(subject().query)) query.set(name, value)
    url.search = query.toString().replaceAll('%2C', ',')
    return url
  }

  function view(kind: 'here' | 'public'): string {
    const here = new URL(root, location.href).href
    const onPage = pageOf(subject().path, here).pathname === location.pathname
    const url = withQuery(pageOf(subject().path, kind === 'public' && settings.url !== '' ? settings.url : here), new URLSearchParams(onPage ? location.search : ''))
    url.hash = figure
    return url.href
  }

  return {
    view,
    embed() {
      const { embed, path, query } = subject()
      if (embed === null) return null
      const here = new URL(root, location.href).href
      const now = new URLSearchParams(location.search)
      // The view that a page opens with is prerendered, and goes on with the data; any other is named.
      const isDefault = pageOf(path, here).pathname === location.pathname && Object.keys(query).every(name => !now.has(name))
      return isDefault ? pageOf(embed, here).href : withQuery(pageOf(embed, here), new URLSearchParams()).href
    },
  }
}

import { useRoute } from 'vue-router'
import { useTranslate } from './use-locale'
import { useSite } from './use-site'

interface Links {
  /** Address of a page of this language, from its path below the language root: `committees/210700/`. */
  to: (path: string) => string
  /** The same page in the other language. */
  otherLanguage: () => string
  /** A file of the site, from its path below the site's root: `data/v1/index.json`. */
  file: (path: string) => string
}

/**
 * Addresses relative to the current page, so that the site works below any path and the server and the browser
 * write the same markup. They follow the route: after a client navigation they are relative to the new page.
 * Only the page for unknown addresses, which answers at any depth, leads from the site's root.
 */
export function useLinks(): Links {
  const route = useRoute()
  const site = useSite()
  const english = useTranslate().locale === 'en'
  // `/committees/210700/` is two folders deep; without the closing slash it would be one.
  const up = (): string => '../'.repeat(route.path.split('/').length - 2)
  const isUnknown = (): boolean => route.name === 'notFound'
  const siteRoot = (): string => isUnknown() ? site.root : up() + (english ? '../' : '')
  const languageRoot = (): string => isUnknown() ? site.root + (english ? 'en/' : '') : up()
  return {
    to: path => languageRoot() + path || './',
    otherLanguage: () => siteRoot() + (english ? '' : 'en/') + (isUnknown() ? '' : route.path.slice(1)) || './',
    file: path => siteRoot() + path,
  }
}

import type { InjectionKey } from 'vue'
import type { DataEdition, SiteSettings } from '@/domain/site'
import { inject } from 'vue'

/** Where the running app stands: settings of the operator and addresses that leave the router's reach. */
export interface Site {
  settings: SiteSettings
  /** Version and date (YYYY-MM-DD) of the data that the site was built from. */
  data: DataEdition
  /** Path from the origin to the site, with slashes at both ends: `/` or `/sub/path/`. On the server: relative, e.g. `../../`. */
  root: string
}
export const siteKey: InjectionKey<Site> = Symbol('site')

export function useSite(): Site {
  const site = inject(siteKey)
  if (site === undefined) throw new Error('No site is provided: install it with app.provide(siteKey, …).')
  return site
}

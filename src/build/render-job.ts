import type { DataEdition, SiteSettings } from '@/domain/site'
import type { Locale } from '@/locales/translate'

/** What every page of one build shares. */
export interface RenderSetup {
  dist: string
  /** Which files lie below `data/v1/`. */
  dataPaths: Set<string>
  settings: SiteSettings
  data: DataEdition
  script: string
  style: string
  /** Root that the 404 page uses: it answers at any depth, so it cannot be relative. */
  missingRoot: string
}
export interface PageJob {
  locale: Locale
  /** Below the language root. */
  path: string
  /** Below `dist/`. */
  file: string
}
export interface PageResult {
  file: string
  /** Data files that the page used. */
  files: string[]
  error: string | null
}

import type { SiteSettings } from '@/domain/site'
import type { Translate } from '@/locales/translate'

interface Report {
  /** What is shown, in words. */
  figure: string
  value: string
  /** Absolute address of the chain. */
  address: string
  /** Names of the documents behind it. */
  sources: readonly string[]
}

/** A report with address, value and sources filled in, by mail or as an issue; null when the operator has set neither. */
export function reportLink({ mail, issueUrl }: SiteSettings['report'], { figure, value, address, sources }: Report, t: Translate): string | null {
  const title = t('report.subject', { figure })
  const body = [
    t('report.value', { value }),
    t('report.address', { address }),
    t('report.sources', { sources: sources.join(t('list.separator')) }),
    t('report.what'),
    '',
  ].join('\n')
  if (mail !== '') return `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
  if (issueUrl === '') return null
  const url = new URL(issueUrl)
  url.searchParams.set('title', title)
  url.searchParams.set('body', body)
  return url.href
}

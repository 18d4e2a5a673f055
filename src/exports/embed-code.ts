import { escapeXml } from './escape-xml'

/** The element that shows a figure on another site. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="640" loading="lazy" frameborder="0"></iframe>`
}

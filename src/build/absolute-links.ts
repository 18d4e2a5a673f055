/**
 * Canonical, alternate and sitemap addresses in full, for a server that knows where it is: `url` in site.json is
 * empty in a build that may be put anywhere, and the links of such a build are relative.
 * @param text an HTML page or a sitemap
 * @param address of that file
 */
export function absoluteLinks(text: string, address: string): string {
  const full = (link: string): string => new URL(link, address).href
  return text
    .replaceAll(/(<(?:xhtml:)?link rel="(?:canonical|alternate)"[^>]* href=")([^"]*)/g, (_, before: string, link: string) => before + full(link))
    .replaceAll(/(<loc>)([^<]*)/g, (_, before: string, link: string) => before + full(link))
}

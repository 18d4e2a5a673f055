/** What the operator of a deployment sets in `site.json`. Empty text = not shown. */
export interface SiteSettings {
  /** Code of the committee on the overview. */
  featured: string
  /** Public address of the site, e.g. `https://example.org/zx/`; empty = unknown: links stay relative. */
  url: string
  /** How many session pages are prerendered at most, newest first; the others are left to the browser. */
  sessionPages: number
  /** Up to how many committees stand on one page; beyond, that page shows the regions and each has a page of its own. */
  listedCommittees: number
  /** Up to how many documents stand on one page; beyond, that page counts them by region. */
  listedSources: number
  /** Where a reader's report of a wrong figure goes: a mail address, else a page for new issues; empty = no link. */
  report: { mail: string, issueUrl: string }
  /**
   * Figures on other sites. `allow`: who may show them, as a content policy names it: `*`, origins with spaces between, or
   * empty for nobody. `pages`: how many are prerendered at most; the others are left to the browser.
   */
  embed: { allow: string, pages: number }
  /** 主办单位, 备案号, 公安备案, 网站标识码 */
  operator: { name: string, icp: string, police: string, siteId: string }
}

/** Which edition of the data a site was built from. */
export interface DataEdition {
  version: string
  /** YYYY-MM-DD, or empty. */
  date: string
}

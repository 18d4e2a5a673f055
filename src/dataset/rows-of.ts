import type { ParsedPackage } from '@/datapackage/parse-package'
import type { Rows } from './rows.generated'

/** The parsed tables under the types of their schema. The parser has checked every cell; an absent table has no rows. */
export function rowsOf(parsed: ParsedPackage): Rows {
  const rows = <Name extends keyof Rows>(name: Name): Rows[Name] => (parsed.tables.get(name)?.rows ?? []) as object[] as Rows[Name]
  return {
    committees: rows('committees'),
    sources: rows('sources'),
    attendance: rows('attendance'),
    proposals: rows('proposals'),
    parts: rows('parts'),
    rules: rows('rules'),
    breaks: rows('breaks'),
    approximations: rows('approximations'),
    roles: rows('roles'),
    items: rows('items'),
    history: rows('history'),
    reviews: rows('reviews'),
    names: rows('names'),
  }
}

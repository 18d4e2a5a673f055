import type { Resource } from '@/datapackage/descriptor'
import type { TableName } from '@/dataset/local-rows'
import type { MappingReason } from './mapping'
import { createNameFinder } from '@/datapackage/nearest'
import { fieldAliases } from './field-aliases'
import { partOfHeading } from './part-columns'

/** A longer text is no heading, and patterns would take long over it. */
const longestHeading = 200

/** A heading as the eye reads it: no spaces, marks or case, and no unit in brackets (提交（件） is 提交). */
export function plainHeading(text: string): string {
  return text.slice(0, longestHeading).normalize('NFKC').toLowerCase()
    .replace(/\((?:件|人|名|位|个|次|%|百分比|单位:[^)]*)\)/g, '')
    .replace(/\/(?:件|人|名|位|%)$/, '')
    .replace(/[\s*:：.、_-]+/g, '')
}

/** `field`: a field of the table or, in a sheet of proposals, a part (`part-columns`). */
export interface HeadingMatch { field: string, why: MappingReason }

/** Finds the field that a heading means; null when none is near. */
export function createHeadingMatcher(resource: Resource): (heading: string) => HeadingMatch | null {
  const known = new Map<string, HeadingMatch>()
  const add = (text: string, match: HeadingMatch): void => {
    const plain = plainHeading(text)
    if (plain !== '' && !known.has(plain)) known.set(plain, match)
  }
  const { fields } = resource.schema
  const aliases = fieldAliases[resource.name as TableName] ?? {}
  for (const { name } of fields) add(name, { field: name, why: 'name' })
  for (const { name, title } of fields) if (title !== undefined) add(title, { field: name, why: 'title' })
  for (const { name } of fields) for (const alias of aliases[name] ?? []) add(alias, { field: name, why: 'alias' })
  const findNear = createNameFinder(Array.from(known.keys()).filter(text => text.length >= 4))
  return (heading) => {
    const plain = plainHeading(heading)
    if (plain === '') return null
    const exact = known.get(plain)
    if (exact !== undefined) return exact
    const part = resource.name === 'proposals' ? partOfHeading(plain) : null
    if (part !== null) return { field: part, why: 'alias' }
    const near = findNear(plain)
    const match = near === null ? undefined : known.get(near)
    return match === undefined ? null : { field: match.field, why: 'near' }
  }
}

import type { KnownCommittee } from '../bulletin'

/** A committee as a text names it; `code` is null when the data do not hold it. */
export interface NamedCommittee {
  code: string | null
  /** 全国, 锦州市, 沈阳市和平区 */
  region: string
  name: string
}

export type RegionLookup = (region: string) => NamedCommittee | null

const regionEnd = /(?:省|市|区|县|旗|州|盟|全国)$/
const municipalities = /^(?:北京|天津|上海|重庆)市$/

/** 政协锦州市委员会 → 锦州市; 中国人民政治协商会议全国委员会 → 全国 */
export function regionOfName(name: string): string {
  return name.replace(/^(?:中国人民政治协商会议|政协)/, '').replace(/委员会$/, '')
}

/**
 * A function from the name of a region as written (锦州市, 辽宁省锦州市, 锦州, 和平区) to its committee. A district
 * named alone is taken only where `text` also names the city above it, because districts of one name are many.
 * null when the words are no region at all.
 */
export function regionLookup(committees: readonly KnownCommittee[], text: string): RegionLookup {
  const byRegion = new Map<string, NamedCommittee>()
  for (const { code, name, aliases } of committees) {
    const region = regionOfName(name)
    const committee = { code, region, name }
    for (const spelling of [region, ...(aliases ?? []).map(regionOfName)]) {
      byRegion.set(spelling, committee)
      const district = /^(.{2,}?市)(.{1,4}(?:区|县|市))$/.exec(spelling)
      if (district !== null && text.includes(district[1]?.replace(/市$/, '') ?? spelling)) byRegion.set(district[2] ?? spelling, committee)
      if (!district && !/[区县旗]$/.test(spelling)) byRegion.set(shortName(spelling), committee)
      const autonomous = /^(.{2,3}?)(?:壮族|回族|维吾尔)?自治区$/.exec(spelling)
      if (autonomous !== null) {
        byRegion.set(autonomous[1] ?? spelling, committee)
        byRegion.set(spelling, committee)
      }
    }
  }
  return (region) => {
    const known = byRegion.get(region) ?? knownEnd(byRegion, region)
    if (known !== undefined) return known
    if (!regionEnd.test(region) || region.length < 3 || /^[省市区县州旗盟]/.test(region)) return null
    return { code: null, region, name: `政协${region}委员会` }
  }
}

/** 辽宁省锦州市: the part after a higher region. */
function knownEnd(byRegion: ReadonlyMap<string, NamedCommittee>, region: string): NamedCommittee | undefined {
  for (let i = region.length - 2; i >= 2; i--) {
    const known = /(?:省|市|州|盟|自治区)$/.test(region.slice(0, i)) ? byRegion.get(region.slice(i)) : undefined
    if (known !== undefined && region.slice(i).length >= 3) return known
  }
  return undefined
}

function shortName(region: string): string {
  return region.replace(/(?:省|市)$/, '')
}

/** 示例区 and 示例市示例区 are one place, written short and in full. */
export function sameRegion(a: NamedCommittee | null, b: NamedCommittee | null): boolean {
  if (a === null || b === null) return a === b
  return a.region === b.region || (a.code === null && b.code === null && (a.region.endsWith(b.region) || b.region.endsWith(a.region)))
}

export type Level = '全国' | '省' | '市' | '区' | '县' | '州' | '旗' | '盟' | '自治区'

/** How a bulletin calls the committee for short: 市政协 for 锦州市, 自治区政协, 县政协 for 自治县. */
export function levelWord(region: string): Level {
  if (region === '全国') return '全国'
  if (region.endsWith('自治区')) return '自治区'
  if (municipalities.test(region)) return '市'
  const last = region.slice(-1)
  return last === '省' || last === '市' || last === '区' || last === '县' || last === '州' || last === '旗' || last === '盟' ? last : '市'
}

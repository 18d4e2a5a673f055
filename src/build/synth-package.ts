/** An invented data package of any size, the same for the same numbers: for growth measurements. */
export interface SynthSize {
  committees: number
  years: number
}

/** The rows of one committee, per table, as CSV lines. */
export interface SynthRows {
  committees: string[]
  sources: string[]
  attendance: string[]
  proposals: string[]
  parts: string[]
}

export const synthHeaders: Record<keyof SynthRows, string> = {
  committees: 'code,name,level,parent',
  sources: 'id,title,publisher,published_on,quality,url',
  attendance: 'committee,term,session,meeting_type,phase,opened_on,closed_on,dates_planned,expected,expected_base,present,on_leave,source,note',
  proposals: 'id,committee,term,session,period_kind,year,period_label,as_of,status,submitted,after_merge,filed,assigned,handled,handled_rate,satisfaction_rate,key_proposals,proposing_members,source,note',
  parts: 'proposals,dimension,category,base,count',
}

const lastYear = 2025
const provinces = 31
const prefecturesPerProvince = 11

/** Yields the rows committee by committee: one national, 31 provinces, eleven prefectures in each, counties below. */
export function* synthPackage({ committees, years }: SynthSize): Generator<SynthRows> {
  for (let i = 0; i < committees; i++) {
    const place = placeOf(i)
    const random = createRandom(i + 1)
    const rows: SynthRows = { committees: [`${place.code},政协${place.name}委员会,${place.level},${place.parent}`], sources: [], attendance: [], proposals: [], parts: [] }
    const members = Math.round({ national: 2150, province: 600, prefecture: 350, county: 200 }[place.level] * (0.8 + 0.4 * random()))
    for (let year = lastYear - years + 1; year <= lastYear; year++) {
      // One year in eight is not published, as in the real package.
      if (random() < 0.125) continue
      addYear(rows, place.code, year, members, random)
    }
    yield rows
  }
}

function addYear(rows: SynthRows, code: string, year: number, members: number, random: () => number): void {
  const term = Math.floor((year - 1950) / 5)
  const session = (year % 5) + 1
  const source = `${code}-${year + 1}-1`
  const quality = random() < 0.2 ? 'mirror' : random() < 0.4 ? 'official' : 'media'
  const expected = members + Math.floor(random() * 9) - 4
  const present = Math.floor(expected * (0.88 + 0.11 * random()))
  // Every fourth committee states it; some of those absent are on leave.
  const onLeave = Number(code) % 4 === 0 ? Math.floor((expected - present) * 0.8) : ''
  const submitted = Math.floor(members * (0.6 + random()))
  const merged = Math.floor(submitted * 0.05 * random())
  const transferred = Math.floor(submitted * 0.1 * random())
  const filed = submitted - merged - transferred
  const id = `${code}-${term}-${session}-year-${year}.1`
  rows.sources.push(`${source},示例文件 ${code} ${year},示例日报,${year + 1}-01-20,${quality},${quality === 'mirror' ? '' : `https://example.org/${code}/${year}`}`)
  rows.attendance.push(`${code},${term},${session},plenary,opening,${year}-01-10,${year}-01-14,,${expected},expected,${present},${onLeave},${source},`)
  rows.proposals.push(`${id},${code},${term},${session},year,${year},示例${year}年,${year}-12-31,final,${submitted},,${filed},,${filed},,,,,${source},`)
  rows.parts.push(`${id},exit,merged_away,submitted,${merged}`, `${id},exit,transferred,submitted,${transferred}`)
}

type Level = 'national' | 'province' | 'prefecture' | 'county'

/** Invented places with codes of the real form: 100000, 600000, 600100, 600101 … */
function placeOf(i: number): { code: string, name: string, level: Level, parent: string } {
  if (i === 0) return { code: '100000', name: '示例全国', level: 'national', parent: '' }
  const n = i - 1
  if (n < provinces) return { code: `${60 + n}0000`, name: `示例${n + 1}省`, level: 'province', parent: '100000' }
  const below = n - provinces
  if (below < provinces * prefecturesPerProvince) {
    const province = below % provinces
    const prefecture = Math.floor(below / provinces) + 1
    return { code: `${60 + province}${pad(prefecture)}00`, name: `示例${province + 1}省${prefecture}市`, level: 'prefecture', parent: `${60 + province}0000` }
  }
  const rest = below - provinces * prefecturesPerProvince
  const city = rest % (provinces * prefecturesPerProvince)
  const county = Math.floor(rest / (provinces * prefecturesPerProvince)) + 1
  const parent = placeOf(1 + provinces + city)
  return { code: `${parent.code.slice(0, 4)}${pad(county)}`, name: `${parent.name}${county}县`, level: 'county', parent: parent.code }
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** A small seeded generator (mulberry32): the same package on every machine. @returns numbers in [0, 1) */
function createRandom(seed: number): () => number {
  let state = seed * 0x9E3779B1 >>> 0
  return () => {
    state = state + 0x6D2B79F5 >>> 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 0x1_0000_0000
  }
}

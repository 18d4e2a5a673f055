import type { NamedCommittee, RegionLookup } from './regions'

export interface CommitteeMention {
  start: number
  end: number
  /** null: 省政协 and the like, a level without a name. */
  committee: NamedCommittee | null
  /** 全国, 省, 市 … as written before a bare 政协; empty for 政协 alone. */
  level: string
  /** The name stands in its full form (政协锦州市第十五届委员会), which says whose paper it is. */
  full: boolean
  /** Only a person's post (全国政协委员, 省政协主席) or a delegation (驻…) is named, not the committee at work. */
  post: boolean
}

const han = '[\\u4e00-\\u9fff]'
const term = '(?:第?[0-9一二三四五六七八九十]{1,3}届)'
const organ = '(?:中国人民政治协商会议|政协)'
const mention = new RegExp(organ, 'g')
/** A character of a region: no second 政协 and no 委员会 begins with it. */
const part = `(?:(?!政协|委员会|会议)${han})`
const fullName = new RegExp(`${organ}(${part}{0,20}?)(${term})(${part}{0,16}?)(?:委员会|[0-9一二三四五六七八九十第]{1,4}次)|${organ}(${part}{2,20}?)委员会`, 'y')
const postAfter = /^(?:委员(?!会)|主席(?!会议|团)|副主席|常委(?!会)|常务委员(?!会)|原|党组|秘书长|副秘书长|机关)/
const delegation = /(?:驻|住).{1,6}$/
const wordBefore = /^.*(?:出席|参加|列席|听取|肯定|感谢|祝贺|支持|希望|受|协助|围绕|审查|研究|审议|审核|讨论|通报|介绍|总结|部署|安排|推进|督办|办理|公布|发布|了解|关于|召开|举行|报送|获得|荣获|中共|讯|日|届|的|在|向|由|对|与|和|及|是|为|了|以|自|据|从|原(?![省市县区州旗盟])|被|给|到|于|年|会|按照|根据|翻开|打开|走进|来到|代表|经|赴|让|把|将|我|全)/
/** Characters of ordinary words: a name of a place that is not on record may not hold them. */
const wordy = /[受讲话共承办各部门及的了等召议委员提报会为在与和个届次年月日来本我全该两级政府机关党组工作专案时]/
const levels = ['全国', '自治区', '省', '市', '区', '县', '州', '旗', '盟']

/** Every mention of a 政协 committee, in order. */
export function findCommitteeMentions(text: string, lookup: RegionLookup): CommitteeMention[] {
  const found: CommitteeMention[] = []
  mention.lastIndex = 0
  for (let hit = mention.exec(text); hit !== null; hit = mention.exec(text)) {
    const full = readFull(text, hit.index, lookup)
    const read = full ?? readShort(text, hit.index, hit.index + hit[0].length, lookup)
    found.push(read)
    mention.lastIndex = Math.max(mention.lastIndex, read.end)
  }
  return found
}

function readFull(text: string, at: number, lookup: RegionLookup): CommitteeMention | null {
  fullName.lastIndex = at
  const hit = fullName.exec(text)
  if (hit === null) return null
  const middle = (hit[3] ?? '').replace(/(?:常务|专门)$/, '')
  const region = [hit[1], middle, hit[4]].find(part => part !== undefined && part.length >= 2 && !/机关|党组|各|提案|工作|专门|专委|界别|中共|共产党|常务/.test(part) && lookup(part) !== null)
  const committee = region === undefined ? null : lookup(region)
  return committee === null ? null : { start: at, end: at + hit[0].length, committee, level: '', full: true, post: false }
}

function readShort(text: string, at: number, end: number, lookup: RegionLookup): CommitteeMention {
  const lead = /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? ''
  const post = postAfter.test(text.slice(end, end + 5)) || delegation.test(text.slice(Math.max(0, at - 8), at))
  // 区县政协, 各县政协: several at once, never the one that speaks.
  const level = /(?:区县|县区|市县|各[县市区州]|县级|基层|两级|三级)$/.test(lead) ? '各' : levels.find(word => lead.endsWith(word)) ?? ''
  if (level === '全国') return { start: at - 2, end, committee: lookup('全国'), level, full: false, post }
  // The longest ending of the words before 政协 that is a region on record; else what follows the last small word.
  for (let i = 0; i <= lead.length - 2; i++) {
    const committee = lookup(lead.slice(i))
    if (committee !== null && committee.code !== null) return { start: at - lead.length + i, end, committee, level, full: false, post }
  }
  const region = lead.replace(wordBefore, '')
  const committee = level !== '' && region.length >= 3 && region.length <= 8 && !wordy.test(region) ? lookup(region) : null
  return { start: at - (committee === null ? level.length : region.length), end, committee, level, full: false, post }
}

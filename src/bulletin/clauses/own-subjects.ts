const ownCount = /(?:^|[，；：])([^，；：]{0,20}?(?:大会|全会|政协委员|委员们|政协)[^，；：]{0,14}?)(?:收到|提交|提出|征集|递交|立案|收集)/g
const othersCount = /[驻住]|^在.{2,24}(?:会议|大会)上$|(?:向|给)[^，]{0,8}(?:政协|大会)|各级|[两三]级|各(?:县|市|区|州)|活动组|[一二三四五六七八九十两\d]个?(?:县|市|区)|民革|民盟|民建|民进|农工|致公|九三|台盟|人大|政府|界别|小组/

/** Where in a sentence the committee itself is said to receive, put in or file: start of the clause, end of the verb. In order. */
export function ownSubjects(sentence: string): { start: number, end: number }[] {
  return Array.from(sentence.matchAll(ownCount)).filter(hit => !othersCount.test(hit[1] ?? '')).map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))
}

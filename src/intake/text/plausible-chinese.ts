/** Bytes that are looked at: enough to know a language by. */
const sample = 65_536
/** Shares of the two-byte characters. A bulletin has 95 % and 35 %, a short table of headings 90 % and 40 %. */
const leastUsual = 0.75
const leastFrequent = 0.12

/** The characters that make up two fifths of any Chinese text, with those of the headings of our tables. */
const frequent: ReadonlySet<string> = new Set(
  '的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学之都好看起发当没成只如事把还用第样道想作种开'
  + '政协委员提案立办复满意率并应实出席届次全体议会议常主席闭幕开单位名称件数编号来源备注日期口径截至期间市省县区合计报告工作经济社会文化生态一二三四五六七八九十，。、：；（）“”《》',
)

/**
 * Whether bytes that can be read as GB18030 are meant so. Any two bytes of Korean, Big5 or Latin text give some Chinese
 * character, but rarely one of the first level of GB 2312 (3755 characters in use, lead bytes B0–D7), and hardly ever
 * the frequent ones.
 */
export function readsAsChinese(bytes: Uint8Array, text: string): boolean {
  let pairs = 0
  let usual = 0
  const end = Math.min(bytes.length, sample) - 1
  for (let at = 0; at < end; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    pairs++
    const inGb2312 = (bytes[at + 1] ?? 0) >= 0xa1
    if (inGb2312 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) usual++
    at++
  }
  return pairs > 0 && usual >= pairs * leastUsual && looksChinese(text)
}

/** Whether the characters beyond Latin are those of a Chinese text; a text without any is fine, one of private characters is not. */
export function looksChinese(text: string): boolean {
  const wide = Array.from(text.slice(0, sample)).filter(character => character > '\u00ff')
  const known = wide.filter(character => frequent.has(character)).length
  const isPrivate = wide.some(character => character >= '\ue000' && character <= '\uf8ff')
  return !isPrivate && known >= wide.length * leastFrequent
}

const surnameAndName = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff·]{1,12}$/
const notNames = /^(?:[市省县州旗]|区(?=[委政人长直级域领])|委员|同志|领导|代表|部分|其他|大会|会议|主席团|常委|老领导|有关|政协|以及|还有|负责)/
const postEnd = /.*(?:书记|市长|省长|县长|区长|州长|旗长|盟长|镇长|主席|副主席|主任|常委|部长|院长|检察长|秘书长|局长|组长|委员|司令员|政委|会长|校长|厅长|行长|政治委员|主任委员|同志|盟主|主委|巡视员|调研员|人选|党组成员)/

/** A list of names (甲、乙、丙) with their offsets in `text`; null when one of them is no name. */
export function readNames(text: string, shift: number): { name: string, start: number, end: number }[] | null {
  const names: { name: string, start: number, end: number }[] = []
  let at = 0
  for (const piece of text.split(/[、，](?![^（]*）)/)) {
    const name = piece.replace(/（[^）]*）$/, '').replace(/等$/, '')
    if (name !== '') {
      if (!isName(name)) return null
      names.push({ name, start: shift + at, end: shift + at + name.length })
    }
    at += piece.length + 1
  }
  return names.length > 0 ? names : null
}

/** Two to four characters, or a name with a dot in it, and no word of office. */
export function isName(text: string): boolean {
  return surnameAndName.test(text) && !notNames.test(text) && !/主持|报告|宣布|[上下]午$/.test(text)
}

/** 市委书记甲、市长乙,副市长丙、丁: everyone with a post; one who shares the post before is given it too. null in doubt. */
export function readPeopleWithPosts(text: string, shift: number): { name: string, title: string, start: number, end: number }[] | null {
  const people: { name: string, title: string, start: number, end: number }[] = []
  let waiting = ''
  let at = shift
  // 郑某及秘书长魏某: the and-word parts them as a comma would.
  for (const whole of text.split(/(?<=[、，])|(?=[及和][^、，]{0,12}(?:秘书长|主席))/)) {
    const piece = whole.replace(/^[及和]/, '')
    at += whole.length - piece.length
    const word = piece.replace(/[、，]$/, '')
    const person = splitPost(word)
    const last = people[people.length - 1]
    const end = at + word.length
    if (person !== null) {
      const nameEnd = end - person.behind
      people.push({ name: person.name, title: waiting + person.title, start: nameEnd - person.name.length, end: nameEnd })
      waiting = ''
    } else if (isPost(word) && piece.endsWith('、')) {
      waiting += piece
    } else if (waiting === '' && last !== undefined && isName(word)) {
      people.push({ name: word, title: last.title, start: at, end })
    } else {
      return null
    }
    at += piece.length
  }
  return waiting === '' && people.length > 0 ? people : null
}

function isPost(text: string): boolean {
  return postEnd.exec(text)?.[0].length === text.length
}

/** 市委副书记、市长王某 → post and name. null when no post ends before a name. */
function splitPost(text: string): { title: string, name: string, behind: number } | null {
  // 吴某副主席: the post behind the name.
  const behind = /^([\u4e00-\u9fff·]{2,4}?)((?:党组)?副?主席|秘书长)$/.exec(text)
  if (behind?.[1] !== undefined && isName(behind[1])) return { title: behind[2] ?? '', name: behind[1], behind: behind[2]?.length ?? 0 }
  const post = postEnd.exec(text)
  if (post === null) return null
  const name = text.slice(post[0].length)
  return isName(name) && post[0].length <= 40 ? { title: post[0], name, behind: 0 } : null
}

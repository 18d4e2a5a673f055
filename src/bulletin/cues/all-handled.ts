import type { Sentence } from '../clauses/sentences'

/** Ids and meaning of the rule that reads words instead of a number. */
export const wordRules = [
  { id: 'rate.handled.words', explains: '立案提案已全部办结:办复率100%,不是件数' },
] as const

const allHandled = /(?:提案|立案的?|承办单位|办理单位)[^。；，]{0,24}?((?:全部|均已|均|都已|悉数|百分之百|100%)(?:按时|按期|如期|在规定(?:时间|时限|期限)内|按要求|得到|已经|已|予以|及时|依规){0,3}(?:办复|办结|办理完毕|答复完毕|办理答复|答复|办毕)(?:完毕)?)/
const shortForm = /(?:^|[，；：])((?:目前|现|已|现已|截至目前|，|并){0,3}(?:全部|均已|均)(?:按时|按期|如期|得到|已|予以){0,2}(?:办复|办结|办理完毕|办理答复|答复)(?:完毕)?)/
const everyOne = /(?:所有|全部)(?:的)?(?:立案|交办)?(?:的)?提案[^。；，]{0,6}?((?:均已|已经|都已|均|已|得到){1,2}(?:按时|按期|如期|全部)?(?:办复|办结|办理完毕|答复完毕|办理答复|办毕)(?:完毕)?)/
const notAll = /重点提案|政府系统|人大|建议、|议案|代表建议|要求|确保|力争|争取|必须|应当|应于|力求|将|须|需|要在|基本(?:全部)?(?:办结|办复)|平时提案|A类/

/** Where a sentence says in words that all filed proposals were answered; null when it does not, or of others. */
export function findAllHandled(sentence: Sentence): { start: number, end: number } | null {
  const { text } = sentence
  const long = allHandled.exec(text)
  const hit = long ?? everyOne.exec(text) ?? (/提案|立案/.test(text) ? shortForm.exec(text) : null)
  if (hit === null) return null
  const phrase = hit[1] ?? ''
  const at = hit.index + hit[0].length - phrase.length
  const clauseStart = Math.max(text.lastIndexOf('；', at), text.lastIndexOf('，', Math.max(0, hit.index - 1))) + 1
  if (notAll.test(text.slice(clauseStart, at + phrase.length + 2))) return null
  const lead = /^(?:目前|现已|现|已|截至目前|，|并)+/.exec(phrase)?.[0].length ?? 0
  return { start: sentence.start + at + lead, end: sentence.start + at + phrase.length }
}

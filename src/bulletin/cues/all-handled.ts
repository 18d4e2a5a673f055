import type { Sentence } from '../clauses/sentences'

/** Ids and meaning of the rule that reads words instead of a number. */
export const wordRules = [
  { id: 'rate.handled.words', explains: '立案提案已全部办结:办复率100%,不是件数' },
] as const

const done = '(?:办复|办结|办理完毕|答复完毕|办理答复|答复|办毕)(?:了)?(?:完毕|委员)?'
const how = '(?:按时限?|按期|如期|在规定(?:时间|时限|期限)内|按要求|得到|已经|已|予以|及时|依规|作出|进行|在?[^，。；]{1,8}[前底末]){0,3}'
const every = '(?:全部|均已|均|都已|都|悉数|百分之百|100%)'
const everyWord = new RegExp(every)
const long = new RegExp(`(?:提案|立案的?|承办单位|办理单位)[^。；，]{0,24}?(${every}${how}${done})`)
const short = new RegExp(`(?:^|[，；：])(?!其中|各|这些|有)(?:并|且)?((?:[至到截于目现今当]?[^，。；]{0,12}?)${every}${how}${done})(?:并[^，。；]{0,10})?(?=$|[，。；（）])`)
const everyOne = new RegExp(`(?:所有|全部)(?:的)?(?:立案|交办)?(?:的)?提案[^。；，]{0,6}?((?:全部|均已|已经|都已|均|已|得到|予以|作出|作了){1,2}(?:按时|按期|如期|全部|正式|书面|在规定(?:时间|时限|期限)内)?${done})`)
const notAll = /重点提案|政府系统|人大|建议、|议案|代表建议|要求|确保|力争|争取|必须|应当|应于|力求|将|须|需|要在|基本(?:全部)?(?:办结|办复)|平时提案|A类|案件|信访|诉求|问题|工单|来信|信息|事项/

/** Where a sentence says in words that all filed proposals were answered; null when it does not, or of others. `proposals`: the sentence before was about them. */
export function findAllHandled(sentence: Sentence, proposals: boolean): { start: number, end: number } | null {
  const { text } = sentence
  if (!/办复|办结|办理|答复|办毕/.test(text)) return null
  const hit = long.exec(text) ?? everyOne.exec(text) ?? (proposals || /提案|立案/.test(text) ? short.exec(text) : null)
  if (hit === null) return null
  const phrase = hit[1] ?? ''
  const at = hit.index + hit[0].length - phrase.length
  const clauseStart = Math.max(text.lastIndexOf('；', at), text.lastIndexOf('，', at - 1)) + 1
  if (notAll.test(text.slice(clauseStart, at + phrase.length + 2).replace(/（[^）]*）/g, ''))) return null
  // 重点提案共14件,目前已全部办结: the clause before says which.
  const subject = text.lastIndexOf('提案', at)
  if (text.slice(Math.max(0, subject - 4), subject).includes('重点')) return null
  const words = everyWord.exec(phrase)
  return { start: sentence.start + at + (words?.index ?? 0), end: sentence.start + at + phrase.length }
}

const strong = /提案|办复|并案|交办|承办单位|立案率|(?:不予|未予|暂不|不)立案|撤案|(?:转|改)(?:为|作)|转送|社情民意|意见(?:和|、)?建议|来信|重新提交|退回|基本满意|面商率|按内容分|建设方面|政协|委员|届[^，。；]{1,12}次(?:全体)?会议|经济(?:建设)?(?:方面|类)?[\d〇零一二三四五六七八九十百千万两]+件/
const stages = /立案|办复|办结|满意率|并案|撤案|重点提案/
const elsewhere = /人大|代表(?!性)|议案|公安|法院|检察|纪委|纪检|监察|案件|信访|投诉|热线|诉求|工单|职工|工会|股东|消费者|患者|旅客|行政处罚|仲裁/

const partyPaper = /^(?:“)?(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[^\n，。]{0,16}(?:委员会|[省市区县]委会?|委会|总支|支部)/

/** A party's own yearbook or notice: its counts are its own (民建某省委会参政议政年报). */
export function isOfAParty(text: string): boolean {
  return partyPaper.test(text) && !/政协[^。\n]{0,24}(?:开幕|闭幕|召开)/.test(text.slice(0, 200))
}

/** Words on the way of a proposal. */
export const topical = /提案|立案|办复|办结|答复|满意率|并案|撤案|转送|收到/

/** Whether the words of a text that never says 提案 can only be about proposals (立案N件、并案N件,由N家单位承办). */
export function isImplied(text: string): boolean {
  return !text.includes('提案') && strong.test(text) && stages.test(text) && !elsewhere.test(text)
}

/** A paragraph that does not say 提案 goes on about them when it speaks of filing or answering, and of no court, congress or hotline. */
export function goesOn(sentence: string, paragraph: string): boolean {
  return /立案|办复|满意(?:率|的占)|并案|提案|撤案|收到|转(?:为|作)?(?:社情民意|意见|建议|来信)|(?:经济|政治|文化|社会|生态文明)建设(?:方面|类?[\d〇零一二三四五六七八九十百千万两]+件)/.test(sentence) && !elsewhere.test(paragraph)
}

import type { Field } from '@/datapackage/descriptor'

/** What a column of a sheet of proposals counts when it is no field of the period but a part of one. */
export interface PartColumn { dimension: string, category: string, base: string }

const wordsOfParts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  exit: {
    merged_away: ['合并', '并案', '被合并', '被并案', '并掉'],
    merged_or_withdrawn: ['合并或撤案', '合并撤案', '并案撤案', '合并或撤回'],
    withdrawn: ['撤案', '撤回', '撤销'],
    transferred: ['转办', '转意见', '转意见建议', '转为意见', '转为意见建议', '作意见建议', '作为意见建议', '意见建议', '转社情民意', '转为社情民意', '社情民意', '转来信', '转委员来信', '委员来信', '转信访'],
    resubmit: ['退回重提', '退回修改'],
    not_filed: ['不立案', '未立案', '不予立案'],
  },
  topic: {
    economy: ['经济', '经济建设', '经济发展'],
    politics: ['政治', '政治建设'],
    culture: ['文化', '文化建设'],
    society: ['社会', '社会建设'],
    ecology: ['生态', '生态文明', '生态建设', '生态文明建设'],
    // 其他 may be any dimension's: chosen by hand, never by its heading.
    other: [],
  },
  proposer: {
    member: ['委员', '委员提案', '委员提出'],
    individual: ['个人', '个人提案', '委员个人', '委员个人提案'],
    collective: ['集体', '集体提案'],
    party: ['党派', '民主党派', '党派提案', '民主党派提案'],
    group: ['团体', '人民团体', '界别', '团体提案', '界别提案'],
  },
}
/** What left before filing is counted among what was submitted; the others are parts of what the heading says. */
const basesOf = (dimension: string): readonly string[] => dimension === 'exit' ? ['submitted'] : ['unstated', 'filed', 'submitted', 'assigned']
const baseWords: readonly (readonly [string, string])[] = [['filed', '立案'], ['submitted', '提交'], ['submitted', '收到'], ['assigned', '交办']]

/** A column's count, read like every other one. */
export const partCount: Field = { name: 'count', title: '件数', type: 'integer' }

/** Every part that a column may be, as `dimension/category/base`: what a mapping holds instead of a field's name. */
export const partColumns: readonly string[] = Object.entries(wordsOfParts).flatMap(([dimension, categories]) =>
  Object.keys(categories).flatMap(category => basesOf(dimension).map(base => `${dimension}/${category}/${base}`)))

/** The part that a mapping names; null for a field of the table. */
export function readPartColumn(name: string): PartColumn | null {
  if (!partColumns.includes(name)) return null
  const [dimension = '', category = '', base = ''] = name.split('/')
  return { dimension, category, base }
}

const categoriesByWord = new Map(Object.entries(wordsOfParts).flatMap(([dimension, categories]) =>
  Object.entries(categories).flatMap(([category, words]) => words.map(word => [word, { dimension, category }] as const))))

/**
 * The part that a heading without spaces and marks means: a word for it, with what it is a part of before it (立案提案中经济建设类);
 * null where it is none. A base that is not said stays unstated. 其他 alone is not read: it may be any dimension's.
 */
export function partOfHeading(plain: string): string | null {
  const [, before = '', rest = ''] = /^(立案|提交|收到|交办)?(?:的?提案)?中?(?:按(?:内容|类别|提案者|提案人)分?类?)?(?:其中)?(.*)$/.exec(plain) ?? []
  const word = rest.replace(/(?:件数|数量|数)$/, '')
  const found = [word, word.replace(/(?:方面|类|方面类)?(?:的?提案)?$/, '')].map(one => categoriesByWord.get(one)).find(one => one !== undefined)
  if (found === undefined) return null
  const base = found.dimension === 'exit' ? 'submitted' : baseWords.find(([, said]) => said === before)?.[0] ?? 'unstated'
  return `${found.dimension}/${found.category}/${base}`
}

/** What parts other than exits may be parts of. */
export const partBases: readonly string[] = basesOf('topic')

/** The same part of another base; a field and an exit stay as they are. */
export function withBase(name: string, base: string): string {
  const part = readPartColumn(name)
  return part === null || part.dimension === 'exit' ? name : `${part.dimension}/${part.category}/${base}`
}

import type { Part, PartDimension } from './period'
import { exitCategories, partBases, partDimensions } from './period'
import { compareText } from './session-order'

/** The five topics in the order reports use since 2016, then 其他. */
const topicCategories: readonly string[] = ['economy', 'politics', 'culture', 'society', 'ecology', 'other']
/** Who proposed: 委员 (with 个人 among them), 集体 (with 党派 and 界别/小组 among them). */
const proposerCategories: readonly string[] = ['member', 'individual', 'collective', 'party', 'group']

const categoryOrder: Record<PartDimension, readonly string[]> = { exit: exitCategories, topic: topicCategories, proposer: proposerCategories }

type PartKey = Pick<Part, 'dimension' | 'category' | 'base'>

/** By dimension, base, then category as reports list them; categories that the program does not know come last. */
export function compareParts(a: PartKey, b: PartKey): number {
  return partDimensions.indexOf(a.dimension) - partDimensions.indexOf(b.dimension)
    || partBases.indexOf(a.base) - partBases.indexOf(b.base)
    || placeOf(a) - placeOf(b)
    || compareText(a.category, b.category)
}

function placeOf({ dimension, category }: PartKey): number {
  const order = categoryOrder[dimension]
  const place = order.indexOf(category)
  return place === -1 ? order.length : place
}

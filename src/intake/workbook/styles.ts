import { attributeOf, type XmlHandler } from '../xml/xml-reader'

/** How the number of a cell is meant. */
export type NumberKind = 'plain' | 'date' | 'percent'

/** Formats that have no text of their own in a file (ECMA-376, 18.8.30), with the Chinese ones. */
function kindOfBuiltIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return isDate ? 'date' : 'plain'
}

/** What a format code such as `yyyy"年"m"月"d"日"` or `0.0%` makes of a number. */
function kindOfFormat(code: string): NumberKind {
  // The first section is that of positive numbers; texts in it, colours and conditions say nothing.
  const bare = (code.replace(/"[^"]*"|\\.|_./g, '').split(';')[0] ?? '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]|上午|下午/i.test(bare.replace(/General/gi, '').replace(/E[+-]/gi, '')) ? 'date' : 'plain'
}

/** Listens to `styles.xml`; `kinds` tells the kind of each cell style by its index. */
export function createStyleReader(): { handler: XmlHandler, kinds: NumberKind[] } {
  const kinds: NumberKind[] = []
  const custom = new Map<number, NumberKind>()
  let inCellStyles = false
  const handler: XmlHandler = {
    open(name, tag) {
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'numFmt') custom.set(Number(attributeOf(tag, 'numFmtId')), kindOfFormat(attributeOf(tag, 'formatCode') ?? ''))
      if (name !== 'xf' || !inCellStyles) return
      const id = Number(attributeOf(tag, 'numFmtId') ?? '0')
      kinds.push(custom.get(id) ?? kindOfBuiltIn(id))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
    text: () => undefined,
  }
  return { handler, kinds }
}

const longest = 200

/** The place in the text of what is selected inside `host`; null when nothing is, or too much to be one value. */
export function spanOfSelection(host: HTMLElement): { start: number, end: number } | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = placeOf(host, range.startContainer, range.startOffset)
  const end = placeOf(host, range.endContainer, range.endOffset)
  return start === null || end === null || end <= start || end - start > longest ? null : { start, end }
}

/** Each run of characters stands in an element that says where in the text it begins. */
function placeOf(host: HTMLElement, node: Node, offset: number): number | null {
  if (!host.contains(node) || node.nodeType !== Node.TEXT_NODE) return null
  const at = node.parentElement?.closest<HTMLElement>('[data-at]')?.dataset['at']
  return at === undefined ? null : Number(at) + offset
}

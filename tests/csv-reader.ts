/** A reader of CSV (RFC 4180, lines ending in CR LF) that shares no code with ours: rows of cells, with an empty one behind the last line end. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const row = rows[rows.length - 1]!
    const last = row.length - 1
    if (text[at] === '"' && quoted && text[at + 1] === '"') row[last] = row[last]! + text[++at]!
    else if (text[at] === '"') quoted = !quoted
    else if (!quoted && text[at] === ',') row.push('')
    else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([''])
      at++
    } else row[last] = row[last]! + text[at]!
  }
  return rows
}

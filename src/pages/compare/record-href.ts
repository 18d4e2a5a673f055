/** The page that tells of a record, below the language root: a session's for a meeting, a committee's for a period. */
export function recordPath(code: string, record: string | null): string {
  const [, session] = /^\d{6}-(\d+-\d+)-(?:plenary|standing|chair)$/.exec(record ?? '') ?? []
  if (session !== undefined) return `committees/${code}/sessions/${session}/`
  return record === null ? `committees/${code}/` : `committees/${code}/?period=${record}#funnel`
}

/** A threshold that charts may draw. It comes from `rules.csv`, never from a constant. */
export interface Rule {
  id: string
  /** A committee code, or a level for all committees of it. */
  scope: string
  subject: 'plenary_opening' | 'decision'
  /** Exact share, e.g. 2/3: `{ numerator: 2, denominator: 3 }`. */
  share: { numerator: number, denominator: number }
  counts: 'members_present_of_expected' | 'votes_of_all_members'
  text: string
  textEn: string
  validFrom: string | null
  validTo: string | null
  source: string
  confidence: string
}

/** From `year` on `subject` is counted in another way: no line, difference or rate goes across it. */
export interface Break {
  id: string
  scope: string
  subject: 'topic' | 'exit' | 'attendance' | 'submitted' | 'filed' | 'handled'
  year: number
  text: string
  textEn: string
  source: string
}

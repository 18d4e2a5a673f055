/** Ids and meaning of the rules that add up; what they give is marked as derived. */
export const derivedRules = [
  { id: 'prop.submitted.windows', explains: '大会提案N件、平时提案N件而没有总数:两者之和' },
  { id: 'proposer.group.sum', explains: '人民团体、界别、专委会分列:合计能对上时相加' },
] as const

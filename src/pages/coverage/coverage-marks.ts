import type { CoverageState } from '@/dataset/coverage-files'

/** One sign a state, so that print and readers who see no colours tell them apart. */
export const coverageMarks: Record<CoverageState, string> = {
  reported: '●',
  conflicting: '※',
  derived: '◆',
  approximate: '≈',
  interim: '◐',
  notStated: '○',
  noDocument: '·',
}

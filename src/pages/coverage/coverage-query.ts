import type { CoverageField, CoverageFile } from '@/dataset/coverage-files'
import type { CommitteeLevel } from '@/domain/committee'
import type { QueryCodec } from '@/stores/query'
import { coverageFields } from '@/dataset/coverage-files'
import { committeeLevels } from '@/domain/committee'
import { provinceTiles } from '@/selectors/province-tiles'
import { usualCoverageYear } from '@/selectors/select-coverage'
import { createQuery, enumField } from '@/stores/query'

export interface CoverageState {
  field: CoverageField
  year: string
  level: CommitteeLevel | ''
  /** Two digits, or empty for all. */
  province: string
}

/** Opens with 办复率 of the newest year that is likely to be complete. */
export function coverageQuery(file: Pick<CoverageFile, 'years'>): QueryCodec<CoverageState> {
  return createQuery<CoverageState>({
    field: enumField(coverageFields, 'handledRate'),
    year: enumField(file.years.map(String), String(usualCoverageYear(file.years))),
    level: enumField(['', ...committeeLevels], ''),
    province: enumField(['', ...provinceTiles.map(({ province }) => province)], ''),
  })
}

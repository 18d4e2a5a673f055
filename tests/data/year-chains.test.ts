import { describe, expect, it } from 'vitest'
import { coverageFields } from '@/dataset/coverage-files'
import { toCommitteeFile } from '@/dataset/to-files'
import { toYearFile, yearsOf } from '@/dataset/year-files'
import { selectChain } from '@/selectors/select-chain'
import { toCoverageRow } from '@/selectors/coverage-rows'
import { figureAddress, yearRecord } from '@/selectors/figure-address'
import { realDataset } from './real-package'

const files = new Map([...realDataset.committees.keys()].map(code => [code, toCommitteeFile(realDataset, code)]))

/** What the chain of a year's number tells; null when it tells no count. */
function told(code: string, kind: 'plenary' | 'session' | 'year', year: number, column: string): number | null {
  const path = column === 'handled' ? ['handled', 'stated'] : [column]
  const chain = selectChain(files.get(code)!, figureAddress(yearRecord(code, kind, year), ...path))
  const figure = chain?.node.figure
  return figure === undefined || figure.kind === 'missing' || figure.kind === 'approximate' || figure.interim === true ? null : figure.value
}

describe('the yearly files, which name no records', () => {
  it('say the same as the chains that their years lead to', () => {
    const wrong: unknown[] = []
    let followed = 0
    for (const year of yearsOf(realDataset)) {
      const { columns, attendance, session, wholeYear } = toYearFile(realDataset, year)
      for (const [kind, names, rows] of [['plenary', columns.attendance, attendance], ['session', columns.proposals, session], ['year', columns.proposals, wholeYear]] as const) {
        for (const [code, ...values] of rows) {
          values.forEach((value, index) => {
            const column = names[index] ?? ''
            followed += 1
            if (value !== told(code, kind, year, column)) wrong.push([code, kind, year, column, value, told(code, kind, year, column)])
          })
        }
      }
    }
    expect(wrong).toEqual([])
    expect(followed).toBeGreaterThan(1000)
  }, 60_000)
})

describe('the grid of what is published', () => {
  it('opens a chain for each of its signs', () => {
    const years = yearsOf(realDataset).slice(-12)
    const lost: string[] = []
    for (const [code, file] of files) {
      const { states } = toCoverageRow(file.committee, file, years)
      years.forEach((year, at) => coverageFields.forEach((field, index) => {
        const chain = selectChain(file, figureAddress(yearRecord(code, 'any', year), field))
        const letter = states.charAt(at * coverageFields.length + index)
        const isTold = chain !== null && chain.node.figure.kind !== 'missing'
        if (chain === null || isTold !== !'nx'.includes(letter)) lost.push(`${code} ${year} ${field} ${letter}`)
      }))
    }
    expect(lost).toEqual([])
  }, 60_000)
})

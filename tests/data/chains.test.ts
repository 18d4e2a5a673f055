import type { ChainNode } from '@/selectors/chain'
import { describe, expect, it } from 'vitest'
import { toCommitteeFile } from '@/dataset/to-files'
import { ledgerBalance, ledgerOf } from '@/domain/ledger-of'
import { selectBases } from '@/selectors/select-bases'
import { selectChain } from '@/selectors/select-chain'
import { realDataset } from './real-package'

const chainOf = (address: string): ReturnType<typeof selectChain> => selectChain(toCommitteeFile(realDataset, address.slice(0, 6)), address)
const periodOf = (id: string): NonNullable<ReturnType<typeof realDataset.periods.get>> => realDataset.periods.get(id)!
const basesOf = (id: string, rate: 'filingRate' | 'handledRate'): unknown => selectBases(periodOf(id), rate).map(({ base, measure, reason }) => [base, measure.figure.kind === 'missing' ? null : Number(measure.figure.value.toFixed(4)), reason])

describe('every figure of the package', () => {
  it('has a chain that ends at documents, or says why there is none', () => {
    const wrong: string[] = []
    let followed = 0
    const ends = (node: ChainNode): boolean => node.figure.kind === 'missing' || node.values.some(value => value.claims.some(({ source }) => source !== null)) || (node.formula?.inputs.some(ends) ?? false)
    for (const code of realDataset.committees.keys()) {
      const file = toCommitteeFile(realDataset, code)
      for (const { id } of [...file.periods, ...file.meetings]) {
        const start = selectChain(file, `${id}.ledger`) ?? selectChain(file, `${id}.present`)
        if (start === null) wrong.push(id)
        for (const { address, figure } of start?.siblings ?? []) {
          const chain = selectChain(file, address)
          followed += 1
          if (chain === null || !ends(chain.node) || JSON.stringify(chain.node.figure) !== JSON.stringify(figure)) wrong.push(address)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(followed).toBeGreaterThan(5000)
  }, 60_000)
})

describe('ledgers checked by hand', () => {
  it.each([
    ['100000-12-1-session-2013', 'closes', 0],
    ['100000-14-3-session-2025', 'closes', 0],
    ['100000-14-4-session-2026', 'closes', 0],
    ['210700-15-3-year-2024', 'remainder', 8],
  ])('%s: %s, %i', (id, state, balance) => {
    const ledger = ledgerOf(periodOf(id))
    expect([ledger.state, ledgerBalance(ledger)]).toEqual([state, balance])
  })
})

describe('bases checked by hand', () => {
  it('锦州 2024: 189 of 205 or of 197; replies only as a rate in words', () => {
    expect(basesOf('210700-15-3-year-2024', 'filingRate')).toEqual([['submitted', 0.922, null], ['afterMerge', 0.9594, null]])
    expect(basesOf('210700-15-3-year-2024', 'handledRate')).toEqual([['filed', 1, null], ['assigned', null, 'notStated']])
  })

  it('浙江 2014 and 重庆 2019: merging follows filing, so it is no base of filing; replies are of what was assigned', () => {
    expect(basesOf('330000-11-2-year-2014', 'filingRate')).toEqual([['submitted', 0.8119, null], ['afterMerge', null, 'mergedLater']])
    expect(basesOf('330000-11-2-year-2014', 'handledRate')).toEqual([['assigned', 1, null], ['filed', 0.8688, null]])
    expect(basesOf('500000-5-2-year-2019', 'filingRate')).toEqual([['submitted', 0.7312, null], ['afterMerge', null, 'mergedLater']])
    expect(basesOf('500000-5-2-year-2019', 'handledRate')).toEqual([['assigned', 1, null], ['filed', 0.7843, null]])
  })

  it('全国 2026: merging is a part of the account, and what was left after it is not stated', () => {
    expect(basesOf('100000-14-4-session-2026', 'filingRate')).toEqual([['submitted', 0.8534, null], ['afterMerge', null, 'notStated']])
  })
})

describe('chains checked by hand', () => {
  it('全国 2001 keeps the flash beside the final count and says that finality chose', () => {
    expect(chainOf('100000-9-4-session-2001.submitted')?.node).toMatchObject({ chosenBy: 'final', values: [{ value: 3585, chosen: true }, { value: 3384, interim: true, chosen: false }] })
  })

  it('does not subtract what was filed across the new exits of 2015', () => {
    const year = (n: number): string => [...realDataset.periods.values()].find(({ committee, kind, year: of }) => committee === '100000' && kind === 'year' && of === n)!.id
    expect(chainOf(`${year(2015)}.filed`)?.comparison).toMatchObject({ year: 2014, previous: 5052, difference: null, cut: { year: 2015, subject: 'exit' } })
    expect(chainOf(`${year(2015)}.submitted`)?.comparison).toMatchObject({ previous: 6101, difference: -89 })
  })
})

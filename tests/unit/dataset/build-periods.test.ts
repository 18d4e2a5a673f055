import type { Rows } from '@/dataset/rows.generated'
import type { PeriodRecord } from '@/domain/period'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/build-dataset'
import { approximation, packageOf, part, proposals, source } from './package-of'

const year = '990000-3-2-year-2024'
const periodOf = (rows: Partial<Rows>, id = year): PeriodRecord => buildDataset(packageOf(rows)).periods.get(id)!
const sources = [source('990000-2024-1'), source('990000-2024-2', { quality: 'official' }), source('990000-2024-3', { published_on: '2024-02-01' })]

describe('a period', () => {
  it('is what its claims come to, with rates as shares', () => {
    expect(periodOf({
      proposals: [proposals(`${year}.1`, { period_label: '三届二次会议以来', as_of: '2024-12-31', submitted: 205, after_merge: 197, filed: 189, handled_rate: 100 })],
      parts: [part(`${year}.1`, 'topic.economy', 50, 'filed')],
    })).toEqual({
      id: year,
      committee: '990000',
      term: 3,
      session: 2,
      kind: 'year',
      year: 2024,
      label: '三届二次会议以来',
      asOf: '2024-12-31',
      interim: false,
      figures: {
        submitted: { kind: 'reported', value: 205, claims: [`${year}.1`] },
        afterMerge: { kind: 'reported', value: 197, claims: [`${year}.1`] },
        filed: { kind: 'reported', value: 189, claims: [`${year}.1`] },
        handledRate: { kind: 'reported', value: 1, claims: [`${year}.1`] },
      },
      parts: [{ dimension: 'topic', category: 'economy', base: 'filed', figure: { kind: 'reported', value: 50, claims: [`${year}.1`] } }],
      claims: [`${year}.1`],
    })
  })

  it('takes its name and cut-off from the best claim that has one', () => {
    const period = periodOf({ sources, proposals: [
      proposals(`${year}.1`, { as_of: '2024-12-01', period_label: '二次会议以来' }),
      proposals(`${year}.2`, { source: '990000-2024-2', as_of: '2024-12-31' }),
    ] })
    expect([period.label, period.asOf, period.claims]).toEqual(['二次会议以来', '2024-12-31', [`${year}.2`, `${year}.1`]])
  })

  it('has an empty name and no cut-off when no claim has one', () => {
    const period = periodOf({ proposals: [proposals(`${year}.1`)] })
    expect([period.label, period.asOf]).toEqual(['', null])
  })

  it('is interim only while every claim is', () => {
    const flash = proposals(`${year}.1`, { status: 'interim', submitted: 3384 })
    expect(periodOf({ proposals: [flash] })).toMatchObject({ interim: true, figures: { submitted: { kind: 'reported', value: 3384, interim: true } } })
    expect(periodOf({ sources, proposals: [flash, proposals(`${year}.2`, { submitted: 3585, source: '990000-2024-3' })] })).toMatchObject({
      interim: false,
      figures: { submitted: { kind: 'conflicting', value: 3585, alternatives: [{ value: 3384, interim: true }] } },
      claims: [`${year}.2`, `${year}.1`],
    })
  })

  it('reconciles each part over its claims', () => {
    const period = periodOf({
      sources,
      proposals: [proposals(`${year}.1`), proposals(`${year}.2`, { source: '990000-2024-2' })],
      parts: [part(`${year}.1`, 'topic.economy', 1458, 'filed'), part(`${year}.2`, 'topic.economy', 1460, 'filed'), part(`${year}.1`, 'exit.withdrawn', 4), part(`${year}.2`, 'exit.withdrawn', 4)],
    })
    expect(period.parts).toEqual([
      { dimension: 'exit', category: 'withdrawn', base: 'submitted', figure: { kind: 'reported', value: 4, claims: [`${year}.2`, `${year}.1`] } },
      { dimension: 'topic', category: 'economy', base: 'filed', figure: { kind: 'conflicting', value: 1460, claims: [`${year}.2`], alternatives: [{ value: 1458, claims: [`${year}.1`] }] } },
    ])
  })

  it('shows a round number only where no claim counts, the best of two', () => {
    const period = periodOf({
      sources,
      proposals: [proposals(`${year}.1`, { filed: 189, status: 'interim' }), proposals(`${year}.2`, { source: '990000-2024-2', status: 'interim' })],
      approximations: [approximation(`${year}.1`, 'key_proposals', 10), approximation(`${year}.2`, 'key_proposals', 12, { source: '990000-2024-2' }), approximation(`${year}.2`, 'filed', 180, { source: '990000-2024-2' }), approximation(`${year}.1`, 'present', 3)],
    })
    expect(period.figures).toEqual({
      filed: { kind: 'reported', value: 189, claims: [`${year}.1`], interim: true },
      keyProposals: { kind: 'approximate', value: 12, bound: 'over', claims: [`${year}.2`], interim: true },
    })
  })
})

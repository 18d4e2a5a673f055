import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { answer } from '@/desk-worker/answer'
import type { AnswerMessage, CallName, DeskCalls } from '@/desk-worker/calls'
import { handlers } from '@/desk-worker/handlers'
import { applyStep } from '@/desk/apply-step'
import { draftFromRows } from '@/desk/from-rows'
import { bulletinText } from '../desk/desk-package'

/** Asks as the page does: through messages. */
async function ask<Name extends CallName>(name: Name, input: DeskCalls[Name]['input']): Promise<DeskCalls[Name]['output']> {
  const messages: AnswerMessage[] = []
  await answer({ id: 1, name, input }, handlers, message => void messages.push(message))
  const last = messages[messages.length - 1]
  if (last?.kind !== 'done') throw new Error(last?.kind === 'failed' ? last.detail : 'no answer')
  return last.output as DeskCalls[Name]['output']
}

describe('the desk\'s memory behind its worker', () => {
  it('answers every question of the page, in the order of a visit', async () => {
    const names = readdirSync('data').filter(name => name.endsWith('.csv') || name === 'datapackage.json')
    const archive = zipSync(Object.fromEntries(names.map(name => [name, new Uint8Array(readFileSync(join('data', name)))])))
    expect(await ask('mapSheet', { sheet: { name: 's', rows: [['代码'], ['1']], firstRow: 1 }, mapping: { table: 'parts', headerRow: 1, columns: [], faults: [] }, constants: {} })).toMatchObject({ rows: {} })
    expect((await ask('open', [archive])).committees.length).toBeGreaterThan(100)
    await ask('resume', ['示例'])
    let draft = await ask('read', [bulletinText])
    expect(draft.records).toHaveLength(3)
    expect((await ask('review', [draft, 'en'])).obstacles.length).toBeGreaterThan(0)
    expect((await ask('tables', [{}])).draft).toEqual(draftFromRows({}, () => false).draft)
    draft = draft.values.reduce((done, { id }) => applyStep(done, { type: 'accept', value: id }), draft)
    expect(Object.keys(await ask('rows', [draft]))).toContain('sources')
    expect((await ask('result', [draft, '2026-11-23'])).archive.length).toBeGreaterThan(10_000)
    expect(await ask('committees', [])).toContainEqual(expect.objectContaining({ code: '210700', name: '政协锦州市委员会' }))
    const sheet = { name: 's', rows: [['委员会', '届', '次', '实到'], ['政协锦州市委员会', '15', '9', '300']], firstRow: 1 }
    const columns = ['committee', 'term', 'session', 'present'].map((field, index) => ({ column: index + 1, heading: field, examples: [], field, why: 'chosen' as const }))
    const mapped = await ask('mapSheet', { sheet, mapping: { table: 'attendance', headerRow: 1, columns, faults: [] }, constants: { meeting_type: 'plenary', phase: 'opening' } })
    expect(mapped.rows.attendance).toMatchObject([{ committee: '210700', term: '15', session: '9', present: '300', phase: 'opening' }])
  })

  it('says why it cannot', async () => {
    const sheet = { name: 's', rows: [], firstRow: 1 }
    await expect(ask('mapSheet', { sheet, mapping: { table: 'nothing' as 'parts', headerRow: 1, columns: [], faults: [] }, constants: {} })).rejects.toThrow('no table nothing')
  })
})

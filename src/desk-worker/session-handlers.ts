import type { SessionCalls, SheetToMap } from './session-calls'
import type { MappedRows } from '@/intake/mapping/apply-mapping'
import { createDeskSession, type DeskSession } from '@/desk/desk-session'
import { applyMapping } from '@/intake/mapping/apply-mapping'
import { readContract } from './contract'

type SessionHandlers = { [Name in keyof SessionCalls]: (input: SessionCalls[Name]['input']) => SessionCalls[Name]['output'] }

let session: DeskSession | null = null

/** The memory is made with the first question, so that a worker which only reads files has none. */
function memory(): DeskSession {
  session ??= createDeskSession(readContract())
  return session
}

/** The desk's memory as calls of the worker. */
export const sessionHandlers: SessionHandlers = {
  open: input => memory().open(...input),
  read: input => memory().read(...input),
  resume: input => memory().resume(...input),
  tables: input => memory().tables(...input),
  review: input => memory().review(...input),
  result: input => memory().result(...input),
  rows: input => memory().rows(...input),
  committees: () => memory().committees(),
  mapSheet,
}

function mapSheet({ sheet, mapping, constants }: SheetToMap): MappedRows {
  const resource = readContract().resources.find(one => one.name === mapping.table)
  if (resource === undefined) throw new Error(`There is no table ${mapping.table}.`)
  const committees = new Map(memory().committees().map(({ code, name }) => [name, code]))
  return applyMapping(sheet, mapping, resource, { constants, committees, later: ['source'] })
}

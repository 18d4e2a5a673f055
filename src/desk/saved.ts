import type { Flaw, Shape } from './shape'

/** Version of what the desk keeps and exports. */
export const savedFormat = 1

export type SavedFault = Flaw | { reason: 'notJson' | 'notOurs' | 'newerFormat', at: string }
export type Saved<Value> = { ok: true, value: Value } | { ok: false, fault: SavedFault }

/**
 * Checks something that was kept: of the right kind, of a format that this program reads, and of the shape of that
 * format. The first format has nothing older to be brought up from; a later one adds its step here.
 */
export function readSaved<Value>(json: unknown, kind: string, shape: Shape): Saved<Value> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('notOurs', '$')
  const { format, kind: own } = json as { format?: unknown, kind?: unknown }
  if (own !== kind || typeof format !== 'number') return refuse('notOurs', '$.kind')
  if (format > savedFormat) return refuse('newerFormat', String(format))
  const fault = shape(json, '$')
  return fault === null ? { ok: true, value: json as Value } : { ok: false, fault }
}

/** The JSON of an exported file; a fault that says so when it is none. */
export function parseSaved(text: string): Saved<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return refuse('notJson', '$')
  }
}

function refuse(reason: 'notJson' | 'notOurs' | 'newerFormat', at: string): { ok: false, fault: SavedFault } {
  return { ok: false, fault: { reason, at } }
}

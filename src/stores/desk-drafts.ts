import type { Kept } from './local-store'
import { databaseName } from './local-presence'
import { createLocalStore } from './local-store'

/** A kept draft as the list of them shows it; `saved` is checked by whoever opens it. */
export interface KeptDraft { id: string, name: string, savedAt: string, saved: unknown }

/** Drafts of the desk in the database of this site. Nothing rejects: what cannot be done is said. */
export interface DeskDrafts {
  /** Newest first. */
  list: () => Promise<Kept<KeptDraft[]>>
  keep: (draft: KeptDraft) => Promise<Kept<number>>
  drop: (id: string) => Promise<Kept<null>>
}

/** @param root path from the origin to the site, with slashes at both ends */
export function openDrafts(root: string): DeskDrafts {
  const store = createLocalStore(databaseName(root))
  return {
    async list() {
      const found = await store.list('drafts')
      if (!found.ok) return found
      const drafts = found.value.map(({ id, value }): KeptDraft => ({ ...value as Omit<KeptDraft, 'id'>, id }))
      return { ok: true, value: drafts.sort((a, b) => a.savedAt < b.savedAt ? 1 : -1) }
    },
    keep: ({ id, ...value }) => store.keep('drafts', id, value),
    drop: id => store.remove('drafts', id),
  }
}

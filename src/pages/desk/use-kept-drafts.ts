import type { SavedFault } from '@/desk/saved'
import type { KeptDraft } from '@/stores/desk-drafts'
import type { Desk } from './use-desk'
import { inject, onBeforeUnmount, onMounted, shallowRef, watch, type InjectionKey, type ShallowRef } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { useSite } from '@/composables/use-site'
import { isTouched } from '@/desk/history'
import { readSavedDraft, toSavedDraft } from '@/desk/saved-draft'
import { openDrafts } from '@/stores/desk-drafts'

/** After the last change, in ms. */
const keepDelay = 300

export type KeepState = 'idle' | 'pending' | 'kept' | 'blocked'

export interface KeptDrafts {
  drafts: ShallowRef<KeptDraft[]>
  state: ShallowRef<KeepState>
  /** Of the draft on the desk: the same after a reload. */
  draftId: () => string
  /** Why it cannot be read, or null when it stands on the desk. */
  open: (draft: KeptDraft) => SavedFault | null
  drop: (id: string) => Promise<void>
}

export const keptKey: InjectionKey<KeptDrafts> = Symbol('kept drafts')

export function useKept(): KeptDrafts {
  const kept = inject(keptKey)
  if (kept === undefined) throw new Error('No kept drafts are provided: the parts of the desk stand inside its page.')
  return kept
}

/**
 * Keeps the draft in the browser after every change and offers it again. Where the browser keeps nothing, the desk goes
 * on, and leaving it asks first.
 */
export function useKeptDrafts(desk: Desk, question: () => string): KeptDrafts {
  const drafts = shallowRef<KeptDraft[]>([])
  const state = shallowRef<KeepState>('idle')
  const store = openDrafts(useSite().root)
  let id: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function draftId(): string {
    id ??= new Date().toISOString()
    return id
  }

  async function refresh(): Promise<void> {
    const found = await store.list()
    if (found.ok) drafts.value = found.value
    else state.value = 'blocked'
  }

  async function keep(): Promise<void> {
    clearTimeout(timer)
    const { document, history } = { document: desk.document.value, history: desk.history.value }
    if (document === null || history === null) return
    const savedAt = new Date().toISOString()
    const done = await store.keep({ id: draftId(), name: document.name, savedAt, saved: toSavedDraft(document, history, savedAt) })
    if (!done.ok) state.value = 'blocked'
    else if (desk.history.value === history) state.value = 'kept'
  }

  watch(desk.document, (document) => {
    if (document !== null) return
    id = null
    state.value = 'idle'
    void refresh()
  })
  watch(desk.history, (history) => {
    clearTimeout(timer)
    if (history === null) return
    if (state.value !== 'blocked') state.value = 'pending'
    timer = setTimeout(() => void keep(), keepDelay)
  })

  const isLosing = (): boolean => desk.history.value !== null && isTouched(desk.history.value) && state.value !== 'kept'
  function beforeUnload(event: BeforeUnloadEvent): void {
    if (!isLosing()) return
    event.preventDefault()
    // Chromium below 119 asks only when this is set.
    Object.assign(event, { returnValue: true })
  }
  // A hidden page may never come back: what is pending is kept at once.
  const hide = (): void => void keep()
  onMounted(() => {
    window.addEventListener('beforeunload', beforeUnload)
    window.addEventListener('pagehide', hide)
    void refresh()
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener('beforeunload', beforeUnload)
    window.removeEventListener('pagehide', hide)
  })
  onBeforeRouteLeave(async () => {
    if (state.value === 'pending') await keep()
    return !isLosing() || window.confirm(question())
  })

  return {
    drafts,
    state,
    draftId,
    open(draft) {
      const read = readSavedDraft(draft.saved)
      if (!read.ok) return read.fault
      id = draft.id
      desk.resume(read.value.document, read.value.history)
      return null
    },
    async drop(dropped) {
      await store.drop(dropped)
      await refresh()
    },
  }
}

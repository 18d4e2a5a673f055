import type { InjectionKey, ShallowRef } from 'vue'
import type { Step } from '@/desk/apply-step'
import type { Doubt } from '@/desk/confidence'
import type { OpenedPackage, Review } from '@/desk/desk-session'
import type { Draft, DraftValue } from '@/desk/draft'
import type { History } from '@/desk/history'
import type { DeskDocument } from '@/desk/saved-draft'
import type { IntakeFault } from '@/intake/intake-result'
import type { DeskMemory } from './desk-memory'
import { computed, inject, onBeforeUnmount, onMounted, shallowRef, watch } from 'vue'
import { createDeskMemory } from './desk-memory'
import { doubtsOf, inOrder } from '@/desk/confidence'
import { presentOf, redo, startHistory, takeStep, undo } from '@/desk/history'
import { useTranslate } from '@/composables/use-locale'
import { useSite } from '@/composables/use-site'

/** How far the published package has come: everything but looking at the page needs it. */
export type PackageState = 'opening' | 'ready' | 'unreachable'

/** Review follows a change after this time, in ms, so that typing is not held up. */
const reviewDelay = 120

/** The desk's state: one document, its draft with everything done to it, and what follows from it. */
export interface Desk {
  packageState: ShallowRef<PackageState>
  opened: ShallowRef<OpenedPackage | null>
  document: ShallowRef<DeskDocument | null>
  history: ShallowRef<History | null>
  draft: Readonly<ShallowRef<Draft | null>>
  /** The values in the order in which they are looked at. */
  order: Readonly<ShallowRef<DraftValue[]>>
  doubts: Readonly<ShallowRef<ReadonlyMap<string, Doubt>>>
  review: ShallowRef<Review | null>
  /** The review is of an earlier draft. */
  isStale: ShallowRef<boolean>
  current: ShallowRef<string | null>
  hovered: ShallowRef<string | null>
  /** What reading the file left to say: what was converted or left out. */
  told: ShallowRef<Told>
  memory: DeskMemory
  connect: () => Promise<void>
  begin: (document: DeskDocument, draft: Draft) => void
  resume: (document: DeskDocument, history: History) => void
  leave: () => void
  take: (step: Step) => void
  undo: () => void
  redo: () => void
}

/** Notes of the reading, and rows that the desk does not take. */
export interface Told { notes: readonly IntakeFault[], leftOut: string }
export const nothingTold: Told = { notes: [], leftOut: '' }

export const deskKey: InjectionKey<Desk> = Symbol('desk')

export function useDesk(): Desk {
  const desk = inject(deskKey)
  if (desk === undefined) throw new Error('No desk is provided: the parts of the desk stand inside its page.')
  return desk
}

/** Makes the desk's state; its worker lives as long as the page. */
export function createDesk(): Desk {
  const { root } = useSite()
  const { locale } = useTranslate()
  const memory = createDeskMemory()
  const packageState = shallowRef<PackageState>('opening')
  const opened = shallowRef<OpenedPackage | null>(null)
  const document = shallowRef<DeskDocument | null>(null)
  const history = shallowRef<History | null>(null)
  const review = shallowRef<Review | null>(null)
  const isStale = shallowRef(false)
  const current = shallowRef<string | null>(null)
  const hovered = shallowRef<string | null>(null)
  const told = shallowRef<Told>(nothingTold)
  const draft = computed(() => history.value === null ? null : presentOf(history.value))
  const order = computed(() => draft.value === null ? [] : inOrder(draft.value))

  const doubts = computed((): ReadonlyMap<string, Doubt> => draft.value === null ? new Map<string, Doubt>() : doubtsOf(draft.value))

  async function connect(): Promise<void> {
    packageState.value = 'opening'
    try {
      opened.value = await memory.open(root)
      packageState.value = 'ready'
    } catch {
      packageState.value = 'unreachable'
    }
  }
  onMounted(connect)
  onBeforeUnmount(() => memory.close())

  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  async function ask(wanted: Draft): Promise<void> {
    const own = ++asked
    try {
      const answer = await memory.call('review', [wanted, locale])
      if (own !== asked) return
      review.value = answer
      isStale.value = false
    } catch {
      // The worker is gone: the next change finds a fresh one, which must be given the package again.
      if (own === asked) await reopen(wanted)
    }
  }
  let isReopening = false
  async function reopen(wanted: Draft): Promise<void> {
    if (isReopening) {
      packageState.value = 'unreachable'
      return
    }
    isReopening = true
    await connect()
    if (isReady()) {
      await memory.call('resume', [document.value?.text ?? '']).catch(() => undefined)
      await ask(wanted)
    }
    isReopening = false
  }
  const isReady = (): boolean => packageState.value === 'ready'
  // A package that comes late is what the draft was waiting for.
  watch(packageState, (state) => {
    if (state === 'ready' && draft.value !== null && isStale.value && !isReopening) void ask(draft.value)
  })
  watch(draft, (now) => {
    clearTimeout(timer)
    isStale.value = now !== null
    if (now === null) {
      asked++
      review.value = null
    } else timer = setTimeout(() => void ask(now), review.value === null ? 0 : reviewDelay)
  })
  onBeforeUnmount(() => clearTimeout(timer))

  function show(shown: DeskDocument | null, made: History | null): void {
    document.value = shown
    history.value = made
    hovered.value = null
    current.value = order.value[0]?.id ?? null
  }
  return {
    packageState, opened, document, history, draft, order, doubts, review, isStale, current, hovered, told, memory, connect,
    begin: (shown, made) => show(shown, startHistory(made)),
    resume(shown, made) {
      void memory.call('resume', [shown.text]).catch(() => undefined)
      show(shown, made)
    },
    leave() {
      told.value = nothingTold
      show(null, null)
    },
    take(step) {
      if (history.value !== null) history.value = takeStep(history.value, step)
    },
    undo() {
      if (history.value !== null) history.value = undo(history.value)
    },
    redo() {
      if (history.value !== null) history.value = redo(history.value)
    },
  }
}

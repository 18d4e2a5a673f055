import type { Ref } from 'vue'
import { computed, onBeforeUnmount, shallowRef } from 'vue'
import { useTranslate } from '@/composables/use-locale'

/** A piece of work: tells how far it has come (0–1) and asks in between whether it is still wanted. */
export type Work = (step: (share: number) => void) => Promise<string>

interface Task {
  /** Said to the reader: what is under way, what was done, what failed. */
  status: Readonly<Ref<string>>
  /** 0–1 while something is under way, else null. */
  progress: Readonly<Ref<number | null>>
  /** `what`: the name of the thing; the work resolves to what is said when it is done. */
  run: (what: string, work: Work) => Promise<void>
  say: (text: string) => void
  cancel: () => void
}

class Cancelled extends Error {}

/** One thing at a time. What is cancelled, or overtaken by the next, ends at its next step and leaves nothing. */
export function useTask(): Task {
  const t = useTranslate()
  const status = shallowRef('')
  const share = shallowRef<number | null>(null)
  let current = 0

  async function run(what: string, work: Work): Promise<void> {
    const own = ++current
    status.value = t('export.action.working', { what })
    share.value = 0
    try {
      const done = await work((next) => {
        if (own !== current) throw new Cancelled()
        share.value = next
      })
      if (own === current) status.value = done
    } catch (error) {
      if (own === current && !(error instanceof Cancelled)) status.value = t('export.action.failed', { what })
    } finally {
      if (own === current) share.value = null
    }
  }

  function cancel(): void {
    current++
    share.value = null
    status.value = t('export.action.cancelled')
  }

  onBeforeUnmount(() => current++)
  return { status, progress: computed(() => share.value), run, cancel, say: text => void (status.value = text) }
}

import type { InjectionKey, Ref } from 'vue'
import { inject, shallowRef } from 'vue'
import { useTranslate } from './use-locale'

/** What of the figures shown is local: in this browser only, and not published. Both empty while none is shown. */
export interface LocalMark {
  /** Ids of documents; every local claim names one of them, and no published claim does. */
  sources: ReadonlySet<string>
  /** Codes of committees with local claims. */
  committees: ReadonlySet<string>
}

export const noLocalMark: LocalMark = { sources: new Set(), committees: new Set() }
export const localMarkKey: InjectionKey<Readonly<Ref<LocalMark>>> = Symbol('localMark')

interface LocalMarks {
  /** Whether anything rests on a local document. */
  has: (sources: readonly { id: string }[]) => boolean
  hasCommittee: (codes: readonly string[]) => boolean
  /** The mark to follow the name of a document; empty for published ones. */
  note: (source: string) => string
  /** A title with the mark where it is due. */
  titled: (title: string, isLocal: boolean) => string
}

/** Nothing is local on the server and in the first client render. */
export function useLocalMark(): LocalMarks {
  const t = useTranslate()
  const mark = inject(localMarkKey, () => shallowRef(noLocalMark), true)
  return {
    has: sources => sources.some(({ id }) => mark.value.sources.has(id)),
    hasCommittee: codes => codes.some(code => mark.value.committees.has(code)),
    note: source => mark.value.sources.has(source) ? ` · ${t('local.mark')}` : '',
    titled: (title, isLocal) => isLocal ? t('local.titled', { title }) : title,
  }
}

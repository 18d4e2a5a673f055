import type { InjectionKey } from 'vue'
import type { Translate } from '@/locales/translate'
import { inject } from 'vue'

/** Provided once by the app; components read it with `useTranslate`. */
export const translateKey: InjectionKey<Translate> = Symbol('translate')

/** The message function of the page's language. */
export function useTranslate(): Translate {
  const translate = inject(translateKey)
  if (translate === undefined) throw new Error('No messages are provided: install them with app.provide(translateKey, …).')
  return translate
}

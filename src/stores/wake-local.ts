import type { useLocalData } from './local-data'
import type { InjectionKey } from 'vue'

/** The local data of this browser, loaded and begun; asked again, the same. Provided by the app; rejects when the script does not arrive. */
export const wakeLocalKey: InjectionKey<() => Promise<ReturnType<typeof useLocalData>>> = Symbol('wakeLocal')

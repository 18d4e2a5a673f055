import type { Computed, OverlayFault } from './compute-overlay'
import type { Kept, LocalStore, StoreFault } from './local-store'
import type { Unreadable, UnreadableReason } from './local-entries'
import type { LocalEntry } from '@/desk/local-data'
import type { Overlay } from '@/desk-worker/overlay'
import type { PreviewRequest } from '@/desk-worker/preview'
import { defineStore } from 'pinia'
import { inject, shallowRef } from 'vue'
import { loadOverlay, loadPackage } from './compute-overlay'
import { useDataStore } from './data'
import { coveredSourceKey } from './data-source'
import { newEntries, readEntries } from './local-entries'
import { databaseName } from './local-presence'
import { createLocalStore } from './local-store'
import { readLocalData, toLocalData } from '@/desk/local-data'
import { parseSaved } from '@/desk/saved'

/** Where the app stands. */
export interface LocalPlace {
  /** Path from the origin to the site, with slashes at both ends. */
  root: string
  /** Version of the data shown. */
  version: string
  settings: PreviewRequest['settings']
}

/** `hidden`: there are local data and the reader has switched them off. */
export type LocalStatus = 'none' | 'hidden' | 'computing' | 'shown' | 'failed'
export type ImportFault = UnreadableReason | StoreFault | 'network'
export type Imported = { ok: true, added: number, known: number } | { ok: false, reason: ImportFault, at: string }

/** Rows of this browser that are not published: kept, laid over the published ones, exported and imported. */
export const useLocalData = defineStore('localData', () => {
  const source = inject(coveredSourceKey)
  if (source === undefined) throw new Error('No source to lay local data over is provided: install it with app.provide(coveredSourceKey, …).')
  const data = useDataStore()
  const status = shallowRef<LocalStatus>('none')
  /** Why the rows cannot be shown. */
  const fault = shallowRef<OverlayFault | null>(null)
  /** Why nothing can be kept; what is shown all the same is gone with the page. */
  const storeFault = shallowRef<StoreFault | null>(null)
  const entries = shallowRef<LocalEntry[]>([])
  const unreadable = shallowRef<Unreadable[]>([])
  const overlay = shallowRef<Overlay | null>(null)
  const removed = shallowRef<LocalEntry | null>(null)
  let place: LocalPlace | null = null
  let store: LocalStore | null = null
  let beginning: Promise<void> | null = null
  // Of this visit only, where the browser keeps nothing.
  let unkept: LocalEntry[] = []
  let isShown = true
  let covered = new Set<string>()
  let turn = 0

  /** Looks for what is kept, and shows it. Asked again, it waits for the first time. */
  function begin(given: LocalPlace): Promise<void> {
    beginning ??= (async () => {
      place = given
      store = createLocalStore(databaseName(given.root))
      store.onChange(change => void (change?.store === 'drafts' ? undefined : refresh()))
      await refresh()
    })()
    return beginning
  }

  /** @param asks whether the choice that is kept decides what is shown */
  async function refresh(asks = true): Promise<void> {
    if (store === null) return
    const [kept, shown] = await Promise.all([store.list('entries'), store.read('settings', 'shown')])
    storeFault.value = kept.ok ? null : kept.reason
    if (asks && shown.ok && shown.value !== null) isShown = shown.value.value !== false
    const items = kept.ok ? kept.value : []
    const read = readEntries(items, items.length === 0 ? null : await packageName())
    const next = [...read.entries, ...unkept]
    unreadable.value = read.unreadable
    const isSame = JSON.stringify(next) === JSON.stringify(entries.value)
    entries.value = next
    // Another tab may have told of a draft or of nothing new: what is shown stands.
    if (isSame && (status.value === 'shown' || status.value === 'computing') && isShown) return
    await apply()
  }

  async function apply(): Promise<void> {
    if (place === null || source === undefined) return
    const own = ++turn
    fault.value = null
    if (entries.value.length === 0 || !isShown) {
      await lay(null)
      status.value = entries.value.length === 0 ? 'none' : 'hidden'
      return
    }
    status.value = 'computing'
    const computed: Computed = await loadOverlay({ ...place, source: source.published, sets: entries.value })
    // Overtaken by another change.
    if (own !== turn) return
    fault.value = computed.ok ? null : computed.reason
    await lay(computed.ok ? computed.value : null)
    if (own === turn) status.value = computed.ok ? 'shown' : 'failed'
  }

  /** Marks and files change together. */
  async function lay(next: Overlay | null): Promise<void> {
    const paths = new Set([...covered, ...next?.changed.keys() ?? []])
    covered = new Set(next?.changed.keys())
    source?.cover(next?.changed ?? null)
    overlay.value = next
    await data.reread(paths)
  }

  /** Keeps an entry, and shows local data from then on. Where the browser keeps nothing it is shown for this visit. */
  async function keep(entry: LocalEntry): Promise<Kept<number>> {
    const done = await write(entry)
    if (!done.ok) unkept = [...unkept.filter(({ id }) => id !== entry.id), entry]
    await setShown(true)
    storeFault.value = done.ok ? null : done.reason
    return done
  }

  async function write(entry: LocalEntry): Promise<Kept<number>> {
    if (store === null || place === null) return { ok: false, reason: 'failed' }
    const name = await packageName()
    return store.keep('entries', entry.id, toLocalData([entry], { name: name ?? '', version: place.version }, entry.savedAt))
  }

  async function remove(id: string): Promise<void> {
    removed.value = entries.value.find(entry => entry.id === id) ?? null
    unkept = unkept.filter(entry => entry.id !== id)
    await store?.remove('entries', id)
    await refresh()
  }

  async function undoRemove(): Promise<void> {
    const entry = removed.value
    removed.value = null
    if (entry === null) return
    const done = await write(entry)
    if (!done.ok) unkept = [...unkept, entry]
    await refresh()
  }

  async function setShown(value: boolean): Promise<void> {
    isShown = value
    const done = await store?.keep('settings', 'shown', value)
    await refresh(done?.ok === true)
  }

  let name: string | null = null
  async function packageName(): Promise<string | null> {
    name ??= source === undefined ? null : (await loadPackage(source.published))?.name ?? null
    return name
  }

  /** All entries as one file; the same entries give the same text. Null when it is not known what package they are of. */
  async function exportText(): Promise<string | null> {
    const name = await packageName()
    if (name === null || place === null) return null
    const savedAt = entries.value.reduce((latest, entry) => entry.savedAt > latest ? entry.savedAt : latest, '')
    return `${JSON.stringify(toLocalData(entries.value, { name, version: place.version }, savedAt), null, 1)}\n`
  }

  /** Adds what a file holds to what is kept; a file that cannot be read changes nothing. */
  async function importText(text: string): Promise<Imported> {
    const json = parseSaved(text)
    const read = json.ok ? readLocalData(json.value) : json
    if (!read.ok) return { ok: false, ...read.fault }
    const name = await packageName()
    if (name === null) return { ok: false, reason: 'network', at: '' }
    if (read.value.package !== name) return { ok: false, reason: 'otherPackage', at: read.value.package }
    const added = newEntries(entries.value, read.value.entries)
    for (const entry of added) {
      const done = await write(entry)
      if (done.ok) continue
      await refresh()
      return { ok: false, reason: done.reason, at: entry.name }
    }
    await setShown(true)
    return { ok: true, added: added.length, known: read.value.entries.length - added.length }
  }

  return { status, fault, storeFault, entries, unreadable, overlay, removed, begin, keep, remove, undoRemove, setShown, exportText, importText, retry: apply }
})

import type { useLocalData } from '@/stores/local-data'
import type { LocalText } from './local-text'
import type { ShallowRef } from 'vue'
import { inject, onMounted, shallowRef } from 'vue'
import { saveFile, textFile } from '@/components/actions/browser-files'
import { wakeLocalKey } from '@/stores/wake-local'

/** Bytes beyond which a file is not read: more rows than any office has. */
const largestFile = 20_000_000

interface LocalList {
  /** Null until the script and the data are there. */
  local: Readonly<ShallowRef<ReturnType<typeof useLocalData> | null>>
  /** Said to the reader: what was done, and what was not and why. */
  said: Readonly<ShallowRef<string>>
  exportAll: () => Promise<void>
  importFile: (file: File) => Promise<void>
}

/** What can be done with the list of local data. */
export function useLocalList(text: LocalText): LocalList {
  const wake = inject(wakeLocalKey, null)
  const local = shallowRef<ReturnType<typeof useLocalData> | null>(null)
  const said = shallowRef('')
  // A script that does not arrive is told by the page, which asks for the same one.
  onMounted(() => void wake?.().then(store => void (local.value = store)).catch(() => undefined))

  return {
    local,
    said,
    async exportAll() {
      const json = await local.value?.exportText() ?? null
      const name = `local-data-${new Date().toISOString().slice(0, 10)}.json`
      if (json !== null) saveFile(textFile(json, 'application/json'), name)
      said.value = json === null ? text('export.failed') : text('exported', { name })
    },
    async importFile(file) {
      if (file.size > largestFile) {
        said.value = text('import.tooLarge', { mb: largestFile / 1e6 })
        return
      }
      const done = await local.value?.importText(await file.text())
      if (done === undefined) return
      if (done.ok) said.value = text('import.added', { added: done.added, known: done.known })
      else said.value = isOfFile(done.reason) ? text(`import.${done.reason}`, { at: done.at }) : `${text('import.unkept', { at: done.at })} ${text(`fault.${done.reason}`)}`
    },
  }
}

const ofFile = ['forbiddenKey', 'network', 'newerFormat', 'notJson', 'notOurs', 'otherPackage', 'wrongShape'] as const
function isOfFile(reason: string): reason is typeof ofFile[number] {
  return (ofFile as readonly string[]).includes(reason)
}

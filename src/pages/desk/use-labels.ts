import { computed } from 'vue'
import { useDeskText } from './desk-text'
import { createLabels, type Labels } from './labels'
import { useDesk } from './use-desk'
import { useTranslate } from '@/composables/use-locale'

/** Words for the parts of the draft on the desk. */
export function useLabels(): Labels {
  const desk = useDesk()
  const names = computed(() => new Map([...desk.opened.value?.committees ?? [], ...desk.draft.value?.committees ?? []].map(({ code, name }) => [code, name])))
  return createLabels(useTranslate(), useDeskText(), code => names.value.get(code) ?? code)
}

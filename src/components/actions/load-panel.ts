import { importAgain } from '@/composables/import-again'

/** What can be done with a figure, for all figures of a visit. */
export const loadPanel = importAgain(() => import('./ActionPanel.vue'))

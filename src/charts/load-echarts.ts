import { importAgain } from '@/composables/import-again'

/** ECharts with what our charts use of it: fetched when a chart is turned to, once for all of them. */
export const loadEcharts = importAgain(() => import('./register'))

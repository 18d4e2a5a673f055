import type { ChartItem } from './chart-item'
import type { InjectionKey } from 'vue'

/** What Enter on an item of a chart does; where none is provided, nothing. */
export const openItemKey: InjectionKey<(item: ChartItem) => void> = Symbol('openItem')

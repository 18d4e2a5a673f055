import type { InjectionKey } from 'vue'
import type { Picture } from './chart-option'
import type { ChartWidth } from './widths'

/** How the chart of a figure is drawn at present, at any width. */
export type DrawChart = () => (width: ChartWidth) => Picture

/** Provided by a figure: its chart says how it is drawn, so that the figure can make a picture of it. */
export const figureDrawingKey: InjectionKey<(draw: DrawChart) => void> = Symbol('figureDrawing')

import type { InjectionKey } from 'vue'
import type { ChartOption } from './chart-option'

/** Turns an option into markup. Provided on the server only: its absence tells a chart that it is in a browser. */
export type SvgRenderer = (id: string, option: ChartOption, width: number, height: number) => string
export const svgRendererKey: InjectionKey<SvgRenderer> = Symbol('svgRenderer')

const joiner = '\u2060'

/**
 * Text that ECharts can be given to draw. It keeps widths in plain objects, line by line: a line named like a property
 * of every object (`__proto__`, `constructor`) would be read from the prototype and written to it, in the page and in
 * the build. An invisible joiner makes it a key like any other.
 */
export function toDrawnText(text: string): string {
  return text.split('\n').map(line => line in Object.prototype ? line + joiner : line).join('\n')
}

/** The same for a tooltip, where ECharts takes `{style|text}` for markup of its own. */
export function toTooltipText(text: string): string {
  return toDrawnText(text.replace(/\{(?=\w+\|)/g, `{${joiner}`))
}

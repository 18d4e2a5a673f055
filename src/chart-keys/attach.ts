import type { Cursor, KeyItem, KeyModel } from './cursor'
import { readKey, withinModel } from './cursor'

/** Words in the reader's language. */
export interface ChartKeysWords {
  /** Name of the stop, e.g. “Go through the chart: attendance”. */
  label: string
  /** What kind of thing it is, e.g. “chart”: said in place of “application”. */
  role: string
  /** Which keys do what. Also shown while the stop has the focus. */
  help: string
}

export interface ChartKeysOptions<Item extends KeyItem> {
  /** The box that the chart is drawn in. It may scroll sideways; the stop must stand directly before it. */
  frame: HTMLElement
  /** The chart as it is now; asked for at each key. */
  model: () => KeyModel<Item>
  words: ChartKeysWords
  /** px on the screen for a px of the model's boxes; 1 unless the chart is drawn larger. */
  scale?: () => number
  /** The reader has come to the stop: the time to load what the chart needs. */
  onFocus?: () => void
  onMove?: (item: Item, cursor: Cursor) => void
  /** The cursor is gone: by Escape, or because the focus went elsewhere. */
  onLeave?: () => void
  onActivate?: (item: Item, cursor: Cursor) => void
}

export interface ChartKeys {
  /** Call when the chart or its size has changed: the ring follows, or goes with its item. */
  refresh(): void
  /** Takes the listeners and the parts away from the stop. */
  dispose(): void
}

let count = 0

/**
 * Makes an empty element the one stop of the keyboard for a chart: keys move a cursor over the chart's items, a ring
 * shows it, a live region speaks it. Tab and every key that is not the chart's are left to the browser, so there is no
 * trap. Needs chart-keys.css; sets styles through the object model only, so a strict content policy holds.
 */
export function attachChartKeys<Item extends KeyItem>(stop: HTMLElement, options: ChartKeysOptions<Item>): ChartKeys {
  const { frame, model, words, scale = () => 1, onFocus, onMove, onLeave, onActivate } = options
  const ring = part('span', 'chart-keys-ring')
  const region = part('span', 'chart-keys-spoken')
  const help = part('span', 'chart-keys-help')
  let cursor: Cursor | null = null

  help.id = `chart-keys-${++count}`
  help.textContent = words.help
  // What the reader moves to interrupts what is still being said of the item before.
  region.setAttribute('aria-live', 'assertive')
  ring.hidden = true
  stop.classList.add('chart-keys')
  stop.tabIndex = 0
  // A role that hands the arrow keys to the page; screen readers keep them for themselves on a picture.
  stop.setAttribute('role', 'application')
  stop.setAttribute('aria-roledescription', words.role)
  stop.setAttribute('aria-label', words.label)
  stop.setAttribute('aria-describedby', help.id)
  stop.replaceChildren(help, ring, region)

  function onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return
    const read = readKey(model(), cursor, event.key)
    if (read === null) return
    event.preventDefault()
    if (read.act === 'leave') return leave()
    const item = itemAt(read.cursor)
    if (item === undefined) return
    if (read.act === 'activate') return onActivate?.(item, read.cursor)
    cursor = read.cursor
    place(item)
    speak(item.text)
    onMove?.(item, cursor)
  }

  function itemAt(at: Cursor): Item | undefined {
    return model().series[at.series]?.[at.item]
  }

  /** Over the frame: the outline of the stop is then that of the chart. */
  function cover(): void {
    const { offsetWidth, offsetHeight } = frame
    Object.assign(stop.style, { width: `${offsetWidth}px`, height: `${offsetHeight}px`, marginBottom: `${-offsetHeight}px` })
  }

  function place({ box }: Item): void {
    const factor = scale()
    const left = box.x * factor
    const width = box.width * factor
    // An item beyond the edge of a chart wider than its box is brought in first.
    const scrolls = frame.scrollWidth > frame.clientWidth
    if (scrolls && (left < frame.scrollLeft || left + width > frame.scrollLeft + frame.clientWidth)) frame.scrollLeft = left + width / 2 - frame.clientWidth / 2
    Object.assign(ring.style, { left: `${left - frame.scrollLeft}px`, top: `${box.y * factor}px`, width: `${width}px`, height: `${box.height * factor}px` })
    ring.hidden = false
    ring.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** The same words again, at an end, would not be spoken: a space makes them new. */
  function speak(text: string): void {
    region.textContent = region.textContent === text ? `${text}\u00a0` : text
  }

  function leave(): void {
    ring.hidden = true
    region.textContent = ''
    if (cursor === null) return
    cursor = null
    onLeave?.()
  }

  function onEnter(): void {
    cover()
    onFocus?.()
  }

  function onBlur(): void {
    leave()
    Object.assign(stop.style, { width: '', height: '', marginBottom: '' })
  }

  stop.addEventListener('keydown', onKeydown)
  stop.addEventListener('focus', onEnter)
  stop.addEventListener('blur', onBlur)
  if (document.activeElement === stop) onEnter()

  return {
    refresh() {
      if (document.activeElement === stop) cover()
      if (cursor === null) return
      const kept = withinModel(model(), cursor)
      const item = kept === null ? undefined : itemAt(kept)
      if (item === undefined) return leave()
      cursor = kept
      place(item)
    },
    dispose() {
      leave()
      stop.removeEventListener('keydown', onKeydown)
      stop.removeEventListener('focus', onEnter)
      stop.removeEventListener('blur', onBlur)
      stop.replaceChildren()
    },
  }
}

function part(name: string, className: string): HTMLElement {
  const node = document.createElement(name)
  node.className = className
  return node
}

/** What a reader did before the app was there. `value`: what stood in a field then. */
export interface MissedEvent { type: string, target: Element, value: string | null }

/** An event by the place of its element among all of the page; `mark`: the element's own tag, to know it again. */
interface CarriedEvent { type: string, place: number, mark: string, value: string | null }

const key = 'dashboard-missed'
const elementsOf = (page: ParentNode): Element[] => [...page.querySelectorAll('*')]
const markOf = (element: Element): string => (element.cloneNode(false) as Element).outerHTML

/** Carries events over a load of the same page. Where the browser keeps nothing they are lost, and the page still loads. */
export function carryMissed(page: ParentNode, address: string, missed: readonly MissedEvent[], storage: () => Storage = () => sessionStorage): void {
  const elements = elementsOf(page)
  const events = missed.map(({ type, target, value }): CarriedEvent => ({ type, place: elements.indexOf(target), mark: markOf(target), value }))
  try {
    storage().setItem(key, JSON.stringify({ address, events }))
  } catch {
    // Blocked or full.
  }
}

/**
 * The events that were carried here, once; null when none were, or to another address. What stands at their places
 * must be what stood there: on a page of a newer version the others are left out.
 */
export function takeCarried(page: ParentNode, address: string, storage: () => Storage = () => sessionStorage): MissedEvent[] | null {
  try {
    const text = storage().getItem(key)
    if (text === null) return null
    storage().removeItem(key)
    const carried = JSON.parse(text) as { address: string, events: CarriedEvent[] }
    if (carried.address !== address) return null
    const elements = elementsOf(page)
    return carried.events.flatMap(({ type, place, mark, value }) => {
      const target = elements[place]
      return target !== undefined && markOf(target) === mark ? [{ type, target, value }] : []
    })
  } catch {
    return null
  }
}

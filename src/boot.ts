import { displayNames, parseDisplay, showDisplay } from '@/composables/display-choice'
import { carryMissed, takeCarried, type MissedEvent } from '@/composables/missed-events'
import { reach } from '@/composables/reach'
import { bootTexts } from '@/locales/boot'
import '@/styles/main.css'
import '@/styles/fault-bar.css'

/**
 * The only script that a prerendered page loads by itself. The page reads without it; the app (Vue, router,
 * pages) is fetched at the reader's first intent, hydrates the page, and gets the events it was too late for.
 * When the app cannot be had, the page stays as it is and a bar says so.
 */
const html = document.documentElement
const intents = ['pointerover', 'pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click', 'input', 'change', 'submit'] as const
// Before the first paint: the page waits for this script (`blocking="render"`), so that it never shows in the wrong colours.
const asked = new URLSearchParams(location.search)
const display = parseDisplay(name => asked.get(name))
const { theme } = showDisplay(display.chosen)
// The switch at the foot says so from the start; the app says the same once it has mounted.
for (const link of document.querySelectorAll<HTMLAnchorElement>('footer .segments a')) {
  if (link.search === `?theme=${theme}`) link.setAttribute('aria-current', 'true')
  else link.removeAttribute('aria-current')
}

/** How long the app may take before the reader is told, in ms. */
const patience = 15_000

const page = document.body
/** What the reader asked before a load of this page that stood in for a retry. */
const carried = takeCarried(page, location.href)
let missed: MissedEvent[] = carried ?? []
let starting: Promise<void> | null = null
let bar: HTMLElement | null = null
/** The full page load that stands in for what the reader asked of the app. */
let instead: { address: string, go: () => void } | null = null

function start(): void {
  if (starting !== null) return
  const timer = setTimeout(showBar, patience)
  starting = import('./main')
    .then(main => main.startApp())
    .then(replay, giveUp)
    .finally(() => {
      clearTimeout(timer)
      html.classList.remove('starting')
    })
}

/** Keeps what was missed for the next try. Many browsers never ask again for a script that failed: a new page does. */
function giveUp(error: unknown): void {
  starting = null
  showBar()
  const wanted = instead
  instead = null
  if (wanted !== null) void reach(wanted.address).then(found => found && wanted.go())
  throw error
}

function showBar(): void {
  if (bar !== null) return
  const { failed, retry } = bootTexts[html.lang === 'en' ? 'en' : 'zh-Hans']
  bar = document.createElement('div')
  bar.className = 'fault-bar'
  bar.setAttribute('role', 'alert')
  const text = document.createElement('p')
  text.textContent = failed
  const button = document.createElement('button')
  button.className = 'button'
  button.textContent = retry
  button.addEventListener('click', tryAgain)
  bar.append(text, button)
  document.body.append(bar)
}

/** If the script still does not come, the page is loaded anew, and what was asked is carried over. */
function tryAgain(): void {
  const go = (): void => {
    carryMissed(page, location.href, missed)
    location.reload()
  }
  instead = { address: location.href, go }
  html.classList.add('starting')
  start()
}

function onIntent(event: Event): void {
  const { target, type } = event
  // Where no pointer has moved yet, a browser may tell of one in the corner of a page that appears.
  if (type.startsWith('pointer') && event instanceof MouseEvent && event.clientX === 0 && event.clientY === 0) return
  if (!(target instanceof Element) || bar?.contains(target) === true) return
  // What the pointer rests on is being looked at: a chart under it need not wait for the next move.
  if (type.startsWith('pointer')) remember('pointermove', target)
  // A link to another page and <details> work by themselves; what needs the app waits for it.
  const control = target.closest('button, select, input, form, a[href^="?"], a[href*="?figure="]')
  const acts = control !== null && ['click', 'input', 'change', 'submit'].includes(type) && !isModified(event)
  // Once the app has failed, it is not asked for at every move of the pointer, and addresses are left to the browser.
  if (bar !== null && (!acts || type === 'submit' || control.matches('a'))) return
  if (acts) {
    html.classList.add('starting')
    if (type === 'submit' && target instanceof HTMLFormElement) hold(event, target.action, () => target.submit())
    if (type === 'click' && control instanceof HTMLAnchorElement) hold(event, control.href, () => location.assign(control.href))
    remember(type, target)
  }
  start()
}

function hold(event: Event, address: string, go: () => void): void {
  event.preventDefault()
  instead = { address, go }
}

function remember(type: string, target: Element): void {
  const value = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : null
  missed = missed.filter(event => event.type !== type || (type !== 'pointermove' && event.target !== target))
  missed.push({ type, target, value })
}

function isModified(event: Event): boolean {
  return event instanceof MouseEvent && (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

function replay(): void {
  for (const name of intents) document.removeEventListener(name, onIntent, true)
  bar?.remove()
  for (const { type, target, value } of missed) {
    if (value !== null && (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) target.value = value
    if (type === 'click' && target instanceof HTMLElement) target.click()
    else target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
  }
  missed = []
}

for (const name of intents) document.addEventListener(name, onIntent, { capture: true, passive: false })
// On paper nothing can be opened: what is folded away is printed, and folded again.
let folded: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const details of folded) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of folded) details.open = false
})
addEventListener('online', () => {
  if (bar !== null) tryAgain()
})
// A view other than the prerendered one, a page that is the app alone, or one that carries none (development), needs the app at once.
const others = [...asked.keys()].filter(name => !(displayNames as string[]).includes(name))
if (others.length > 0 || carried !== null || display.unknown.length > 0 || html.dataset['missing'] !== undefined || document.querySelector('[data-app-only]') !== null || document.querySelector('#app > *') === null) start()

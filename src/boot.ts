import '@/styles/main.css'

/**
 * The only script that a prerendered page loads by itself. The page reads without it; the app (Vue, router,
 * pages) is fetched at the reader's first intent, hydrates the page, and gets the events it was too late for.
 */
const intents = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click', 'input', 'change', 'submit'] as const

interface Missed { type: string, target: EventTarget, value: string | null }
let missed: Missed[] = []
let starting: Promise<void> | null = null

function start(): Promise<void> {
  starting ??= import('./main')
    .then(main => main.startApp())
    .then(replay)
    .catch((error: unknown) => {
      // The page stays readable and its links work; the next intent tries again.
      starting = null
      missed = []
      document.documentElement.classList.remove('starting')
      throw error
    })
  return starting
}

function onIntent(event: Event): void {
  const { target, type } = event
  if (!(target instanceof Element)) return
  // What the pointer rests on is being looked at: a chart under it need not wait for the next move.
  if (type === 'pointerover' || type === 'pointerdown') remember('pointermove', target)
  // A link to another page and <details> work by themselves; what needs the app waits for it.
  const control = target.closest('button, select, input, form, a[href^="?"]')
  if (control !== null && ['click', 'input', 'change', 'submit'].includes(type) && !isModified(event)) {
    document.documentElement.classList.add('starting')
    if (type === 'submit' || control.matches('a')) event.preventDefault()
    remember(type, target)
  }
  void start()
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
  document.documentElement.classList.remove('starting')
  for (const { type, target, value } of missed) {
    if (value !== null && (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) target.value = value
    if (type === 'click' && target instanceof HTMLElement) target.click()
    else target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
  }
  missed = []
}

for (const name of intents) document.addEventListener(name, onIntent, { capture: true, passive: false })
// A view other than the prerendered one, or a page that carries none (development), needs the app at once.
if (location.search !== '' || 'missing' in document.documentElement.dataset || document.querySelector('#app > *') === null) void start()

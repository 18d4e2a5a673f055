/** How pages look: each choice with its words in the address and in the reader's storage; the first is the default. */
export const displayChoices = { theme: ['auto', 'light', 'dark'], care: ['0', '1'] } as const
export type DisplayName = keyof typeof displayChoices
type Chosen = { -readonly [Name in DisplayName]?: typeof displayChoices[Name][number] }

export interface Display {
  /** `auto`: as the reader's system asks. */
  theme: typeof displayChoices.theme[number]
  /** 关怀版: large type, one column, high contrast. */
  care: boolean
}

export const displayNames = Object.keys(displayChoices) as DisplayName[]
export const usualDisplay: Display = { theme: 'auto', care: false }

/** What an address (`?theme=dark&care=1`) asks for, and the values that are none. `get` reads a parameter. */
export function parseDisplay(get: (name: string) => string | null): { chosen: Chosen, unknown: { field: DisplayName, value: string }[] } {
  const chosen: Partial<Record<DisplayName, string>> = {}
  const unknown: { field: DisplayName, value: string }[] = []
  for (const field of displayNames) {
    const value = get(field)
    if (value === null || value === '') continue
    if (isChoice(field, value)) chosen[field] = value
    else unknown.push({ field, value: value.slice(0, 60) })
  }
  return { chosen: chosen as Chosen, unknown }
}

/**
 * Dresses the page: as the address asks, else as the visit began, else as the reader once chose. What an address asks
 * for holds for the visit; only what the reader chooses is kept for the next one.
 */
export function showDisplay(chosen: Chosen): Display {
  const found: Partial<Record<DisplayName, string | null>> = {}
  for (const name of displayNames) {
    const asked = chosen[name]
    if (asked !== undefined) write('sessionStorage', name, asked)
    found[name] = asked ?? read('sessionStorage', name) ?? read('localStorage', name)
  }
  const display: Display = { theme: (found.theme ?? 'auto') as Display['theme'], care: found.care === '1' }
  const { dataset } = document.documentElement
  if (display.theme === 'auto') delete dataset['theme']
  else dataset['theme'] = display.theme
  if (display.care) dataset['care'] = ''
  else delete dataset['care']
  return display
}

/** Keeps what the reader has chosen, where the browser lets it. */
export function keepChoice(name: DisplayName, value: string): void {
  if (!isChoice(name, value)) return
  write('sessionStorage', name, value)
  write('localStorage', name, value)
}

function isChoice(name: DisplayName, value: string): boolean {
  return (displayChoices[name] as readonly string[]).includes(value)
}

type Store = 'localStorage' | 'sessionStorage'

/** Storage may be blocked, full, or hold what another page of this host wrote. */
function read(store: Store, name: DisplayName): string | null {
  try {
    const value = window[store].getItem(name)
    return value !== null && isChoice(name, value) ? value : null
  } catch {
    return null
  }
}

function write(store: Store, name: DisplayName, value: string): void {
  try {
    window[store].setItem(name, value)
  } catch {
    // The page looks as chosen until it is left.
  }
}

/** How one unit of a name may be typed. */
interface Spellings {
  /** In full; ü as v, and as u by those who do not know. */
  full: string[]
  /** In full, or its initial alone. */
  parts: string[]
}

const known = new Map<string, Spellings | null>()

/**
 * Where in a name that is read as `units` (syllables, or other characters as they are) something typed in Latin
 * letters begins: whole syllables, initials, or both mixed; the last syllable may be unfinished. Null: nowhere.
 * `jinzhou`, `jz`, `jzhou`, `jinz` → 0 in jin zhou shi; `zhoushi` → 1.
 */
export function readsAs(units: readonly string[], typed: string): number | null {
  const initial = typed.charCodeAt(0)
  for (let start = 0; start < units.length; start += 1) {
    if (units[start]?.charCodeAt(0) === initial && readsFrom(units, start, typed)) return start
  }
  return null
}

function readsFrom(units: readonly string[], at: number, typed: string): boolean {
  if (typed === '') return true
  const unit = units[at]
  if (unit === undefined) return false
  const spellings = spellingsOf(unit)
  // Brackets and the like are not typed.
  if (spellings === null) return readsFrom(units, at + 1, typed)
  for (const spelling of spellings.full) if (spelling.startsWith(typed)) return true
  for (const part of spellings.parts) if (typed.startsWith(part) && readsFrom(units, at + 1, typed.slice(part.length))) return true
  return false
}

function spellingsOf(unit: string): Spellings | null {
  let spellings = known.get(unit)
  if (spellings === undefined) {
    const full = unit.includes('v') ? [unit, unit.replace('v', 'u')] : [unit]
    spellings = /^[a-z0-9]/.test(unit) ? { full, parts: [...new Set([...full, ...(/^[zcs]h/.test(unit) ? [unit.slice(0, 2)] : []), unit.charAt(0)])] } : null
    known.set(unit, spellings)
  }
  return spellings
}

import { countCharacters, type Position } from './scan-csv'

const deepest = 500

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
const stringPart = /[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Reads JSON only to find where it breaks; every method stops with `at` on the first bad character. */
class JsonWalker {
  at = 0

  constructor(private readonly text: string) {}

  document(): boolean {
    if (!this.value(0)) return false
    this.skipSpace()
    return this.at === this.text.length
  }

  private value(depth: number): boolean {
    this.skipSpace()
    const opening = this.text[this.at]
    if (depth > deepest) return false
    if (opening === '{') return this.items('}', () => this.member(depth + 1))
    if (opening === '[') return this.items(']', () => this.value(depth + 1))
    return opening === '"' ? this.string() : this.match(scalar)
  }

  private items(closing: string, item: () => boolean): boolean {
    this.at++
    this.skipSpace()
    if (this.take(closing)) return true
    do {
      if (!item()) return false
      this.skipSpace()
    } while (this.take(','))
    return this.take(closing)
  }

  private member(depth: number): boolean {
    this.skipSpace()
    if (!this.string()) return false
    this.skipSpace()
    return this.take(':') && this.value(depth)
  }

  private string(): boolean {
    if (!this.take('"')) return false
    while (this.match(stringPart)) continue
    return this.take('"')
  }

  private skipSpace(): void {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'end')) this.at++
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private match(form: RegExp): boolean {
    form.lastIndex = this.at
    if (!form.test(this.text)) return false
    this.at = form.lastIndex
    return true
  }
}

/**
 * Line and character of the first place where a text stops being JSON; engines word it too differently to ask them.
 * For JSON without a fault it is the end of the text.
 */
export function locateJsonFault(text: string): Position {
  const walker = new JsonWalker(text)
  walker.document()
  const before = text.slice(0, walker.at)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: countCharacters(before.slice(lineStart)) + 1 }
}

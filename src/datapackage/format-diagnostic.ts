import type { Diagnostic, DiagnosticParams, MessageCatalogue, MessageLanguage, Severity } from './diagnostic'

interface Wording {
  severity: Record<Severity, string>
  why: string
  fix: string
}

const wordings: Record<MessageLanguage, Wording> = {
  'zh-Hans': { severity: { error: '错误', warning: '警告' }, why: '原因：', fix: '改法：' },
  'en': { severity: { error: 'error', warning: 'warning' }, why: 'Why: ', fix: 'Fix: ' },
}

// A cell may hold line breaks, terminal escapes or bidirectional marks: none may reach the reader's screen raw.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

function visible(text: string): string {
  return text.replace(unprintable, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function owns(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key)
}

/** A message with its placeholders filled; what could harm a screen or a line is written out as \\uXXXX. */
export function fillTemplate(template: string, params: DiagnosticParams): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    owns(params, name) ? visible(String(params[name])) : placeholder)
}

/** `data/a.csv:12:9`, without the parts that are 0. */
function formatPlace({ file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  return visible([file, line, column].filter(part => part !== 0).join(':'))
}

/**
 * One line of text: `data/a.csv:12:9 DP104 错误 …what…  原因：…  改法：…`.
 * A code that the catalogue does not know is still shown, with its parameters.
 */
export function formatDiagnostic(d: Diagnostic, catalogue: MessageCatalogue, lang: MessageLanguage): string {
  const wording = wordings[lang]
  const head = `${formatPlace(d)} ${d.code} ${wording.severity[d.severity]}`
  const message = owns(catalogue, d.code) ? catalogue[d.code]?.[lang] : undefined
  if (message === undefined) return `${head} ${visible(JSON.stringify(d.params))}`
  const { what, why, fix } = message
  return `${head} ${fillTemplate(what, d.params)}  ${wording.why}${fillTemplate(why, d.params)}  ${wording.fix}${fillTemplate(fix, d.params)}`
}

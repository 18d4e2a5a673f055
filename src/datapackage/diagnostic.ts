export type Severity = 'error' | 'warning'

export type DiagnosticParams = Record<string, string | number>

/** One fault in one place, as a value: text is made of it only at the edge, by `formatDiagnostic`. */
export interface Diagnostic {
  /** Permanent: a code never changes its meaning and is never given twice. */
  code: string
  severity: Severity
  /** As the reader should see it: `data/attendance.csv`. */
  file: string
  /** 1-based physical line; 0 when the fault is the whole file. */
  line: number
  /** 1-based character in that line where the cell begins; 0 when the fault is the whole line or file. */
  column: number
  /** Fills the placeholders of the message. */
  params: DiagnosticParams
}

/** Three plain sentences with `{name}` placeholders: what is wrong, why it matters, how to mend it. */
export interface MessageTemplate {
  what: string
  why: string
  fix: string
}

export type MessageLanguage = 'zh-Hans' | 'en'

export type MessageCatalogue = Record<string, Record<MessageLanguage, MessageTemplate>>

import { describe, expect, it } from 'vitest'
import type { Diagnostic, MessageCatalogue } from '@/datapackage/diagnostic'
import { formatDiagnostic } from '@/datapackage/format-diagnostic'

const catalogue: MessageCatalogue = {
  XX1: {
    'zh-Hans': { what: '“{value}”不对。', why: '只认 {limit}。', fix: '改掉 {gone}。' },
    'en': { what: '"{value}" is wrong.', why: 'Only {limit} counts.', fix: 'Change {gone}.' },
  },
}

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'XX1', severity: 'error', file: 'data/a.csv', line: 12, column: 9, params: { value: '示例', limit: 5 }, ...changes }
}

describe('a diagnostic as text', () => {
  it('is one line with place, code, severity, what, why and how to mend', () => {
    expect(formatDiagnostic(diagnostic(), catalogue, 'zh-Hans'))
      .toBe('data/a.csv:12:9 XX1 错误 “示例”不对。  原因：只认 5。  改法：改掉 {gone}。')
    expect(formatDiagnostic(diagnostic({ severity: 'warning' }), catalogue, 'en'))
      .toBe('data/a.csv:12:9 XX1 warning "示例" is wrong.  Why: Only 5 counts.  Fix: Change {gone}.')
  })

  it('leaves out the parts of the place that are 0', () => {
    expect(formatDiagnostic(diagnostic({ column: 0 }), catalogue, 'en')).toMatch(/^data\/a\.csv:12 XX1 /)
    expect(formatDiagnostic(diagnostic({ line: 0, column: 0 }), catalogue, 'en')).toMatch(/^data\/a\.csv XX1 /)
  })

  it('stays one line and free of control characters whatever a cell holds', () => {
    const text = formatDiagnostic(diagnostic({ params: { value: 'a\nb\u001b[31m\u202e', limit: 5 } }), catalogue, 'en')
    expect(text).toContain('"a\\u000ab\\u001b[31m\\u202e" is wrong.')
  })

  it('does not fill a value into a value', () => {
    expect(formatDiagnostic(diagnostic({ params: { value: '{limit}', limit: 5 } }), catalogue, 'en')).toContain('"{limit}" is wrong.')
    expect(formatDiagnostic(diagnostic({ params: { value: '$&', limit: 5 } }), catalogue, 'en')).toContain('"$&" is wrong.')
  })

  it('shows a code without a message all the same', () => {
    expect(formatDiagnostic(diagnostic({ code: 'constructor' }), catalogue, 'en'))
      .toBe('data/a.csv:12:9 constructor error {"value":"示例","limit":5}')
  })
})

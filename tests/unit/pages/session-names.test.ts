import { describe, expect, it } from 'vitest'
import { translates } from '../../dom/mount-in'
import { sampleCommittee } from '../../dom/sample-package'
import { dateText, sessionsOf, sessionTitle } from '@/pages/session/session-names'

const zh = translates['zh-Hans']

describe('the name of a session', () => {
  it('puts the ordinal of the term where Chinese names have it', () => {
    expect(sessionTitle({ name: '政协示例市委员会' }, 15, 4, zh)).toBe('政协示例市第十五届委员会第四次会议')
    expect(sessionTitle({ name: '示例政治协商会议全国委员会' }, 14, 3, zh)).toBe('示例政治协商会议第十四届全国委员会第三次会议')
    expect(sessionTitle({ name: '示例协商会' }, 2, 1, zh)).toBe('示例协商会二届一次会议')
    expect(sessionTitle({ name: '政协示例市委员会' }, 15, 4, translates.en)).toBe('政协示例市委员会, 15th Committee, session 4')
  })

  it('stands beside its neighbours, oldest first, those known from proposals among them', () => {
    expect(sessionsOf(sampleCommittee('990100'))).toEqual([{ term: 3, session: 1 }, { term: 3, session: 2 }, { term: 3, session: 3 }])
  })

  it('has a date, and beside it what other sources say', () => {
    expect(dateText({ kind: 'reported', value: '2021-01-08', claims: ['c'] }, zh)).toBe('2021年1月8日')
    expect(dateText({ kind: 'conflicting', value: '2021-01-08', claims: ['c'], alternatives: [{ value: '2021-01-09', claims: ['d'] }] }, zh)).toBe('2021年1月8日※（另有出处作 2021年1月9日）')
  })
})

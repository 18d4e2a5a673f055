import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBudgets } from '@/build/budgets'

/** A dist folder of noise, which does not compress: bytes in are bytes out. */
function distWith(sizes: Record<string, number>): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'))
  const write = (file: string, content: Buffer | string): void => {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), content)
  }
  write('.vite/manifest.json', JSON.stringify({ 'index.html': { file: 'assets/boot.js', css: ['assets/style.css'] } }))
  for (const [file, size] of Object.entries({ 'assets/boot.js': 1000, 'assets/style.css': 3000, 'index.html': 9000, 'committees/990000/index.html': 9000, ...sizes })) write(file, randomBytes(size))
  return dist
}

describe('checkBudgets', () => {
  it('passes a small site', () => {
    expect(checkBudgets(distWith({})).broken).toBe(0)
  })

  it('breaks on a usual committee page beyond 14 KiB, and on the largest beyond 28 KiB', () => {
    const usual = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`committees/9900${10 + i}/index.html`, 9000]))
    expect(checkBudgets(distWith({ ...usual, 'committees/100000/index.html': 27000 })).broken).toBe(0)
    expect(checkBudgets(distWith({ ...usual, 'committees/100000/index.html': 30000 })).broken).toBe(1)
    expect(checkBudgets(distWith({ 'committees/990000/index.html': 15000 })).broken).toBe(1)
  })

  it('breaks on a chart library beyond 170 KiB and on any other chunk beyond 130 KiB', () => {
    expect(checkBudgets(distWith({ 'assets/register-a.js': 160 * 1024 })).broken).toBe(0)
    expect(checkBudgets(distWith({ 'assets/other-a.js': 160 * 1024 })).broken).toBe(1)
  })

  it('names each weight beside its limit', () => {
    expect(checkBudgets(distWith({ 'assets/style.css': 9000 })).text).toMatch(/CSS +8\.8 \/ 8 KiB {2}超出 \/ OVER/)
  })
})

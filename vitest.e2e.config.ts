import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Real browsers against the built site: `npm test` builds first. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores, and most of a test is waiting; no timing decides a test.
    maxWorkers: 2,
  },
})

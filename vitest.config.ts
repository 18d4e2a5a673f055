import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    // Generous: a busy machine must not decide a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/datapackage/**/*.ts', 'src/domain/**/*.ts', 'src/dataset/**/*.ts', 'src/indicators/**/*.ts', 'src/selectors/**/*.ts', 'src/intake/**/*.ts', 'src/desk-worker/*.ts', 'src/charts/**/*.ts', 'src/locales/*.ts'],
      // What only a browser can run is proved there.
      exclude: ['**/*.d.ts', 'src/charts/register.ts', 'src/desk-worker/worker.ts', 'src/desk-worker/spawn-worker.ts'],
      reporter: ['text-summary'],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
})

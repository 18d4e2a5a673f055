import vue from '@vitejs/plugin-vue'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** One configuration for development (`src/build/commands/dev.ts` adds the data), the browser build and the server build. */
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  // Site addresses are directories: no rewriting of unknown ones to the start page.
  appType: 'spa',
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  // Chromium 86 is the floor of the readers' desktops; this lowers syntax, the lint rules hold the APIs.
  build: {
    target: 'chrome86',
    cssTarget: 'chrome86',
    manifest: !isSsrBuild,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
  // Workers load their rarer parts when they need them, which only modules can.
  worker: { format: 'es' },
  server: { port: 5173 },
}))

/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const API = process.env.COUNTINGHOUSE_API ?? 'http://127.0.0.1:8000'

const VENDOR =
  /node_modules\/(@apollo\/client|@wry|optimism|rxjs|tslib|@emotion|stylis|i18next|react-i18next|@mui\/(system|utils|styled-engine|private-theming|material\/(styles|utils|internal|transitions|Button|ButtonBase|CircularProgress|CssBaseline|useMediaQuery)))\//
const OVERLAYS =
  /node_modules\/@mui\/material\/(Backdrop|Dialog|DialogActions|DialogContent|DialogTitle|Fade|Grow|List|ListContext|Menu|MenuItem|MenuList|Modal|Paper|Popover|Portal|Typography|Unstable_TrapFocus)\//
const FRAME =
  /src\/platform\/(command|dates\/format|errors|graphql|i18n\/(i18n|useLocale|pseudo)|keys\/(registry|useShortcut|Keys)|module|money\/(decimal|format)|session\/(company|CompanyLink|renewal|session\.generated|signing)|theme|toast)/

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // GraphiQL brings workers that the scan of dependencies cannot read; it ends the development server.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '^/graphql$': { target: API },
      '^/c/[^/]+/(graphql|files)(/.*)?$': { target: API, ws: true },
    },
  },
  build: {
    target: 'es2023',
    manifest: true,
    sourcemap: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { app: 'index.html', graphiql: 'graphiql.html' },
      output: {
        // `graphql` is not grouped: a vendor chunk with it would drag GraphiQL's parser into the entry.
        codeSplitting: {
          // What every page needs, in few files: many small ones compress worse and wait for each other.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\//, priority: 3 },
            { name: 'vendor', test: VENDOR, priority: 2 },
            { name: 'overlays', test: OVERLAYS, priority: 2 },
            { name: 'frame', test: FRAME, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/platform/testing/setup.ts'],
    restoreMocks: true,
    // Whole pages under an accessibility check take their time on a busy machine.
    testTimeout: 30_000,
  },
})

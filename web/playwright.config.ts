// Drives the real product in Debian's Chromium: one build and one server for all tests, started before the first of them.
import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { freePort } from './e2e/support/port'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined)

// The processes in which the tests run read this file too, and inherit what was settled here first.
if (!process.env.COUNTINGHOUSE_URL) {
  process.env.COUNTINGHOUSE_E2E_PORT = String(await freePort())
  // By this name browsers and programs alike keep the cookies that are for secure places only.
  process.env.COUNTINGHOUSE_URL = `http://localhost:${process.env.COUNTINGHOUSE_E2E_PORT}`
}

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/house.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: process.env.COUNTINGHOUSE_URL,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    actionTimeout: 15_000,
    // The film of each test would cost a twentieth of the time of all; what the page looked like is kept as its elements.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Whatever asks for another machine gets no answer, and the test that caused it fails.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
})

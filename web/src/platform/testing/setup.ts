// Prepares each test file: matchers for the page where there is one, and no leftovers between tests.
import { afterEach } from 'vitest'

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  const { clearToasts } = await import('../toast/toasts')
  // The test's page has no layout; the virtual lists need a size to know which rows are in sight.
  for (const [name, size] of Object.entries({
    offsetHeight: 600,
    clientHeight: 600,
    offsetWidth: 1200,
    clientWidth: 1200,
  }))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })
  afterEach(() => {
    cleanup()
    clearToasts()
    localStorage.clear()
  })
}

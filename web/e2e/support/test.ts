// The test of this folder: a page that may speak to this machine only, and whose console has to stay silent.
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'

export { expect }

const LOCAL = /^(?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/)/
const INSIDE = /^(?:data|blob|about|chrome-extension|chrome):/

type Visit = (options?: BrowserContextOptions) => Promise<Page>

type Fixtures = {
  /** Words of the console that this test brings about on purpose. */
  expected: RegExp | null
  /** What no test may cause: requests to other machines, errors in the console, faults that nobody caught. */
  trouble: string[]
  /** Open a page in another browser context, as another person or on another machine. */
  visit: Visit
}

function watch(context: BrowserContext, trouble: string[]): void {
  const foreign = (url: string) => {
    if (!LOCAL.test(url) && !INSIDE.test(url)) trouble.push(`A request left this machine: ${url}`)
  }
  context.on('request', (request) => foreign(request.url()))
  // Violations of the content security policy are errors in the console too.
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`Console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (fault) => trouble.push(`Nobody caught: ${fault.error().stack ?? fault.error().message}`))
  context.on('page', (page) => page.on('websocket', (socket) => foreign(socket.url())))
}

export const test = base.extend<Fixtures>({
  expected: [null, { option: true }],

  trouble: async ({ expected }, use) => {
    const seen: string[] = []
    await use(seen)
    expect(
      seen.filter((words) => !expected?.test(words)),
      'requests to other machines, errors in the console, faults that nobody caught',
    ).toEqual([])
  },

  context: async ({ context, trouble }, use) => {
    watch(context, trouble)
    await use(context)
  },

  visit: async ({ browser, trouble }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      opened.push(context)
      watch(context, trouble)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

// Lists: what a link shows somebody else, thousands of rows with a screenful in the page, and lists with nothing in them.
import type { Page } from '@playwright/test'
import { apiOf, type Founded, found, foundAnother } from './support/api'
import { settled } from './support/hands'
import { seed } from './support/seed'
import { expect, test } from './support/test'

const CUSTOMERS = 3_000
const ROWS_IN_PAGE_MAX = 80
const REQUESTS_A_JUMP_MAX = 2

const name = (i: number) => `Customer ${String(i).padStart(4, '0')}`
const grid = (page: Page) => page.getByRole('grid')
const rows = (page: Page) => grid(page).getByRole('rowgroup').getByRole('row')
const count = (page: Page) => page.getByRole('status').first()

// One company with thousands of customers serves all tests here.
test.describe.configure({ mode: 'default' })

let company: Founded
const at = (to: string) => `/c/${company.slug}/${to}`

/** Bring in some thousand customers the way a company would: from a file. */
async function bringCustomers(): Promise<void> {
  const api = apiOf(company)
  const lines = Array.from(
    { length: CUSTOMERS },
    (_, i) => `K${10_000 + i},${name(i)},c${i}@example.com,Town ${i % 50}`,
  )
  const fileId = await api.upload('customers.csv', ['number,name,email,city', ...lines].join('\n'))
  const columns = ['number', 'name', 'email', 'city'].map((each) => ({ header: each, field: each }))
  const { job } = await api.create<{ job: { id: string } }>(
    'importStart',
    { kind: 'CUSTOMERS', fileId, columns, isDryRun: false },
    'job { id }',
  )
  const status = async () => {
    const found = await api.ask<{ job: { status: string } }>('query ($id: ID!) { job(id: $id) { status } }', job)
    return found.job.status
  }
  await expect.poll(status, { timeout: 120_000, intervals: [500] }).toBe('DONE')
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  company = await found('Long Lists')
  await seed(company)
  await bringCustomers()
})

const open = async (visit: (options: object) => Promise<Page>, to: string): Promise<Page> => {
  const page = await visit({ storageState: company.storage })
  await page.goto(at(to))
  await settled(page)
  return page
}

test('a link shows the same rows, and Back takes the last filter away', async ({ visit }) => {
  const page = await open(visit, 'orders')
  await expect(count(page)).toHaveText('2')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('menuitem', { name: 'State' }).click()
  await page.getByRole('menuitem', { name: 'Draft' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?state=DRAFT$/)
  await expect(count(page)).toHaveText('1')
  await page.getByRole('button', { name: /^Total/ }).click()
  await expect(page).toHaveURL(/state=DRAFT&sort=total$|sort=total&state=DRAFT$/)
  await expect(rows(page)).toHaveCount(1)
  const shown = await rows(page).allInnerTexts()

  const other = await visit({ storageState: company.storage })
  await other.goto(page.url())
  await settled(other)
  await expect(rows(other)).toHaveText(shown.map((text) => new RegExp(text.split('\n')[0]!)))
  await expect(other.getByRole('columnheader', { name: /^Total/ })).toHaveAttribute('aria-sort', 'ascending')
  await expect(other.getByRole('button', { name: /^State ?is Draft$/ })).toBeVisible()

  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/\/orders$/)
  await expect(count(page)).toHaveText('2')
})

test('thousands of rows, of which a screenful is in the page', async ({ visit }) => {
  const page = await open(visit, 'customers?sort=number')
  const total = CUSTOMERS + 3
  await expect(count(page)).toHaveText(total.toLocaleString('en-GB'))
  await expect(grid(page)).toHaveAttribute('aria-rowcount', `${total + 1}`)
  await expect(rows(page).first()).toBeVisible()
  expect(await rows(page).count()).toBeLessThanOrEqual(ROWS_IN_PAGE_MAX)

  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.postDataJSON()?.operationName === 'CustomerList') asked++
  })
  await grid(page).focus()
  await page.keyboard.press('End')
  await expect(grid(page).getByText(name(CUSTOMERS - 1))).toBeVisible()
  expect(await rows(page).count()).toBeLessThanOrEqual(ROWS_IN_PAGE_MAX)
  expect(asked).toBeLessThanOrEqual(REQUESTS_A_JUMP_MAX)

  asked = 0
  await grid(page).evaluate((box) => box.scrollTo({ top: box.scrollHeight / 2 }))
  await expect(
    rows(page)
      .filter({ hasText: /Customer 1[45]\d\d/ })
      .first(),
  ).toBeVisible()
  expect(await rows(page).count()).toBeLessThanOrEqual(ROWS_IN_PAGE_MAX)
  expect(asked).toBeLessThanOrEqual(REQUESTS_A_JUMP_MAX)
})

test('the keyboard opens a row, and Back comes to the same place', async ({ visit }) => {
  const page = await open(visit, 'customers?sort=number')
  await expect(rows(page).first()).toBeVisible()
  await grid(page).focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown')
  const chosen = rows(page).and(page.locator('[data-cursor]'))
  await expect(chosen).toContainText(/Customer \d{4}/)
  const words = /Customer \d{4}/.exec(await chosen.innerText())![0]
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible()
  await page.goBack()
  await expect(grid(page).getByText(words)).toBeVisible()
})

test('a heading sorts, and sorts the other way', async ({ visit }) => {
  const page = await open(visit, 'customers')
  const heading = page.getByRole('columnheader', { name: 'Name' })
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first()).toContainText('Corner Shop')
  await page.getByRole('button', { name: 'Name' }).click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(rows(page).first()).toContainText('Old Mill School')
  await page.getByRole('button', { name: 'Number' }).click()
  await expect(heading).toHaveAttribute('aria-sort', 'none')
  await expect(page.getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'ascending')
})

test('a search that finds nothing can be taken back', async ({ visit }) => {
  const page = await open(visit, 'customers')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  // Slow enough for the search to begin in between: what is typed meanwhile stays.
  await page.keyboard.type('nobody', { delay: 220 })
  await expect(page).toHaveURL(/q=nobody$/)
  await expect(page.getByText('Nothing fits this search and these filters.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/\/customers$/)
  await expect(rows(page).first()).toBeVisible()
})

test('lists with nothing in them say what they are for, and how to begin', async ({ visit }) => {
  const other = await foundAnother(company, 'Nothing Yet')
  const page = await visit({ storageState: company.storage })
  const lists: readonly (readonly [path: string, words: RegExp, ways: readonly string[]])[] = [
    ['orders', /^An order says/, ['New order']],
    ['customers', /^A customer is/, ['New customer', 'Import']],
    ['products', /^A product is/, ['New product', 'Import']],
    ['categories', /^Categories sort/, ['New category']],
    ['invoices', /^An invoice is made/, []],
    ['deliveries', /^A delivery is made/, []],
    ['payments', /^A payment is/, ['New payment']],
  ]
  for (const [path, words, ways] of lists) {
    await page.goto(`/c/${other.slug}/${path}`)
    await expect(page.getByText(words)).toBeVisible()
    for (const way of ways) await expect(page.getByRole('main').getByRole('link', { name: way }).last()).toBeVisible()
  }
})

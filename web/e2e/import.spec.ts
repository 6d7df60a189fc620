// A price list as people keep it in a spreadsheet, with three faults in it: named by row and column, and nothing is doubled.
import type { Locator, Page } from '@playwright/test'
import { apiOf, found } from './support/api'
import { settled } from './support/hands'
import { expect, test } from './support/test'

const ROWS = 120
const HEADERS = 'Article number;Article;Price;Unit;VAT;EAN;Category'

type Row = [sku: string, name: string, price: string, unit: string, tax: string, barcode: string, category: string]

/** Complete twelve digits to the EAN-13 that a scanner accepts. */
function ean(start: string): string {
  const sum = [...start].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0)
  return `${start}${(10 - (sum % 10)) % 10}`
}

function priceList(): Row[] {
  return Array.from({ length: ROWS }, (_, i) => {
    const price = `${10 + i},${String((i * 7) % 100).padStart(2, '0')}`
    const group = ['Tools / Hand tools', 'Tools / Power tools', 'Fixings'][i % 3]!
    return [
      `PL-${String(i + 1).padStart(3, '0')}`,
      `Part “${i + 1}”, oak`,
      price,
      'Stk',
      '19',
      ean(`40000000${1000 + i}`),
      group,
    ]
  })
}

const written = (rows: readonly Row[]): string =>
  // As a spreadsheet writes it: with a mark in front, and texts with quotes in quotes.
  `\ufeff${[HEADERS, ...rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))].join('\r\n')}\r\n`

async function check(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Choose a file')
    .last()
    .setInputFiles({ name: 'price list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect(page.getByText(`${ROWS} rows`)).toBeVisible()
  await expect(page.getByText('separated by semicolons')).toBeVisible()
  await expect(page.getByText('decimal comma')).toBeVisible()
  await page.getByRole('button', { name: 'Check the file' }).click()
}

const figure = (page: Page, name: string): Locator =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd')

test('a price list with three faults', { tag: ['@IMP-1'] }, async ({ visit }) => {
  test.setTimeout(150_000)
  const company = await found('Oak and Iron')
  const api = apiOf(company)
  const page = await visit({ storageState: company.storage })
  const right = priceList()
  const faulty = right.map((row): Row => [...row])
  faulty[9]![2] = '12,5O'
  faulty[49]![3] = 'dozen-ish'
  faulty[99]![5] = faulty[0]![5]
  const count = async () =>
    (await api.ask<{ products: { totalCount: number } }>('{ products(first: 1) { totalCount } }')).products.totalCount

  await test.step('from the empty list of products to the file', async () => {
    await page.goto(`/c/${company.slug}/products`)
    await page.getByRole('link', { name: 'Import' }).last().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible()
    await expect(page.getByRole('radio', { name: /^Products/ })).toBeChecked()
    await check(page, written(faulty))
  })

  await test.step('every fault is named by row, column and value', async () => {
    await expect(page.getByText('3 rows have faults. Nothing has been written yet.')).toBeVisible({ timeout: 30_000 })
    await expect(figure(page, 'Would be added')).toHaveText('117')
    const faults = page.getByRole('region', { name: 'What is wrong' }).getByRole('table').locator('tbody tr')
    await expect(faults).toHaveCount(3)
    await expect(faults.nth(0)).toContainText(/^11Price12,5O/)
    await expect(faults.nth(1)).toContainText(/^51Unitdozen-ish/)
    await expect(faults.nth(2)).toContainText(new RegExp(`^101EAN${right[0]![5]}`))
    expect(await count()).toBe(0)
  })

  await test.step('the rest comes in', async () => {
    await page.getByRole('button', { name: 'Skip bad rows, import the other 117' }).click()
    await expect(page.getByText(/^Everything is in but 3 rows\./)).toBeVisible({ timeout: 60_000 })
    await expect(figure(page, 'Added')).toHaveText('117')
    expect(await count()).toBe(117)
  })

  await test.step('the corrected file adds what was missing and doubles nothing', async () => {
    await page.getByRole('link', { name: 'Send the corrected file' }).click()
    await check(page, written(right))
    await expect(page.getByText('The file is right. Nothing has been written yet.')).toBeVisible({ timeout: 30_000 })
    await expect(figure(page, 'Would be added')).toHaveText('3')
    await expect(figure(page, 'Stay as they are')).toHaveText('117')
    await page.getByRole('button', { name: `Import all ${ROWS} rows` }).click()
    await expect(page.getByText('Everything is in.')).toBeVisible({ timeout: 60_000 })
    expect(await count()).toBe(ROWS)
  })

  await test.step('they stand in the list as they stood in the file', async () => {
    await page.getByRole('link', { name: 'Show products' }).click()
    await settled(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Products' })).toBeVisible()
    await page.getByRole('searchbox', { name: 'Search' }).fill('PL-010')
    const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'PL-010' })
    await expect(row).toContainText('Part “10”, oak')
    await expect(row).toContainText('19.63')
    await expect(row).toContainText('Hand tools')
  })
})

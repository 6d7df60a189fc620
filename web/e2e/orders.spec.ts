// Writing orders: lines by keyboard and from a spreadsheet, totals to the cent, and typing that is never lost.
import type { Page } from '@playwright/test'
import { amber } from './support/amber'
import { apiOf, home } from './support/api'
import { currentStep, field, nextAction } from './support/hands'
import { expect, test } from './support/test'

const company = amber()
const api = apiOf(company)
const at = (to: string) => `/c/${company.slug}/${to}`

test.use({ storageState: company.storage })

const rows = (page: Page) => page.getByRole('grid', { name: 'Lines' }).getByRole('rowgroup').getByRole('row')
const total = (page: Page, which: 'net' | 'total') => page.locator(`[data-total="${which}"]`)
const cell = (page: Page, column: string, row: number) => page.getByLabel(`${column} ${row}`, { exact: true })

async function startOrder(page: Page): Promise<void> {
  await page.goto(at('orders/new'))
  const customer = page.getByRole('combobox', { name: 'Customer' })
  await customer.focus()
  await page.keyboard.type('Harbour')
  // Enter may come before the results: the first of them is taken when they are there.
  await page.keyboard.press('Enter')
  await expect(customer).toHaveValue(/Harbour Hotel/)
}

/** Make a draft over the API, for a test that changes it. */
async function draft(customerReference: string): Promise<string> {
  const { salesOrder } = await api.create<{ salesOrder: { id: string } }>(
    'salesOrderCreate',
    {
      customerId: company.customers[2]?.id,
      customerReference,
      lines: [{ productId: company.products[0]?.id, quantity: '1' }],
    },
    'salesOrder { id }',
  )
  return salesOrder.id
}

async function savedTotals(page: Page): Promise<{ net: string; total: string; lines: number }> {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { salesOrder } = await api.ask<{
    salesOrder: { net: { amount: string }; total: { amount: string }; lines: { id: string }[] }
  }>('query ($id: ID!) { salesOrder(id: $id) { net { amount } total { amount } lines { id } } }', { id })
  return { net: salesOrder.net.amount, total: salesOrder.total.amount, lines: salesOrder.lines.length }
}

const digits = (shown: string): string => shown.replace(/[^\d]/g, '')

/** Save, and check that what was counted while typing is what the server says, to the cent. */
async function saveAndCompare(page: Page, lines: number): Promise<void> {
  const counted = { net: await total(page, 'net').innerText(), total: await total(page, 'total').innerText() }
  await page.keyboard.press('Control+s')
  await expect(currentStep(page)).toHaveText('Draft')
  await expect(total(page, 'net')).toHaveText(counted.net)
  await expect(total(page, 'total')).toHaveText(counted.total)
  const saved = await savedTotals(page)
  expect(saved.lines).toBe(lines)
  expect({ net: digits(saved.net), total: digits(saved.total) }).toEqual({
    net: digits(counted.net),
    total: digits(counted.total),
  })
}

test('five lines with the keyboard only', async ({ page }) => {
  await startOrder(page)
  const first = cell(page, 'Product', 1)
  for (let i = 0; i < 12 && !(await first.evaluate((e) => e === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  for (const [i, product] of company.products.entries()) {
    await page.keyboard.type(product.sku)
    await page.keyboard.press('Enter')
    await expect(cell(page, 'Quantity', i + 1)).toBeFocused()
    await page.keyboard.type(`${i + 2}`)
    if (i === company.products.length - 1) break
    await page.keyboard.press('Enter')
    await expect(cell(page, 'Product', i + 2)).toBeFocused()
  }
  await expect(rows(page)).toHaveCount(5)

  await page.keyboard.press('ArrowUp')
  await expect(cell(page, 'Quantity', 4)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 'Quantity', 4)).toBeFocused()

  const before = await total(page, 'total').innerText()
  await page.keyboard.press('Alt+Delete')
  await expect(rows(page)).toHaveCount(4)
  await expect(cell(page, 'Quantity', 4)).toBeFocused()
  await expect(total(page, 'total')).not.toHaveText(before)
  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(5)
  await expect(cell(page, 'Product', 4)).toHaveValue(/SHELF/)
  await expect(total(page, 'total')).toHaveText(before)

  await saveAndCompare(page, 5)
})

test.describe('with numbers as Germany writes them', () => {
  test.use({
    locale: 'de-DE',
    permissions: ['clipboard-read', 'clipboard-write'],
    storageState: {
      ...company.storage,
      origins: [{ origin: home(), localStorage: [{ name: 'countinghouse.language', value: 'en' }] }],
    },
  })

  test('twenty lines from a spreadsheet, and one step back', async ({ page }) => {
    await startOrder(page)
    const table = Array.from({ length: 20 }, (_, i) => `Item ${i + 1}\t${i + 1},5\t1.234,5${i % 10}`).join('\n')
    await page.evaluate((text) => navigator.clipboard.writeText(text), table)
    await cell(page, 'Description', 1).focus()
    await page.keyboard.press('Control+v')
    await expect(rows(page).first()).toBeVisible()
    const grid = page.getByRole('grid', { name: 'Lines' })
    await expect(grid).toHaveAttribute('aria-rowcount', '21')
    await expect(cell(page, 'Description', 20)).toHaveValue('Item 20')
    await expect(cell(page, 'Quantity', 20)).toHaveValue('20,5')
    await expect(cell(page, 'Price', 20)).toHaveValue('1.234,59')
    // 1.5 × 1234.50 + 2.5 × 1234.51 + … + 20.5 × 1234.59, each line rounded.
    await expect(total(page, 'net')).toHaveText('€271.601,60')
    await expect(total(page, 'total')).toBeInViewport()

    await page.keyboard.press('Control+z')
    await expect(grid).toHaveAttribute('aria-rowcount', '2')
    await expect(cell(page, 'Description', 1)).toHaveValue('')
    await page.keyboard.press('Control+Shift+z')
    await expect(grid).toHaveAttribute('aria-rowcount', '21')
    await saveAndCompare(page, 20)
  })
})

test('one next action, whose step shows before the server has answered', async ({ page }) => {
  await page.goto(at(`orders/${await draft('Optimistic')}`))
  await expect(nextAction(page)).toHaveText('Confirm')
  await expect(nextAction(page)).toHaveCount(1)
  let answer: () => void = () => undefined
  const held = new Promise<void>((done) => {
    answer = done
  })
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName === 'SalesOrderConfirm') await held
    await route.continue()
  })
  await nextAction(page).click()
  await expect(currentStep(page)).toHaveText('Confirmed', { timeout: 2_000 })
  answer()
  await expect(nextAction(page)).toHaveText('Deliver')
  await expect(currentStep(page)).toHaveText('Confirmed')
  await page.unrouteAll({ behavior: 'wait' })
})

test('a cancelled order offers nothing any more', async ({ page }) => {
  await page.goto(at(`orders/${await draft('Cancelled')}`))
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Cancel order' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click()
  await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible()
  await expect(nextAction(page)).toHaveCount(0)
})

test('leaving asks first, and does what was answered', async ({ page }) => {
  const id = await draft('Before')
  await page.goto(at(`orders/${id}`))
  const reference = field(page, 'Customer’s reference')
  const customers = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Customers' })
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' })

  await reference.fill('Discarded')
  await customers.click()
  await dialog.getByRole('button', { name: 'Stay here' }).click()
  await expect(reference).toHaveValue('Discarded')
  await customers.click()
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await expect(page).toHaveURL(/\/customers$/)

  await page.goto(at(`orders/${id}`))
  await expect(reference).toHaveValue('Before')
  await reference.fill('Saved on leaving')
  await customers.click()
  await expect(dialog.getByRole('button', { name: 'Save and leave' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/customers$/)
  await page.goto(at(`orders/${id}`))
  await expect(reference).toHaveValue('Saved on leaving')
})

test('what was typed is offered back after a crash', async ({ page }) => {
  await startOrder(page)
  await field(page, 'Customer’s reference').fill('Typed before the crash')
  await cell(page, 'Description', 1).fill('Advice')
  await cell(page, 'Price', 1).fill('80')
  const kept = () => page.evaluate(() => Object.values(localStorage).join())
  await expect.poll(kept).toContain('Typed before the crash')
  await expect.poll(kept).toContain('"80"')

  await page.reload()
  await expect(page.getByText(/^Your changes of .* were not saved\.$/)).toBeVisible()
  await expect(field(page, 'Customer’s reference')).toHaveValue('')
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await expect(field(page, 'Customer’s reference')).toHaveValue('Typed before the crash')
  await expect(page.getByRole('combobox', { name: 'Customer' })).toHaveValue(/Harbour Hotel/)
  await expect(cell(page, 'Description', 1)).toHaveValue('Advice')
  await expect(total(page, 'net')).toHaveText('€80.00')
  await page.keyboard.press('Control+s')
  await expect(currentStep(page)).toHaveText('Draft')
  await page.reload()
  await expect(currentStep(page)).toHaveText('Draft')
  await expect(page.getByText(/were not saved/)).toHaveCount(0)
})

test('of two who change the same order, the second chooses', async ({ page, visit }) => {
  const id = await draft('First')
  await page.goto(at(`orders/${id}`))
  const mine = { reference: field(page, 'Customer’s reference'), note: field(page, 'Note') }
  await expect(mine.reference).toHaveValue('First')
  await mine.reference.fill('Mine')
  await mine.note.fill('Call before delivery')

  const colleague = await visit({ storageState: company.storage })
  await colleague.goto(at(`orders/${id}`))
  await field(colleague, 'Customer’s reference').fill('Theirs')
  await colleague.keyboard.press('Control+s')
  await expect(colleague.getByRole('status').getByText('Saved')).toBeVisible()

  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' })
  const row = dialog.getByRole('row', { name: /reference/ })
  await expect(row).toContainText('Mine')
  await expect(row).toContainText('Theirs')
  await row.getByRole('radio', { name: 'Theirs' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(mine.reference).toHaveValue('Theirs')
  await expect(mine.note).toHaveValue('Call before delivery')
  const { salesOrder } = await api.ask<{ salesOrder: { customerReference: string; note: string } }>(
    'query ($id: ID!) { salesOrder(id: $id) { customerReference note } }',
    { id },
  )
  expect(salesOrder).toMatchObject({ customerReference: 'Theirs', note: 'Call before delivery' })
})

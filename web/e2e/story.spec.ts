// The whole way of a first sale, as somebody goes it who has just signed up: by keyboard, with a colleague's screen open beside it.
import type { Page } from '@playwright/test'
import { somebody } from './support/api'
import { currentStep, field, nextAction, settled, setUpFactor, type, viaPalette } from './support/hands'
import { expect, test } from './support/test'

const TRIAL_BALANCE = `query ($from: Date!, $to: Date!) {
  trialBalance(from: $from, to: $to) {
    rows { account { kind isGroup } closing { amount } }
    debitTotal { amount } creditTotal { amount } closingTotal { amount }
  }
}`

const MAILS = 'query ($id: ID!) { invoice(id: $id) { mails { state recipients attachments { mediaType } } } }'

type TrialBalance = {
  readonly rows: readonly { account: { kind: string; isGroup: boolean }; closing: { amount: string } }[]
  readonly debitTotal: { amount: string }
  readonly creditTotal: { amount: string }
  readonly closingTotal: { amount: string }
}

/** Ask the company's API with the session of the page. */
async function ask<T>(page: Page, query: string, variables: object): Promise<T> {
  const url = `${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/graphql`
  const answer = await page.evaluate(
    async ({ url, body }) => {
      const headers = { 'content-type': 'application/json', 'x-requested-with': 'tests' }
      return (await fetch(url, { method: 'POST', headers, body })).json()
    },
    { url, body: JSON.stringify({ query, variables }) },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data
}

/** Read the books, check that they add up, and give what stands on each kind of account. */
async function books(page: Page): Promise<Record<string, number>> {
  const { trialBalance } = await ask<{ trialBalance: TrialBalance }>(page, TRIAL_BALANCE, {
    from: '2000-01-01',
    to: '2099-12-31',
  })
  const { rows, debitTotal, creditTotal, closingTotal } = trialBalance
  expect(debitTotal).toEqual(creditTotal)
  expect(closingTotal.amount).toBe('0.00')
  const cents: Record<string, number> = {}
  for (const { account, closing } of rows)
    if (!account.isGroup) cents[account.kind] = (cents[account.kind] ?? 0) + Math.round(Number(closing.amount) * 100)
  return Object.fromEntries(Object.entries(cents).filter(([, amount]) => amount !== 0))
}

const unread = async (page: Page): Promise<number> => {
  const badge = page.locator('[data-unread-count]')
  return (await badge.count()) ? Number(await badge.innerText()) : 0
}

// Whoever follows a company's link while signed out is refused first, and then asked to sign in.
test.use({ expected: /status of 401 / })

test('from signing up to a paid invoice', {
  tag: ['@SAL-5', '@STK-5', '@INV-1', '@INV-6', '@GL-11', '@EML-3', '@NOT-1'],
}, async ({ page, visit }) => {
  test.setTimeout(150_000)
  const me = somebody()

  await test.step('signing up', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Make an account' }).click()
    await expect(page.getByLabel('Your name')).toBeFocused()
    await page.keyboard.type(me.name)
    await page.keyboard.press('Tab')
    await page.keyboard.type(me.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(me.password)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('checkbox', { name: 'Show the password' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Harbour Lights')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Germany')
    await expect(page.getByLabel('Country')).toHaveValue('DE')
    await expect(page.getByLabel('Currency')).toHaveValue('EUR')
    await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Berlin')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Start' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Welcome to Harbour Lights' })).toBeVisible()
    await settled(page)
  })
  expect(await books(page)).toEqual({})

  await test.step('a customer', async () => {
    await viaPalette(page, 'New customer')
    await expect(page.getByRole('heading', { level: 1, name: 'New customer' })).toBeVisible()
    await field(page, 'Name').focus()
    await page.keyboard.type('Corner Shop')
    await field(page, 'Mail address').focus()
    await page.keyboard.type('shop@example.com')
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('heading', { level: 1, name: 'Corner Shop' })).toBeVisible()
  })

  await test.step('a product, and ten of it in stock', async () => {
    await viaPalette(page, 'New product')
    await expect(page.getByRole('heading', { level: 1, name: 'New product' })).toBeVisible()
    await field(page, 'Name').focus()
    await page.keyboard.type('Lamp')
    await field(page, 'Price').focus()
    await page.keyboard.type('20')
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('heading', { level: 1, name: 'Lamp' })).toBeVisible()
    await page.getByRole('button', { name: 'Receive' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Receive Lamp' })
    await expect(dialog.getByLabel('Quantity')).toBeFocused()
    await page.keyboard.type('10')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('complementary')).toContainText('€120.00')
  })
  expect(await books(page)).toEqual({ STOCK: 12_000, EQUITY: -12_000 })

  await test.step('an order of three with a discount', async () => {
    await viaPalette(page, 'New order')
    await expect(page.getByRole('heading', { level: 1, name: 'New order' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Customer' }).focus()
    await page.keyboard.type('Corner')
    await expect(page.getByRole('option', { name: /Corner Shop/ }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Customer' })).toHaveValue(/Corner Shop/)
    await field(page, 'Discount on the whole order').focus()
    await page.keyboard.type('6')
    await page.getByLabel('Product 1').focus()
    await page.keyboard.type('Lamp')
    await expect(page.getByRole('option', { name: /Lamp/ }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Quantity 1')).toBeFocused()
    await page.keyboard.type('3')
    await expect(page.locator('[data-total="total"]')).toHaveText('€64.26')
    await page.keyboard.press('Control+s')
    await expect(currentStep(page)).toHaveText('Draft')
    await expect(page.locator('[data-total="net"]')).toHaveText('€54.00')
    await expect(page.locator('[data-total="total"]')).toHaveText('€64.26')
  })
  const order = page.url()

  // From the second sign-in on an administrator is asked for more than a password.
  const phone = await test.step('a second factor is set up', async () => {
    await page.goto('/account/security')
    const phone = await setUpFactor(page)
    await page.goto(order)
    return phone
  })

  const colleague = await visit()
  await test.step('a colleague looks on', async () => {
    await colleague.goto(order)
    await colleague.getByLabel('Mail address').fill(me.email)
    await colleague.getByLabel('Password').fill(me.password)
    await colleague.keyboard.press('Enter')
    await field(colleague, 'Code of your authenticator app').fill(await phone.code())
    await colleague.keyboard.press('Enter')
    await expect(currentStep(colleague)).toHaveText('Draft')
    await expect(colleague.getByRole('button', { name: /^Notifications, / })).toBeVisible()
    expect(await unread(colleague)).toBe(0)
  })

  await test.step('confirmed, and the colleague hears of it', async () => {
    await expect(nextAction(page)).toHaveText('Confirm')
    await page.keyboard.press('Control+Enter')
    await expect(currentStep(page)).toHaveText('Confirmed')
    await expect(nextAction(page)).toHaveText('Deliver')
    await expect.poll(() => unread(colleague)).toBe(1)
    await expect(currentStep(colleague)).toHaveText('Confirmed')
  })
  expect(await books(page)).toEqual({ STOCK: 12_000, EQUITY: -12_000 })

  await test.step('two are delivered, one waits', async () => {
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Deliver' })
    await expect(dialog.getByLabel('Leaves now')).toBeFocused()
    await type(page, '2')
    await expect(dialog.getByRole('status')).toHaveText('The rest waits on a back-order.')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    const links = page.getByRole('navigation', { name: 'Where it came from and what came of it' })
    await expect(links.getByRole('link', { name: /^Delivery .*, sent$/ })).toHaveCount(1)
    await expect(links.getByRole('link', { name: /^Delivery .*, ready$/ })).toHaveCount(1)
  })
  expect(await books(page)).toEqual({ STOCK: 9_600, EQUITY: -12_000, COGS: 2_400 })

  await test.step('the invoice of what was delivered', async () => {
    await expect(nextAction(page)).toHaveText('Create invoice')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Draft invoice' })).toBeVisible()
    await expect(page.locator('[data-total="total"]')).toHaveText('€42.84')
  })
  expect(await books(page)).toEqual({ STOCK: 9_600, EQUITY: -12_000, COGS: 2_400 })

  const posted = { STOCK: 9_600, EQUITY: -12_000, COGS: 2_400, RECEIVABLE: 4_284, INCOME: -3_600, TAX: -684 }
  await test.step('posted, printed and mailed', async () => {
    await expect(nextAction(page)).toHaveText('Post')
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Post this invoice?' })
    await expect(dialog.getByLabel('Mail it to shop@example.com')).toBeChecked()
    await expect(dialog.getByRole('button', { name: 'Post' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(currentStep(page)).toHaveText('Posted')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^INV\/\d{4}\/00001$/)
    const beside = page.getByRole('complementary')
    const paper = beside.locator('iframe')
    await expect(paper).toBeVisible({ timeout: 30_000 })
    await expect(beside.getByText('shop@example.com')).toBeVisible()
    await expect(beside.getByText('Sent', { exact: true })).toBeVisible({ timeout: 30_000 })
    const bytes = await page.evaluate(
      async (url) => {
        const answer = await fetch(url)
        const head = new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))
        return { type: answer.headers.get('content-type'), head }
      },
      (await paper.getAttribute('src'))!,
    )
    expect(bytes).toEqual({ type: 'application/pdf', head: '%PDF-' })
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const { invoice } = await ask<{ invoice: { mails: object[] } }>(page, MAILS, { id })
    const attachments = [{ mediaType: 'application/pdf' }]
    expect(invoice.mails).toEqual([{ state: 'SENT', recipients: ['shop@example.com'], attachments }])
  })
  expect(await books(page)).toEqual(posted)

  await test.step('a part is paid', async () => {
    await expect(nextAction(page)).toHaveText('Register payment')
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Register payment' })
    await expect(dialog.getByLabel('Amount received')).toBeFocused()
    await type(page, '20')
    await expect(dialog.getByText('€22.84 stay open.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.locator('[data-open-amount]')).toHaveText('€22.84')
  })
  expect(await books(page)).toEqual({ ...posted, BANK: 2_000, RECEIVABLE: 2_284 })

  await test.step('the rest is paid', async () => {
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: 'Register payment' })
    await expect(dialog.getByText('The invoice is paid with it.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(currentStep(page)).toHaveText('Paid')
    await expect(page.locator('[data-open-amount]')).toHaveText('€0.00')
    await expect(nextAction(page)).toHaveCount(0)
  })
  const { RECEIVABLE: _, ...paid } = { ...posted, BANK: 4_284 }
  expect(await books(page)).toEqual(paid)

  await test.step('the colleague has heard of all of it without a reload', async () => {
    // Confirmed, delivered, posted, two payments, paid.
    await expect.poll(() => unread(colleague)).toBe(6)
    await colleague.getByRole('button', { name: /^Notifications, 6 unread$/ }).click()
    await expect(colleague.getByRole('dialog', { name: 'Notifications' })).toContainText('is paid')
  })
})

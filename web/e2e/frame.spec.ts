// The frame around all pages: palette, shortcuts, companies, pages that say what is wrong, and sessions that end.
import type { Page } from '@playwright/test'
import { amber } from './support/amber'
import { foundAnother, signedIn } from './support/api'
import { field, settled } from './support/hands'
import { expect, test } from './support/test'

const company = amber()
const at = (to: string) => `/c/${company.slug}/${to}`

test.use({ storageState: company.storage })

const inList = (page: Page, words: string) => page.getByRole('grid').getByText(words, { exact: true })

/** Answer one operation of the page in the server's place; all others go through. */
async function answer(page: Page, operation: string, status: number, body: object): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) return route.fallback()
    await route.fulfill({ status, json: body })
  })
}

test('the palette finds an order by its number, typed before the palette is there', async ({ page }) => {
  let bring: () => void = () => undefined
  const onTheWay = new Promise<void>((done) => {
    bring = done
  })
  await page.route('**/assets/Palette-*.js', async (route) => {
    await onTheWay
    await route.continue()
  })
  await page.goto(at('customers'))
  await settled(page)
  await page.getByRole('searchbox', { name: 'Search' }).focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(company.order.number.slice(0, 4), { delay: 30 })
  bring()
  await page.keyboard.type(company.order.number.slice(4), { delay: 30 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(at(`orders/${company.order.id}`))
  await expect(page.getByRole('heading', { level: 1, name: company.order.number })).toBeVisible()
})

test('the palette knows pages, actions and kinds by their sign', async ({ page }) => {
  await page.goto(at('home'))
  await settled(page)
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('/pay')
  await expect(palette.getByRole('option')).toHaveText(['Payments'])
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('@harbour')
  await expect(palette.getByRole('option')).toHaveText([/^Harbour Hotel/])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour Hotel' })).toBeVisible()
})

test('a question mark lists every shortcut of the page', async ({ page }) => {
  await page.goto(at('orders/new'))
  await settled(page)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const words of ['Save', 'Remove the line', 'Take the last change of the lines back', 'Search and commands'])
    await expect(help.getByText(words, { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('the first stop of the keyboard leads past the frame', async ({ page }) => {
  await page.goto(at('customers'))
  await settled(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

test('an address leads right to the question of a step', async ({ page }) => {
  await page.goto(at(`invoices/${company.invoice}?do=PAY`))
  const dialog = page.getByRole('dialog', { name: 'Register payment' })
  await expect(field(dialog, 'Amount received')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(at(`invoices/${company.invoice}`))
})

test('two companies in two tabs', async ({ page, context }) => {
  const other = await foundAnother(company, 'Blue Lagoon')
  await page.goto(at('orders'))
  await settled(page)
  await page.getByRole('button', { name: 'Amber Trading' }).click()
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('menuitem', { name: /^Blue Lagoon/ }).click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(tab.getByRole('heading', { name: 'Welcome to Blue Lagoon' })).toBeVisible()
  await tab.goto(`/c/${other.slug}/customers`)
  await expect(tab.getByText('A customer is whoever buys from you.')).toBeVisible()

  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Customers' }).click()
  await expect(page).toHaveURL(at('customers'))
  await expect(inList(page, 'Corner Shop')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Amber Trading' })).toBeVisible()
  await expect(tab.getByRole('button', { name: 'Blue Lagoon' })).toBeVisible()
})

test('addresses that lead nowhere say so', async ({ page }) => {
  for (const address of ['/nowhere', at('nowhere'), at('orders/00000000-0000-7000-8000-000000000000')]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Back' }).last().click()
  await expect(page).toHaveURL(at('orders'))
})

test('who may not see a page is told which right is missing', async ({ page }) => {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== 'SessionViewer') return route.fallback()
    const response = await route.fetch()
    const body = await response.json()
    body.data.viewer.permissions = body.data.viewer.permissions.filter((p: string) => p !== 'invoicing.invoice:read')
    await route.fulfill({ response, json: body })
  })
  await page.goto(at('invoices'))
  await expect(page.getByRole('heading', { name: 'You may not see this' })).toBeVisible()
  await expect(page.getByText('invoicing.invoice:read')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Invoices' })).toHaveCount(0)
})

test('GraphiQL comes from here alone, and asks the company', async ({ page }) => {
  await page.goto(`/graphiql?company=${company.slug}`)
  await expect(page.getByRole('region', { name: 'Operation Editor' })).toBeVisible()
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).click()
  await expect(page.getByText('trialBalance', { exact: true })).toBeVisible()
})

test.describe('when something is wrong', () => {
  test.use({ expected: /Failed to load resource|net::ERR_|WebSocket connection|dynamically imported module/ })

  test('a company of other people is closed', async ({ page }) => {
    await page.goto('/c/somebody-elses/orders')
    await expect(page.getByRole('heading', { name: 'You may not see this' })).toBeVisible()
  })

  test('a fault of the server has a reference to copy', async ({ page }) => {
    const error = { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', ref: 'c0ffee42' } }
    await answer(page, 'CustomerList', 200, { data: null, errors: [error] })
    await page.goto(at('customers'))
    await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible()
    await expect(page.getByText('c0ffee42')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(inList(page, 'Corner Shop')).toBeVisible()
  })

  test('a server that is away is named, and found again', async ({ page, context }) => {
    await page.goto(at('home'))
    await settled(page)
    // The code of the page is here already; only what it asks for is out of reach.
    await page.getByRole('link', { name: 'Customers' }).click()
    await expect(inList(page, 'Corner Shop')).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('searchbox', { name: 'Search' }).fill('old mill')
    await expect(page.getByRole('heading', { name: 'The server does not answer' })).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(inList(page, 'Old Mill School')).toBeVisible()
  })

  test('a page of a version that is gone asks to reload', async ({ page }) => {
    await page.goto(at('home'))
    await settled(page)
    await page.route('**/assets/order.list-*.js', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Orders' }).click()
    await expect(page.getByRole('heading', { name: 'There is a new version' })).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  })

  test('a session that ends while somebody types is renewed in place, and the save goes on', async ({
    page,
    context,
  }) => {
    await page.goto(at(`customers/${company.customers[2]?.id}`))
    const note = field(page, 'Note')
    const words = `Deliver before eight ${Date.now()}`
    await note.fill(words)
    await context.clearCookies()
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: 'Sign in again' })
    await expect(dialog).toBeVisible()
    const mail = field(dialog, 'Mail address')
    if ((await mail.count()) && (await mail.isEditable())) await mail.fill(company.person.email)
    await dialog.getByLabel('Password').fill(company.person.password)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('status').getByText('Saved')).toBeVisible()
    await page.reload()
    await expect(note).toHaveValue(words)
  })

  test('signing out closes the company', async ({ visit }) => {
    const page = await visit({ storageState: await signedIn(company.person) })
    await page.goto(at('customers'))
    await settled(page)
    await page.getByRole('button', { name: /settings and sign out$/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await page.goto(at('customers'))
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await field(page, 'Mail address').fill(company.person.email)
    await page.getByLabel('Password').fill(company.person.password)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(at('customers'))
    await expect(inList(page, 'Corner Shop')).toBeVisible()
  })
})

// Four eyes: a limit is set, an order above it waits for a second person, is asked about, approved, and only then confirmed.
import { apiOf, found, PASSWORD, somebody } from './support/api'
import { field, nextAction, settled } from './support/hands'
import { linkTo, postbox } from './support/post'
import { seed } from './support/seed'
import { expect, test } from './support/test'

test('an order above the limit is confirmed after a second person has approved it', {
  tag: ['@AUTH-10'],
}, async ({ page, context, visit }) => {
  test.skip(!postbox(), 'reads the mail of a server that the tests start')
  const company = await found('Four Eyes')
  await seed(company)
  const manager = somebody('Mara Manager')
  const api = apiOf(company)
  const { roles } = await api.ask<{ roles: { id: string; name: string }[] }>('{ roles { id name } }')
  const roleId = roles.find((role) => role.name === 'Manager')?.id
  await api.create('invitationCreate', { email: manager.email, roleId }, 'invitation { id }')
  await context.addCookies(company.storage.cookies)

  await test.step('the admin sets a limit', async () => {
    await page.goto(`/c/${company.slug}/settings/approvals`)
    await page.getByRole('checkbox', { name: 'Confirming an order needs a second person' }).check()
    await field(page, 'Above').fill('100')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0)
  })

  const theirs = await visit()
  await test.step('the manager joins and drafts an order above it', async () => {
    await theirs.goto(await linkTo(manager.email, 'join'))
    await theirs.getByLabel('Your name').fill(manager.name)
    await theirs.getByLabel('Password').fill(PASSWORD)
    await theirs.getByRole('button', { name: 'Make an account and join' }).click()
    await theirs.waitForURL(new RegExp(`/c/${company.slug}/`))
    await theirs.goto(`/c/${company.slug}/orders/new`)
    const customer = theirs.getByRole('combobox', { name: 'Customer' })
    await customer.focus()
    await theirs.keyboard.type('Harbour')
    await theirs.keyboard.press('Enter')
    await expect(customer).toHaveValue(/Harbour Hotel/)
    await theirs.getByLabel('Product 1', { exact: true }).focus()
    await theirs.keyboard.type('TABLE')
    await theirs.keyboard.press('Enter')
    await expect(theirs.getByLabel('Quantity 1', { exact: true })).toBeFocused()
    await theirs.keyboard.type('1')
    await theirs.keyboard.press('Control+s')
    await theirs.waitForURL(/orders\/[0-9a-f-]{36}/)
    await settled(theirs)
  })
  const number = await theirs.getByRole('heading', { level: 1 }).innerText()

  await test.step('it is refused, with the offer to ask', async () => {
    await nextAction(theirs).click()
    await expect(theirs.getByText(/a second person has to approve this/)).toBeVisible()
    await theirs.getByRole('button', { name: 'Ask for approval' }).click()
    await expect(theirs.getByText(/You asked for approval/)).toBeVisible()
    await expect(theirs.getByText(`It can be approved by ${company.person.name}.`)).toBeVisible()
  })

  await test.step('the admin is told and approves', async () => {
    await page.getByRole('button', { name: /^Notifications/ }).click()
    await page.getByRole('link', { name: new RegExp(`asks you to approve ${number}`) }).click()
    await page.waitForURL(/orders\/[0-9a-f-]{36}/)
    await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill('A known customer')
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await expect(page.getByText('A known customer')).toBeVisible()
    await page.goto(`/c/${company.slug}/approvals`)
    await expect(page.getByText('Nothing waits for you.')).toBeVisible()
  })

  await test.step('the manager hears of it and confirms', async () => {
    await expect(theirs.getByText(/has approved this. The order can be confirmed/)).toBeVisible({ timeout: 15_000 })
    await nextAction(theirs).click()
    await expect(theirs.getByText('CONFIRMED').or(theirs.getByText('Confirmed')).first()).toBeVisible()
    const { approvals } = await api.ask<{ approvals: { state: string }[] }>('{ approvals { state } }')
    expect(approvals.map((each) => each.state)).toEqual(['APPROVED'])
  })
})

// Signing up where letters can be mailed: nothing is made before the link of the letter, and nobody learns whose address is taken.
import type { Page } from '@playwright/test'
import { type Person, somebody } from './support/api'
import { type Door, door } from './support/door'
import { field, settled } from './support/hands'
import { letterTo, linkTo, postbox } from './support/post'
import { expect, test } from './support/test'

let confirming: Door

test.skip(!postbox(), 'reads the mail of a server that the tests start')
test.beforeAll(async () => {
  confirming = await door({ COUNTINGHOUSE_SIGN_UP: 'confirmed' })
})
test.afterAll(() => confirming?.close())

/** Fill in the form of somebody new and send it; give what the page then says. */
async function signUp(page: Page, person: Person, company: string): Promise<string> {
  await page.goto('/sign-up')
  await field(page, 'Your name').fill(person.name)
  await field(page, 'Mail address').fill(person.email)
  await page.locator('input[autocomplete=new-password]').fill(person.password)
  await field(page, 'Company name').fill(company)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible()
  return (await page.getByRole('main').innerText()).replaceAll(person.email, '…')
}

test('the letter’s link opens the company, and an address that is taken is told by letter alone', async ({ visit }) => {
  const person = somebody('Nils Newcomer')
  const page = await visit({ baseURL: confirming.url })
  const told = await signUp(page, person, 'Letterbox Trading')

  // The password that was chosen, and no other: somebody else may have typed this address.
  await page.goto(await linkTo(person.email, 'sign-up-confirm'))
  await expect(page.getByRole('heading', { name: 'Finish signing up' })).toBeVisible()
  expect(page.url()).not.toContain('#')
  const password = page.getByLabel('Password')
  await password.fill('not the one that was chosen')
  await page.keyboard.press('Enter')
  await expect(password).toHaveAttribute('aria-invalid', 'true')
  await password.fill(person.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/c\/letterbox-trading/)
  await settled(page)
  await expect(page.getByText('Letterbox Trading').first()).toBeVisible()

  // Whoever tries the same address once more sees the same, and only its owner reads more.
  const stranger = await visit({ baseURL: confirming.url })
  expect(await signUp(stranger, { ...person, name: 'Somebody Else' }, 'Another Firm')).toBe(told)
  const letter = await letterTo(person.email, 'You have an account already')
  expect(letter).toContain('/sign-in')
  expect(letter).not.toContain('Somebody Else')
  await stranger.goto('/sign-in')
  await expect(stranger.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

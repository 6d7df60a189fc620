// What a person's hands do on every page: palette, menus, picking records, leaving notes behind.
import { expect, type Locator, type Page } from '@playwright/test'
import { Phone } from './totp'

/** Go somewhere, or do something, by the palette. */
export async function viaPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** A field by its whole label. */
export const field = (within: Page | Locator, label: string): Locator =>
  within.getByRole('textbox', { name: label, exact: true })

/** Pick a record in a field by typing: Enter takes the first that fits. */
export async function pick(combo: Locator, words: string): Promise<void> {
  await combo.click()
  await combo.pressSequentially(words)
  await expect(combo.page().getByRole('option').first()).toContainText(words)
  await combo.press('Enter')
}

/** Fill the field that has the focus, replacing what stands there. */
export async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
}

/** The one button of a page that leads on. */
export const nextAction = (page: Page): Locator => page.locator('[data-primary-action]')

/** Where a document stands. */
export const currentStep = (page: Page): Locator =>
  page.getByRole('list', { name: 'Steps' }).locator('[aria-current="step"]')

/** Wait until a page is drawn and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('#page, main').first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Set up a second factor from a page that leads to it, up to where the backup codes were kept. */
export async function setUpFactor(page: Page): Promise<Phone> {
  await page.getByRole('link', { name: /^Set (it )?up$/ }).click()
  const phone = new Phone((await page.locator('[data-secret]').textContent()) ?? '')
  await field(page, 'Code').fill(await phone.code())
  await page.keyboard.press('Enter')
  await page.getByLabel('I have kept the codes').check()
  await page.getByRole('link', { name: 'Done' }).click()
  return phone
}

// Who may do what: a role without costs is made, a colleague is invited into it, and finds no cost anywhere.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { apiOf, found, PASSWORD, somebody } from './support/api'
import { field, settled } from './support/hands'
import { seed } from './support/seed'
import { expect, test } from './support/test'

const COST = 'catalog.product.cost:read'

/** Find what stands behind `#` in the link that was mailed to an address. */
async function mailedToken(address: string): Promise<string> {
  const folder = process.env.COUNTINGHOUSE_E2E_MAIL
  if (!folder) throw new Error('The tests that read mail start the product themselves.')
  for (const name of await readdir(folder).catch(() => [])) {
    const letter = (await readFile(join(folder, name), 'utf8')).replace(/=\r?\n/g, '')
    const token = /\/join#([\w-]+)/.exec(letter)?.[1]
    if (letter.includes(address) && token) return token
  }
  return ''
}

async function columns(page: Page, slug: string): Promise<string[]> {
  await page.goto(`/c/${slug}/products`)
  await settled(page)
  await expect(page.getByRole('grid').getByText('Desk lamp')).toBeVisible()
  return page.getByRole('columnheader').allInnerTexts()
}

/** Take the list of products away as a file, by keyboard from the palette, and read it. */
async function exported(page: Page, slug: string): Promise<string> {
  await columns(page, slug)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('Export')
  await page.getByRole('option', { name: 'Export', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Export: Products' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Export' }).click()
  const link = dialog.getByRole('link', { name: 'Download' })
  await expect(link).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(file.suggestedFilename()).toMatch(/^Products \d{4}-\d\d-\d\d\.csv$/)
  return readFile(await file.path(), 'utf8')
}

test('a cost that a role hides is gone in the list, on the page, in the export and in the search', {
  tag: ['@AUTH-7', '@AUTH-8', '@AUTH-9', '@TEN-4'],
}, async ({ page, context, visit }) => {
  test.skip(!process.env.COUNTINGHOUSE_E2E_MAIL, 'reads the mail of a server that the tests start')
  const company = await found('Oak and Lamp')
  const [product] = (await seed(company)).products
  const colleague = somebody('Nora New')
  await context.addCookies(company.storage.cookies)

  await test.step('the admin sees costs', async () => {
    expect((await columns(page, company.slug)).join()).toContain('Cost')
    await page.goto(`/c/${company.slug}/products/${product!.id}`)
    await expect(page.getByText('Cost of one')).toBeVisible()
    expect((await exported(page, company.slug)).split('\r\n')[0]).toContain(',Cost,')
    await page.goto(`/c/${company.slug}/exports`)
    await expect(page.getByRole('link', { name: 'Download Products' })).toBeVisible()
  })

  await test.step('a role is copied, without costs', async () => {
    await page.goto(`/c/${company.slug}/settings/roles`)
    await page.getByRole('link', { name: 'Copy Manager' }).click()
    await expect(page.getByRole('checkbox', { name: /See what products cost/ })).toBeChecked()
    await field(page, 'Name *').or(field(page, 'Name')).first().fill('Floor')
    await page.getByRole('searchbox', { name: 'Find a right' }).fill('cost')
    await page.getByRole('checkbox', { name: /See what products cost/ }).uncheck()
    // The books would show them all the same.
    const warning = page.getByRole('status').filter({ hasText: 'can be seen all the same' })
    await expect(warning.getByRole('listitem')).toHaveCount(3)
    await warning.getByRole('button', { name: 'Take these 3 rights too' }).click()
    await expect(warning).toHaveCount(0)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Floor' })).toBeVisible()
    const { roles } = await apiOf(company).ask<{ roles: { name: string; permissions: string[] }[] }>(
      '{ roles { name permissions } }',
    )
    expect(roles.find((role) => role.name === 'Floor')?.permissions).not.toContain(COST)
  })

  await test.step('a colleague is invited into it', async () => {
    await page.goto(`/c/${company.slug}/settings/people`)
    await page.getByRole('button', { name: 'Invite' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill(colleague.email)
    await dialog.getByRole('combobox').selectOption({ label: 'Floor' })
    await dialog.getByRole('button', { name: 'Send invitation' }).click()
    await expect(page.getByRole('row').filter({ hasText: colleague.email })).toContainText('Floor')
  })

  const theirs = await visit()
  await test.step('they join through the mail', async () => {
    await expect.poll(() => mailedToken(colleague.email)).not.toBe('')
    await theirs.goto(`/join#${await mailedToken(colleague.email)}`)
    await expect(theirs.getByRole('heading', { name: 'Join Oak and Lamp' })).toBeVisible()
    await theirs.getByLabel('Your name').fill(colleague.name)
    await theirs.getByLabel('Password').fill(PASSWORD)
    await theirs.getByRole('button', { name: 'Make an account and join' }).click()
    await theirs.waitForURL(new RegExp(`/c/${company.slug}/`))
  })

  await test.step('and find no cost', async () => {
    expect((await columns(theirs, company.slug)).join()).not.toContain('Cost')
    await theirs.goto(`/c/${company.slug}/products/${product!.id}`)
    await expect(theirs.getByRole('heading', { level: 1, name: 'Desk lamp' })).toBeVisible()
    await settled(theirs)
    await expect(theirs.getByText('Cost of one')).toHaveCount(0)
    const file = await exported(theirs, company.slug)
    expect(file).toContain('Desk lamp')
    expect(file).not.toMatch(/cost/i)
    await theirs.goto(`/c/${company.slug}/exports`)
    await expect(theirs.getByRole('listitem').filter({ hasText: 'Products' })).toHaveCount(1)
    await theirs.keyboard.press('Control+k')
    await theirs.getByRole('combobox').fill('Desk lamp')
    await expect(theirs.getByRole('option', { name: /Desk lamp/ })).toBeVisible()
    await expect(theirs.getByRole('listbox')).not.toContainText(/cost/i)
  })

  await test.step('the admin sees why', async () => {
    await page.goto(`/c/${company.slug}/settings/people`)
    await page.getByRole('link', { name: colleague.name }).click()
    await page.getByRole('searchbox', { name: 'Find a right' }).fill('products cost')
    await expect(page.getByText('The role Floor does not give it')).toBeVisible()
  })
})

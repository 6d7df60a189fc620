// The company's own settings: how it looks, and by which mail server it sends.
import { deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { apiOf, type Founded, found, signedIn } from './support/api'
import { field, nextAction, settled } from './support/hands'
import { sink } from './support/sink'
import { expect, test } from './support/test'

let company: Founded
const at = (to: string) => `/c/${company.slug}/${to}`

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  company = await found('Birch & Sons')
})
test.beforeEach(async ({ context }) => {
  await context.addCookies((await signedIn(company.person)).cookies)
})

/** A picture of one colour. */
function png(width: number, height: number): Buffer {
  const crcOf = (data: Buffer) => {
    let crc = ~0
    for (const byte of data) {
      crc ^= byte
      for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    }
    return ~crc >>> 0
  }
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data])
    const [size, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    crc.writeUInt32BE(crcOf(body))
    return Buffer.concat([size, body, crc])
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([20, 120, 60]))])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

const save = async (page: Page) => {
  await nextAction(page).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

test('colours that cannot be read are refused with a remedy, and what is saved is worn at once', {
  tag: ['@TEN-9'],
}, async ({ page }) => {
  await page.goto(at('settings/look'))
  await settled(page)
  await field(page, 'Ground').fill('#ffee00')
  await expect(page.getByText(/Contrast 1\.\d : 1\. Text needs 4\.5 : 1/)).toBeVisible()
  await nextAction(page).click()
  await expect(page.getByText(/has a contrast of 1\.\d\d:1, and 4\.5:1 is needed/)).toBeVisible()

  await page.getByRole('button', { name: /^Text #/ }).click()
  await expect(page.getByText('This can be read.', { exact: false })).toBeVisible()
  await save(page)
  const worn = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--erp-palette-primary-main'))
  await expect.poll(worn).not.toBe('#3d53c5')
})

test('a logo stands in the top bar and on the sign-in page, until it is hidden', { tag: ['@TEN-9'] }, async ({
  page,
  browser,
}) => {
  await page.goto(at('settings/look'))
  await settled(page)
  await page
    .locator('[data-logo-file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(240, 80) })
  await expect(page.getByText('The logo is in place')).toBeVisible()
  await expect(page.locator('header img').first()).toHaveAttribute('src', /\/logo\?v=/)

  const stranger = await browser.newContext()
  const door = await stranger.newPage()
  await door.goto(at('orders'))
  await expect(door.getByText('Birch & Sons')).toBeVisible()
  await expect(door.locator('main img')).toHaveJSProperty('complete', true)

  await page.getByLabel('Show name, logo and colours', { exact: false }).uncheck()
  await save(page)
  await door.goto(at('orders'))
  await expect(door.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(door.getByText('Birch & Sons')).toBeHidden()
  await stranger.close()
})

test('a test mail shows what the server answered', { tag: ['@EML-2'] }, async ({ page }) => {
  const taking = await sink('250 2.0.0 Ok: queued as 4711')
  const refusing = await sink('550 5.7.1 not from you')
  const name = (port: number, expectedVersion: number | null) => {
    const server = { host: '127.0.0.1', port, security: 'NONE', sender: 'books@birch.example', expectedVersion }
    return apiOf(company).mutate('companyMailServerSet', server, 'mailServer { version }')
  }
  await name(taking.port, null)
  await page.goto(at('settings/mail'))
  await settled(page)
  await page.getByRole('button', { name: 'Send a test mail' }).click()
  await expect(page.getByText('2.0.0 Ok: queued as 4711')).toBeVisible()
  expect(taking.arrived.length).toBe(1)
  expect(taking.arrived[0]).toContain('From: Birch & Sons <books@birch.example>')

  await name(refusing.port, 1)
  await page.getByRole('button', { name: 'Send a test mail' }).click()
  await expect(page.getByText('550 5.7.1 not from you')).toBeVisible()
  await Promise.all([taking.close(), refusing.close()])
})

test('another bank account asks who is there, and is saved then', async ({ page }) => {
  // As the server answers ten minutes after the sign-in.
  let refusals = 1
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() ?? {}
    if (operationName !== 'CompanySettingsUpdate' || refusals-- <= 0) return route.fallback()
    const message = 'Show first that it is still you.'
    const errors = [{ __typename: 'UserError', code: 'REAUTHENTICATE', message, path: [], details: null }]
    const companySettingsUpdate = { __typename: 'CompanySettingsPayload', company: null, errors }
    await route.fulfill({ json: { data: { companySettingsUpdate } } })
  })
  await page.goto(at('settings/company'))
  await field(page, 'IBAN').fill('GB29 NWBK 6016 1331 9268 19')
  await nextAction(page).click()
  const dialog = page.getByRole('dialog', { name: 'Is it still you?' })
  await dialog.getByLabel('Password').fill(company.person.password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(field(page, 'IBAN')).toHaveValue('GB29NWBK60161331926819')
})

test('each section saves, and leaving with something unsaved asks first', async ({ page }) => {
  await page.goto(at('settings'))
  await settled(page)
  await expect(page).toHaveURL(at('settings/company'))
  await field(page, 'City').fill('Leipzig')
  await field(page, 'IBAN').fill('DE88 3704 0044 0532 0130 00')
  await nextAction(page).click()
  await expect(page.getByText('The check digits of this IBAN do not fit', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Numbers' }).click()
  await page.getByRole('button', { name: 'Stay here' }).click()
  await field(page, 'IBAN').fill('DE89 3704 0044 0532 0130 00')
  await save(page)
  await expect(field(page, 'IBAN')).toHaveValue('DE89370400440532013000')

  await page.getByRole('link', { name: 'Numbers' }).click()
  await field(page, 'Pattern').fill('RE-{year}-{number}')
  await expect(page.getByText(/^RE-\d{4}-00001$/)).toBeVisible()
  await save(page)

  await page.getByRole('link', { name: 'Units' }).click()
  await page.getByRole('button', { name: 'New unit' }).click()
  await field(page, 'Name').fill('Pallet')
  await field(page, 'Short form').fill('pal')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const row = page.getByRole('row', { name: /Pallet/ })
  await row.getByRole('button', { name: 'Archive' }).click()
  await expect(row.getByText('Archived')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row.getByText('In use')).toBeVisible()
})

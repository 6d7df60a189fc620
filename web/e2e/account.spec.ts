// My account as its owner lives with it: a second factor that is set up, used and lost, sessions, tokens, and a profile that every window follows.
import type { Page } from '@playwright/test'
import { apiToken, found, home, type Person } from './support/api'
import { field, settled, setUpFactor } from './support/hands'
import { linkTo, postbox } from './support/post'
import { expect, test } from './support/test'
import { Phone } from './support/totp'

async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in')
  await field(page, 'Mail address').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.keyboard.press('Enter')
}

async function signOut(page: Page, slug: string): Promise<void> {
  await page.goto(`/c/${slug}/home`)
  await settled(page)
  await page.getByRole('button', { name: /settings and sign out$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
}

/** Ask a company as a program does; the status where nobody answers it. */
async function asked(slug: string, token: string, query: string) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const answer = await fetch(`${home()}/c/${slug}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  return answer.status === 200 ? ((await answer.json()) as { errors?: unknown[] }) : answer.status
}

test('a second factor is set up, asked for, and a lost phone is no disaster', { tag: ['@AUTH-1', '@AUTH-2'] }, async ({
  visit,
}) => {
  // A phone has a new code every half minute, and each counts once.
  test.slow()
  const company = await found('Second Step')
  const page = await visit({ storageState: company.storage })
  await page.goto(`/c/${company.slug}/home`)
  await settled(page)
  await page.getByRole('button', { name: /settings and sign out$/ }).click()
  await page.getByRole('menuitem', { name: 'My account' }).click()
  await page.getByRole('link', { name: 'Security' }).click()
  await page.getByRole('link', { name: 'Set up', exact: true }).click()

  // The picture and the text say the same.
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
  const secret = (await page.locator('[data-secret]').textContent()) ?? ''
  const uri = await page.getByRole('link', { name: 'Open in an app on this device' }).getAttribute('href')
  expect(new URL(uri ?? '').searchParams.get('secret')).toBe(secret.replaceAll(' ', ''))
  const phone = new Phone(secret)
  await field(page, 'Code').fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This code does not match')).toBeVisible()
  await field(page, 'Code').fill(await phone.code())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Keep these backup codes/ })).toBeVisible()
  const codes = await page.locator('[data-backup-codes] code').allTextContents()
  expect(codes).toHaveLength(10)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  expect((await saving).suggestedFilename()).toBe('countinghouse-backup-codes.txt')
  await page.getByLabel('I have kept the codes').check()
  await page.getByRole('link', { name: 'Done' }).click()
  await expect(page.getByText('10 left')).toBeVisible()

  // With the phone.
  await signOut(page, company.slug)
  await signIn(page, company.person)
  const code = field(page, 'Code of your authenticator app')
  await expect(code).toBeFocused()
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  await code.fill(await phone.code())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/c/${company.slug}/`))

  // Without it.
  await signOut(page, company.slug)
  await signIn(page, company.person)
  await page.getByRole('button', { name: 'Use a backup code' }).click()
  await field(page, 'Backup code').fill(codes[3]?.toLowerCase() ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/c/${company.slug}/`))

  // A used code is no code.
  await signOut(page, company.slug)
  await signIn(page, company.person)
  await page.getByRole('button', { name: 'Use a backup code' }).click()
  await field(page, 'Backup code').fill(codes[3] ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This code does not match')).toBeVisible()
  await field(page, 'Backup code').fill(codes[4] ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/c/${company.slug}/`))
  await page.goto('/account/security')
  await expect(page.getByText('8 left')).toBeVisible()
})

test.describe('where somebody is signed in', () => {
  // Whose session has ended is told so, and the browser notes it.
  test.use({ expected: /status of 40[13]/ })

  test('sessions are seen and ended, and an ended one asks to sign in', { tag: ['@AUTH-6'] }, async ({ visit }) => {
    const company = await found('Two Desks')
    const here = await visit({ storageState: company.storage })
    const there = await visit({})
    await signIn(there, company.person)
    await expect(there).toHaveURL(new RegExp(`/c/${company.slug}/`))
    await settled(there)

    await here.goto('/account/sessions')
    await expect(here.getByText('This device')).toHaveCount(1)
    await here.getByRole('button', { name: 'End all others' }).click()
    await expect(here.getByText('All other sessions have ended')).toBeVisible()
    await expect(here.getByRole('listitem').filter({ hasText: 'signed in' })).toHaveCount(1)
    await there.goto(`/c/${company.slug}/customers`)
    await expect(there.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})

test('a forgotten password is set anew by mail, and a bad one is refused with the reason', {
  tag: ['@AUTH-5'],
}, async ({ page }) => {
  test.skip(!postbox(), 'nobody says where this product keeps its letters')
  const company = await found('Lost Key')
  const program = await apiToken(company, 'Nightly report', ['parties.customer:read'])
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgotten your password?' }).click()
  await field(page, 'Mail address').fill(company.person.email)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/a link is on its way/)).toBeVisible()
  const link = await linkTo(company.person.email, 'password-reset')

  await page.goto(link)
  const newPassword = page.locator('input[autocomplete=new-password]')
  await newPassword.fill('short')
  await expect(page.getByText('10 characters more')).toBeVisible()
  await newPassword.fill('lostkey lostkey lostkey')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText(/repeats|little more than/)).toBeVisible()
  // Whoever lost more than a password leaves no door open.
  await expect(page.getByLabel('End my API token too')).toBeChecked()
  await expect(page.getByText('Nightly report (Lost Key): what uses them')).toBeVisible()
  const password = 'seven quiet herons over the weir'
  await newPassword.fill(password)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText('Your new password is set')).toBeVisible()
  expect(await asked(company.slug, program, '{ customers(first: 1) { totalCount } }')).toBe(401)
  await signIn(page, { ...company.person, password })
  await expect(page).toHaveURL(new RegExp(`/c/${company.slug}/`))

  // The link was good for once.
  await page.goto(link)
  await page.reload()
  await page.goto(link)
  await expect(page.getByRole('link', { name: 'Send me another link' })).toBeVisible()
  await expect(page.getByText('This link does not work any more')).toBeVisible()
})

test('changing the password ends all other sessions', { tag: ['@AUTH-6'] }, async ({ visit }) => {
  const company = await found('New Key')
  const page = await visit({ storageState: company.storage })
  await page.goto('/account/security')
  await page.getByRole('link', { name: 'Change password' }).click()
  await page.getByLabel('Present password').fill('not this one at all')
  await page.locator('input[autocomplete=new-password]').fill('seven quiet herons over the weir')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not your present password')).toBeVisible()
  await page.getByLabel('Present password').fill(company.person.password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The password is changed')).toBeVisible()
  await expect(page.getByText(/^Last changed on/)).toBeVisible()
})

test.describe('a company that asks for a second factor', () => {
  test.use({ expected: /status of 403/ })

  test('leads to it, and lets in whoever has one', async ({ visit }) => {
    const company = await found('Strict House', undefined, true)
    const page = await visit({ storageState: company.storage })
    await page.goto(`/c/${company.slug}/home`)
    await expect(page.getByRole('heading', { name: 'Set up your second factor' })).toBeVisible()
    await setUpFactor(page)
    await page.goto(`/c/${company.slug}/home`)
    await expect(page.getByRole('heading', { name: /Strict House/ })).toBeVisible()
  })
})

test('a sensitive step asks who is there, and is then done', async ({ visit }) => {
  const company = await found('Fresh Proof')
  const page = await visit({ storageState: company.storage })
  // As the server answers ten minutes after the sign-in.
  let refusals = 1
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== 'TotpBegin' || refusals-- <= 0) return route.fallback()
    const errors = [
      {
        __typename: 'UserError',
        code: 'REAUTHENTICATE',
        message: 'Show first that it is still you.',
        path: [],
        details: null,
      },
    ]
    await route.fulfill({ json: { data: { totpBegin: { __typename: 'TotpBeginPayload', enrolment: null, errors } } } })
  })
  await page.goto('/account/security/second-factor')
  const dialog = page.getByRole('dialog', { name: 'Is it still you?' })
  await dialog.getByLabel('Password').fill('a wrong one, and long enough')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/does not match/)).toBeVisible()
  await dialog.getByLabel('Password').fill(company.person.password)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
})

test('a token is made, works, and ends when it is revoked', { tag: ['@AUTH-11'] }, async ({ visit }) => {
  const company = await found('Web Shop')
  const page = await visit({ storageState: company.storage })
  await page.goto('/account/tokens')
  await page.getByRole('link', { name: 'New token' }).click()
  await field(page, 'Name').fill('Nightly report')
  await page.getByLabel('Only what I choose').check()
  await page.getByRole('searchbox', { name: 'Find a right' }).fill('see customers')
  await page.getByRole('checkbox', { name: /See customers/ }).check()
  await page.getByRole('button', { name: 'Make the token' }).click()
  const token = await page.locator('[data-secret]').textContent()
  await page.getByRole('link', { name: 'Done' }).click()
  await expect(page.getByRole('row', { name: /Nightly report/ })).toContainText('never used')

  const ask = (query: string) => asked(company.slug, token ?? '', query)
  expect(await ask('{ customers(first: 1) { totalCount } }')).not.toHaveProperty('errors')
  expect(await ask('{ products(first: 1) { totalCount } }')).toHaveProperty('errors')
  await page.reload()
  await expect(page.getByRole('row', { name: /Nightly report/ })).toContainText('used')
  await page.getByRole('button', { name: 'Revoke Nightly report' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(page.getByText('You have no tokens.')).toBeVisible()
  expect(await ask('{ customers(first: 1) { totalCount } }')).toBe(401)
})

test('a profile is in force at once, in every window', { tag: ['@AUTH-13'] }, async ({ visit }) => {
  const company = await found('Many Tongues')
  const page = await visit({ storageState: company.storage })
  const other = await page.context().newPage()
  await other.goto(`/c/${company.slug}/customers`)
  await settled(other)
  await page.goto('/account')
  await page.getByLabel('Language').selectOption('de')
  await page.getByLabel('Numbers').selectOption('APOSTROPHE_POINT')
  await page.getByLabel('Dates').selectOption('YEAR_MONTH_DAY')
  await page.getByLabel('Appearance').selectOption('DARK')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profil' })).toBeVisible()
  await expect(page.getByText('9’876’543.21')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await expect(other.getByRole('heading', { level: 1, name: /^Kunden/ })).toBeVisible()
  await expect(other.locator('html')).toHaveAttribute('data-scheme', 'dark')

  // Another browser of the same person.
  const elsewhere = await visit({ storageState: company.storage })
  await elsewhere.goto(`/c/${company.slug}/customers`)
  await expect(elsewhere.getByRole('heading', { level: 1, name: /^Kunden/ })).toBeVisible()
})

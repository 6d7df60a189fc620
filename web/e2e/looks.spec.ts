// Every page as people of all kinds meet it: readable in light and dark, as wide as the smallest phone, and still while it loads.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { amber } from './support/amber'
import { currentStep, field, settled } from './support/hands'
import { placesIn } from './support/places'
import { expect, test } from './support/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
// Only these depend on the colours; everything else of a page is the same in the dark.
const OF_COLOURS = ['color-contrast', 'link-in-text-block']
const SHIFT_MAX = 0.05
const SMALLEST = { width: 320, height: 640 }
const DESKTOP = { width: 1440, height: 900 }

const company = amber()

const OUTSIDE = [
  '/sign-in',
  '/sign-up',
  '/password-forgotten',
  '/password-reset#nothing',
  '/sign-up-confirm#nothing',
  '/email-confirm#nothing',
  '/join',
  '/companies',
  '/companies/new',
  '/account/profile',
  '/account/security',
  '/account/security/password',
  '/account/security/second-factor',
  '/account/security/backup-codes',
  '/account/security/email',
  '/account/sessions',
  '/account/tokens',
  '/account/tokens/new',
]

test.use({ storageState: company.storage, viewport: DESKTOP })

/** Sum what moved on the page without anybody's doing. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifted: number }
    seen.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shifted += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}

async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // What is inside the frame of a print is the browser's own viewer.
  const axe = new AxeBuilder({ page }).exclude('iframe')
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze()
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`))
}

/** What stands out of a page that is as wide as the smallest phone. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.body.querySelectorAll('*')].filter(
      (e) => e.getBoundingClientRect().right > clientWidth + 1,
    )
    return [`${scrollWidth} px`, ...out.slice(0, 8).map((e) => e.outerHTML.slice(0, 120))]
  })

async function look(page: Page, address: string): Promise<void> {
  const shifts = await watchShifts(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(address)
  await settled(page)
  expect(await shifts(), 'what moved while the page came').toBeLessThan(SHIFT_MAX)
  expect(await faults(page), 'in light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  expect(await faults(page, OF_COLOURS), 'in dark').toEqual([])
  await page.setViewportSize(SMALLEST)
  await settled(page)
  expect(await tooWide(page), 'at 320 pixels').toEqual([])
}

for (const address of OUTSIDE)
  test(`looks of ${address}`, async ({ page }) => {
    await look(page, address)
  })

for (const to of placesIn(company))
  test(`looks of ${to.replaceAll(/[0-9a-f-]{36}/g, '…')}${to === `orders/${company.draft.id}` ? ' (draft)' : ''}`, async ({
    page,
  }) => {
    await look(page, `/c/${company.slug}/${to}`)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('an order can be entered by thumb', async ({ page }) => {
    await page.goto(`/c/${company.slug}/orders`)
    await settled(page)
    await page.getByRole('link', { name: 'New order' }).tap()
    const combo = page.getByRole('combobox', { name: 'Customer' })
    await combo.tap()
    await combo.pressSequentially('Corner')
    await page.getByRole('option', { name: /Corner Shop/ }).tap()
    const line = page.getByRole('combobox', { name: 'Product 1' })
    await line.tap()
    await line.pressSequentially('lamp')
    await page.getByRole('option', { name: /Desk lamp/ }).tap()
    await page.getByLabel('Quantity 1').fill('2')
    await expect(page.locator('[data-total="net"]')).toHaveText('€40.00')
    await page.getByRole('button', { name: 'Save' }).tap()
    await expect(page.getByRole('button', { name: 'Confirm' })).toBeInViewport()
    await expect(page.locator('[data-total="net"]')).toHaveText('€40.00')
    await field(page, 'Customer’s reference').fill('By thumb')
    await page.getByRole('button', { name: 'Confirm' }).tap()
    await expect(currentStep(page)).toHaveText('Confirmed')
    expect(await tooWide(page)).toEqual([])
  })

  test('the sheet leads to every place', async ({ page }) => {
    await page.goto(`/c/${company.slug}/home`)
    await settled(page)
    await page.getByRole('button', { name: 'More' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Places' })
    await expect(sheet).toBeVisible()
    expect(await faults(page)).toEqual([])
    await sheet.getByRole('link', { name: 'Payments' }).tap()
    await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  })
})

test('the palette and the shortcuts read well, too', async ({ page }) => {
  await page.goto(`/c/${company.slug}/orders/${company.draft.id}`)
  await settled(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  expect(await faults(page)).toEqual([])
})

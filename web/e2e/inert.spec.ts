// What people write is words wherever it is shown: nothing of it runs, on no page, in no menu and in no print.
import { found, somebody } from './support/api'
import { settled } from './support/hands'
import { placesIn } from './support/places'
import { seed } from './support/seed'
import { expect, test } from './support/test'

const RUN = 'window.ran=(window.ran??0)+1'
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `"><script>${RUN}</script>`,
  `'"><img src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.ran=1</script>">`,
  `javascript:${RUN}`,
  `<a href="javascript:${RUN}" id=x>x</a>`,
  `<details open ontoggle="${RUN}">`,
  `<body onload="${RUN}">`,
  `<input autofocus onfocus="${RUN}">`,
  `<math><mi xlink:href="javascript:${RUN}">`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `<style>@import"javascript:${RUN}"</style>`,
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  `<video><source onerror="${RUN}">`,
  `<object data="javascript:${RUN}">`,
  '&lt;script&gt;window.ran=1&lt;/script&gt;',
]

// Pages that show nothing of what was written here.
const WITHOUT_WORDS =
  /\/new$|^nowhere|^settings\/(look|mail|numbers|taxes|accounts|units|years|approvals|roles)|^imports|^exports/

test('what people write runs nowhere', { tag: '@S26' }, async ({ visit }) => {
  test.slow()
  let next = 0
  const called = (name: string) => `${name.slice(0, 20)} ${PAYLOADS[next++ % PAYLOADS.length]}`
  const company = await found(called('House').slice(0, 80), { ...somebody(), name: called('Grace').slice(0, 80) })
  const filled = await seed(company, called)
  expect(next, 'every payload is somewhere').toBeGreaterThanOrEqual(PAYLOADS.length)

  const page = await visit({ storageState: company.storage })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const seen: string[] = []
  for (const place of placesIn(filled).filter((each) => !WITHOUT_WORDS.test(each))) {
    await page.goto(`/c/${company.slug}/${place}`)
    await settled(page)
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran), place).toBeUndefined()
    seen.push(await page.locator('body').innerText())
  }
  // It is not that it was swallowed: it stands there as it was written.
  expect(seen.filter((text) => text.includes('<img src=x onerror=')).length).toBeGreaterThan(3)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('oak')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined()
  expect(dialogs).toEqual([])
})

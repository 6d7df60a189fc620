// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { registerRef } from '@/platform/form/refs'
import { checkList } from '@/platform/testing/checkList'
import { checkForm } from '@/platform/testing/checkPage'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { countryRef } from '../country'
import CustomerCreateDialog from './CustomerCreateDialog'
import { customer } from './customer.form'
import { customerList } from './customer.list'
import { OpenItemsPage } from './OpenItemsPage'

// Pages of a dozen fields under axe take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

registerRef('Country', async () => ({
  ...countryRef,
  // Names of countries are words of the language, not of the screen: marked as data for the check of untranslated words.
  resolve: async (_apollo, id) => ({ id, label: `§${id}`, data: id }),
}))

checkList(customerList)
checkForm(customer)

const OPEN_ITEMS = { path: 'customers/:id/open-items', permissions: ['invoicing.invoice:read'] }
const ID = '0197a000-0000-7000-8000-000000000001'

test('open items add up what is owed on the day in the address', async () => {
  const api = mockApi({ rows: 2 })
  const { container, missing } = await renderInCompany(OpenItemsPage, api, {
    ...OPEN_ITEMS,
    at: `customers/${ID}/open-items?on=2026-02-28`,
  })
  expect(await screen.findByRole('table')).toHaveTextContent('12.50')
  expect(api.asked[0]?.variables).toEqual({ id: ID, on: '2026-02-28' })
  expect(screen.getByRole('rowheader', { name: /§number/ }).querySelector('a')).toHaveAttribute(
    'href',
    `/c/acme/invoices/${ID}`,
  )
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
})

test('another day is typed and stands in the address', async () => {
  const api = mockApi({ rows: 2 })
  const { router } = await renderInCompany(OpenItemsPage, api, { ...OPEN_ITEMS, at: `customers/${ID}/open-items` })
  const field = await screen.findByRole('textbox')
  await userEvent.clear(field)
  await userEvent.type(field, '-10{Tab}')
  await waitFor(() => expect(router.state.location.search).toBe('?on=2026-03-05'))
  await waitFor(() => expect(api.asked.at(-1)?.variables).toMatchObject({ on: '2026-03-05' }))
})

test('a customer made on the spot goes back to where it was typed', async () => {
  const api = mockApi({ rows: 1, values: { 'Customer.name': '§Newcomer' } })
  const onDone = vi.fn()
  await renderInCompany(() => <CustomerCreateDialog typed="Newcomer" onDone={onDone} />, api, {
    path: 'x',
    at: 'x',
    permissions: ['parties.customer:create'],
  })
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ label: '§Newcomer' })))
  expect(api.asked[0]).toMatchObject({
    name: 'CustomerCreate',
    variables: { input: { name: 'Newcomer', email: null, address: { city: '', country: 'DE' } } },
  })
})

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { defineRef, registerRef } from '@/platform/form/refs'
import { checkList } from '@/platform/testing/checkList'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { CorrectPaymentPage } from './CorrectPaymentPage'
import { NewPaymentPage } from './NewPaymentPage'
import { PaymentPage } from './PaymentPage'
import { paymentList } from './payment.list'

const CUSTOMER = '0197a000-0000-7000-8000-0000000000cc'
registerRef('Customer', async () =>
  defineRef({
    typename: 'Customer',
    search: async () => [{ id: CUSTOMER, label: '§Ada', data: null }],
    resolve: async (_apollo, id) => ({ id, label: '§Ada', data: null }),
  }),
)

checkList(paymentList)

const EUR = (amount: string) => ({ amount, currency: 'EUR' })
const ID = '0197a000-0000-7000-8000-000000000001'
const PERMISSIONS = [
  'payments.payment:read',
  'payments.payment:create',
  'payments.allocation:create',
  'payments.allocation:reverse',
]

function open(values: Scenario['values'] = {}, permissions: readonly string[] = PERMISSIONS) {
  const api = mockApi({ rows: 2, values: { 'Payment.state': 'POSTED', 'Payment.openAmount': EUR('30.00'), ...values } })
  return renderInCompany(PaymentPage, api, { path: 'payments/:id', at: `payments/${ID}`, permissions }).then(
    (shown) => ({ api, shown }),
  )
}

test('shows what it settled and what is still credit', async () => {
  const allocation = { id: 'a', isReversed: false, reverses: null }
  const { shown } = await open({
    'Payment.allocations': [
      allocation,
      { ...allocation, id: 'b', isReversed: true },
      { ...allocation, id: 'c', reverses: { id: 'b' } },
    ],
  })
  await screen.findByRole('heading', { level: 1 })
  expect(shown.container.querySelector('[data-open-amount]')?.textContent).toContain('30.00')
  expect(shown.container.querySelectorAll('li')).toHaveLength(2)
  expect(shown.container.querySelectorAll('li[data-undone]')).toHaveLength(1)
  expectTranslated(shown.container)
  expect(shown.missing).toEqual([])
  await expectAccessible(shown.container)
})

test('credit is used for the invoice that is chosen, never more than either has open', async () => {
  const { api, shown } = await open({
    'InvoiceConnection.nodes': [
      { id: 'i1', openAmount: EUR('20.00') },
      { id: 'i2', openAmount: EUR('50.00') },
    ],
  })
  await screen.findByRole('heading', { level: 1 })
  await userEvent.click(shown.container.querySelector('[data-primary-action]')!)
  await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(2))
  const amount = () => document.querySelector<HTMLInputElement>('[name=amount]')!
  expect(amount().value).toBe('20.00')
  await userEvent.click(screen.getAllByRole('radio')[1]!)
  expect(amount().value).toBe('30.00')
  expectTranslated(document.querySelector('[role=dialog]')!)
  await expectAccessible(document.querySelector('[role=dialog]')!)
  await userEvent.click(document.querySelector('button[type=submit]')!)
  await waitFor(() => expect(screen.queryByRole('radio')).toBeNull())
  expect(api.asked.find((a) => a.name === 'PaymentAllocate')?.variables).toMatchObject({
    input: { paymentId: ID, invoiceId: 'i2', amount: '30.00' },
  })
})

test('says so when there is no open invoice', async () => {
  const { shown } = await open({ 'InvoiceConnection.nodes': [] })
  await screen.findByRole('heading', { level: 1 })
  await userEvent.click(shown.container.querySelector('[data-primary-action]')!)
  await waitFor(() => expect(document.querySelector('[role=dialog]')?.textContent).toContain('30.00'))
})

test('nothing is offered without credit, or without the right', async () => {
  const used = await open({ 'Payment.openAmount': EUR('0.00') })
  await screen.findByRole('heading', { level: 1 })
  expect(used.shown.container.querySelector('[data-primary-action]')).toBeNull()
  used.shown.unmount()
  const { shown } = await open({}, ['payments.payment:read'])
  await screen.findByRole('heading', { level: 1 })
  expect(shown.container.querySelector('[data-primary-action]')).toBeNull()
  shown.unmount()
  await open({}, [])
  expect(screen.getByText('payments.payment:read')).toBeInTheDocument()
})

test('a payment that is not booked can be booked or thrown away, and used for nothing', async () => {
  const { api, shown } = await open({ 'Payment.state': 'DRAFT' })
  await screen.findByRole('heading', { level: 1 })
  expect(shown.container.querySelector('[data-open-amount]')).toBeNull()
  expectTranslated(shown.container)
  expect(shown.missing).toEqual([])
  await userEvent.click(shown.container.querySelector('[data-primary-action]')!)
  await waitFor(() => expect(api.asked.map((a) => a.name)).toContain('PaymentPost'))
})

test('a payment for several invoices is entered with its customer from the address', async () => {
  const api = mockApi({ rows: 1 })
  const { container, missing, router } = await renderInCompany(NewPaymentPage, api, {
    path: 'payments/new',
    at: `payments/new?customer=${CUSTOMER}`,
    permissions: PERMISSIONS,
  })
  await waitFor(() => expect(container.querySelector('[name=customerId]')).toHaveValue('§Ada'))
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
  await userEvent.click(container.querySelector('button[type=submit]')!)
  await waitFor(() => expect(container.querySelector('[name=amount]')).toHaveAttribute('aria-invalid', 'true'))
  await userEvent.type(container.querySelector('[name=amount]')!, '75.50')
  await userEvent.click(container.querySelector('button[type=submit]')!)
  await waitFor(() => expect(router.state.location.pathname).toBe(`/c/acme/payments/${ID}`))
  expect(api.asked.find((a) => a.name === 'PaymentCreate')?.variables).toMatchObject({
    input: { customerId: CUSTOMER, amount: '75.50', method: 'BANK_TRANSFER', autoAllocate: true },
  })
})

const waiting = {
  'Payment.state': 'DRAFT',
  'Payment.isOwn': true,
  'Payment.customer': { id: CUSTOMER },
  'Payment.amount': EUR('1500.00'),
  'Payment.on': '2026-03-01',
  'Payment.autoAllocate': false,
}
const correcting = (values: Scenario['values']) => {
  const api = mockApi({ rows: 1, values: { ...waiting, ...values } })
  const where = { path: 'payments/:id/correct', at: `payments/${ID}/correct`, permissions: PERMISSIONS }
  return renderInCompany(CorrectPaymentPage, api, where).then((shown) => ({ api, shown }))
}

test('a payment that waits is corrected: only what was changed is sent', async () => {
  const { api, shown } = await correcting({})
  await screen.findByRole('heading', { level: 1 })
  const amount = shown.container.querySelector<HTMLInputElement>('[name=amount]')!
  await userEvent.clear(amount)
  await userEvent.type(amount, '150')
  await expectAccessible(shown.container)
  expectTranslated(shown.container)
  await userEvent.click(shown.container.querySelector('[data-primary-action]')!)
  await waitFor(() => expect(api.asked.map((each) => each.name)).toContain('PaymentCorrect'))
  const sent = api.asked.find((each) => each.name === 'PaymentCorrect')?.variables as { input: object }
  expect(Object.keys(sent.input).sort()).toEqual(['amount', 'expectedVersion', 'id'])
  expect(shown.missing).toEqual([])
})

test('what somebody else recorded, or is booked, is shown and not corrected', async () => {
  for (const values of [{ 'Payment.isOwn': false }, { 'Payment.state': 'POSTED' }] as const) {
    const { shown } = await correcting(values)
    await waitFor(() => expect(shown.router.state.location.pathname).toMatch(new RegExp(`/payments/${ID}$`)))
    shown.unmount()
  }
})

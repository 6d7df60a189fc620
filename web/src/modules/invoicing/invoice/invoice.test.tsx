// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { defineRef, registerRef } from '@/platform/form/refs'
import { checkList } from '@/platform/testing/checkList'
import { checkDocument } from '@/platform/testing/checkPage'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { InvoiceAside } from './InvoiceAside'
import { invoice } from './invoice.document'
import type { InvoiceDetailFragment } from './invoice.generated'
import { invoiceList, paymentOf } from './invoice.list'
import { lineFaults } from './lines'
import PayDialog, { restOf } from './PayDialog'
import PostDialog from './PostDialog'

registerRef('Customer', async () =>
  defineRef({
    typename: 'Customer',
    search: async () => [],
    resolve: async (_apollo, id) => ({ id, label: '§Ada', data: null }),
  }),
)

checkList(invoiceList)
checkDocument(invoice)

const closed = vi.fn()
beforeEach(() => closed.mockReset())

const EUR = (amount: string) => ({ amount, currency: 'EUR' })
const LINE = {
  id: 'l',
  product: null,
  description: '§Chair',
  quantity: '1',
  unit: { id: 'u', code: '§pcs' },
  unitPrice: '100.00',
  discountRate: '0',
  tax: null,
  taxRate: '0',
}

function invoiceWith(part: Partial<InvoiceDetailFragment>): InvoiceDetailFragment {
  return {
    id: 'i',
    number: '§INV/2026/00001',
    state: 'POSTED',
    paymentState: 'OPEN',
    isOverdue: false,
    daysLate: 0,
    issuedOn: '2026-03-01',
    dueOn: '2026-03-31',
    customer: { id: 'c', name: '§Ada', email: '§ada@example.com', paymentTermDays: 30 },
    net: EUR('100.00'),
    tax: EUR('0.00'),
    total: EUR('100.00'),
    openAmount: EUR('100.00'),
    pdf: null,
    mails: [],
    version: 4,
    customerReference: '',
    note: '',
    currency: 'EUR',
    pricesIncludeTax: false,
    discount: EUR('0.00'),
    taxRows: [],
    order: null,
    lines: [LINE],
    allocations: [],
    postedAt: '2026-03-01T10:00:00Z',
    availableActions: ['PAY'],
    ...part,
  }
}

async function open(
  Shown: ComponentType<{ record: InvoiceDetailFragment; onClose: (done: boolean) => void }>,
  record: InvoiceDetailFragment,
  values: Scenario['values'] = {},
) {
  const api = mockApi({ rows: 1, values: { 'Payment.state': 'POSTED', ...values } })
  const shown = await renderInCompany(() => <Shown record={record} onClose={closed} />, api, {
    path: 'invoices',
    at: 'invoices',
    permissions: ['payments.allocation:reverse'],
  })
  return { api, shown }
}

const named = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!
const submit = () => document.querySelector<HTMLButtonElement>('button[type=submit]')!

test.each([
  ['100.00', '100', { kind: 'settled', amount: '0.00' }],
  ['100.00', '40', { kind: 'open', amount: '60.00' }],
  ['100.00', '120.5', { kind: 'credit', amount: '20.50' }],
  ['100.00', '0', null],
  ['100.00', 'ten', null],
])('of %s open, a payment of %s leaves what is right', (openAmount, paid, rest) => {
  expect(restOf(openAmount, paid)).toEqual(rest)
})

test('late money is named before everything else', () => {
  expect(paymentOf({ isOverdue: true, paymentState: 'PARTLY_PAID' })).toBe('OVERDUE')
  expect(paymentOf({ isOverdue: false, paymentState: 'PARTLY_PAID' })).toBe('PARTLY_PAID')
})

test('a quantity that is none is named at its line', () => {
  const line = { ...LINE, unit: 'pcs', taxId: null, taxName: '', taxCategory: 'OUT_OF_SCOPE', quantity: '' }
  expect(lineFaults([line]).map((f) => f.path)).toEqual([['lines', '0', 'quantity']])
})

test('paying proposes what is open, and a part of it is allocated as a part', async () => {
  const { api, shown } = await open(PayDialog, invoiceWith({}))
  await waitFor(() => expect(named('amount').value).toBe('100.00'))
  const dialog = document.querySelector('[role=dialog]')!
  expectTranslated(dialog)
  expect(shown.missing).toEqual([])
  await expectAccessible(dialog)
  await userEvent.clear(named('amount'))
  await userEvent.type(named('amount'), '40')
  expect(dialog.textContent).toContain('60.00')
  await userEvent.selectOptions(document.querySelector('select')!, 'CARD')
  await userEvent.click(submit())
  await waitFor(() => expect(closed).toHaveBeenCalledWith(true))
  expect(api.asked.at(-1)?.variables).toMatchObject({
    input: {
      customerId: 'c',
      amount: '40',
      on: '2026-03-15',
      method: 'CARD',
      allocations: [{ invoiceId: 'i', amount: '40' }],
    },
  })
})

test('what is paid above the open amount stays credit', async () => {
  const { api } = await open(PayDialog, invoiceWith({}))
  await waitFor(() => expect(named('amount')).toBeInTheDocument())
  await userEvent.clear(named('amount'))
  await userEvent.type(named('amount'), '120')
  await userEvent.click(submit())
  await waitFor(() => expect(closed).toHaveBeenCalledWith(true))
  expect(api.asked.at(-1)?.variables).toMatchObject({
    input: { amount: '120', allocations: [{ invoiceId: 'i', amount: '100.00' }] },
  })
})

test('a refused payment stays open with the sentence at its field', async () => {
  const refusal = { code: 'OUT_OF_RANGE', message: '§Not that much.', path: ['amount'], details: null }
  await open(PayDialog, invoiceWith({}), { 'PaymentPayload.errors': [refusal] })
  await waitFor(() => expect(named('amount')).toBeInTheDocument())
  await userEvent.click(submit())
  expect(await screen.findByText('§Not that much.')).toBeInTheDocument()
  expect(named('amount')).toHaveAttribute('aria-invalid', 'true')
  expect(closed).not.toHaveBeenCalled()
})

test('a payment that waits for a second person leads to its own page', async () => {
  const { shown } = await open(PayDialog, invoiceWith({}), { 'Payment.state': 'DRAFT' })
  await waitFor(() => expect(named('amount')).toBeInTheDocument())
  await userEvent.click(submit())
  await waitFor(() => expect(closed).toHaveBeenCalledWith(false))
  expect(shown.router.state.location.pathname).toContain('/payments/')
})

test('what is no amount is never sent', async () => {
  const { api } = await open(PayDialog, invoiceWith({}))
  await waitFor(() => expect(named('amount')).toBeInTheDocument())
  await userEvent.clear(named('amount'))
  await userEvent.type(named('amount'), 'ten')
  await userEvent.click(submit())
  expect(named('amount')).toHaveAttribute('aria-invalid', 'true')
  expect(api.asked).toEqual([])
})

test('posting says what it does and mails it unless told not to', async () => {
  const draft = invoiceWith({ state: 'DRAFT', number: null, issuedOn: null })
  const { api, shown } = await open(PostDialog, draft)
  await waitFor(() => expect(submit()).toBeInTheDocument())
  const dialog = document.querySelector('[role=dialog]')!
  expectTranslated(dialog)
  expect(shown.missing).toEqual([])
  await expectAccessible(dialog)
  expect(named('sendMail').checked).toBe(true)
  await userEvent.click(named('sendMail'))
  await userEvent.click(submit())
  await waitFor(() => expect(closed).toHaveBeenCalledWith(true))
  expect(api.asked.at(-1)?.variables).toMatchObject({
    input: { id: 'i', expectedVersion: 4, issuedOn: '2026-03-15', sendMail: false },
  })
})

test('a customer without an address is not mailed', async () => {
  await open(PostDialog, invoiceWith({ customer: { id: 'c', name: '§Ada', email: null, paymentTermDays: 30 } }))
  await waitFor(() => expect(named('sendMail')).toBeDisabled())
  expect(named('sendMail').checked).toBe(false)
})

const ALLOCATION = {
  id: 'a',
  amount: EUR('40.00'),
  on: '2026-03-10',
  isReversed: false,
  reverses: null,
  payment: { id: 'p', number: '§PAY-1', method: 'CASH', on: '2026-03-10' },
} as const

test('beside it stand the payments that count, and one can be undone', async () => {
  const undone = { ...ALLOCATION, id: 'b', isReversed: true }
  const opposite = { ...ALLOCATION, id: 'c', reverses: { id: 'b' } }
  const { api, shown } = await open(InvoiceAside, invoiceWith({ allocations: [ALLOCATION, undone, opposite] }))
  expect(shown.container.querySelectorAll('li')).toHaveLength(1)
  expect(shown.container.querySelector('[data-open-amount]')?.textContent).toContain('100.00')
  expectTranslated(shown.container)
  expect(shown.missing).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: /PAY-1/ }))
  await waitFor(() => expect(api.asked.some((a) => a.name === 'InvoiceAllocationReverse')).toBe(true))
  expect(api.asked.find((a) => a.name === 'InvoiceAllocationReverse')?.variables).toMatchObject({ input: { id: 'a' } })
})

// The place of notes is a live region too.
const printing = (container: Element) => container.querySelector('[role=status]:not([aria-live])')

test('the paper is announced until it is printed, then shown', async () => {
  const waiting = await open(InvoiceAside, invoiceWith({}))
  expect(printing(waiting.shown.container)?.textContent).toContain('[')
  waiting.shown.unmount()
  const pdf = { id: 'f', name: '§invoice.pdf', url: '/c/acme/files/f', mediaType: 'application/pdf' }
  const printed = await open(InvoiceAside, invoiceWith({ pdf }))
  expect(printed.shown.container.querySelector('a[download]')).toHaveAttribute('href', pdf.url)
  expect(printing(printed.shown.container)).toBeNull()
})

test('a mail that could not be sent says why', async () => {
  const mail = {
    id: 'm',
    state: 'FAILED' as const,
    recipients: ['§ada@example.com'],
    error: '§Mailbox is full.',
    createdAt: '2026-03-01T10:00:00Z',
    sentAt: null,
  }
  const { shown } = await open(InvoiceAside, invoiceWith({ mails: [mail] }))
  expect(shown.container.textContent).toContain('§Mailbox is full.')
  expectTranslated(shown.container)
})

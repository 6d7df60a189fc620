// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { defineRef, registerRef } from '@/platform/form/refs'
import { checkList } from '@/platform/testing/checkList'
import { checkDocument } from '@/platform/testing/checkPage'
import { deliveryList } from '../delivery/delivery.list'
import { isBlankLine, lineFaults, lineInput, lineOf, orderLines, productPatch, totalsOf } from './lines'
import { linksOf, order, standingOf, stepsOf } from './order.document'
import type { SalesOrderDetailFragment } from './order.generated'
import { orderList } from './order.list'
import { sellableRef } from './sellable'

registerRef('Customer', async () =>
  defineRef({
    typename: 'Customer',
    search: async () => [],
    resolve: async (_apollo, id) => ({ id, label: '§Ada', data: null }),
  }),
)
registerRef('SellableProduct', async () => sellableRef)

checkList(orderList)
checkList(deliveryList)
checkDocument(order)

const EUR = (amount: string) => ({ amount, currency: 'EUR' })
const INVOICE = {
  id: 'i',
  number: 'INV/2026/00001',
  state: 'POSTED',
  paymentState: 'OPEN',
  isOverdue: false,
  dueOn: '2026-04-01',
  openAmount: EUR('10.00'),
} as const

type Part = Partial<SalesOrderDetailFragment>

function orderWith(part: Part): SalesOrderDetailFragment {
  return {
    id: 'o',
    number: 'SO-1',
    version: 1,
    state: 'CONFIRMED',
    fulfilment: 'WAITING',
    invoicing: 'NONE',
    orderedOn: '2026-03-01',
    customerReference: '',
    customer: { id: 'c', name: 'Ada' },
    net: EUR('10.00'),
    tax: EUR('0.00'),
    total: EUR('10.00'),
    note: '',
    currency: 'EUR',
    pricesIncludeTax: false,
    discount: EUR('0.00'),
    taxRows: [],
    lines: [],
    margin: null,
    deliveries: [],
    invoices: [],
    availableActions: [],
    ...part,
  }
}

test.each<[string, Part, string | null, string]>([
  ['a draft', { state: 'DRAFT', fulfilment: 'NONE' }, 'DRAFT', 'DRAFT'],
  ['a cancelled one', { state: 'CANCELLED', fulfilment: 'NONE' }, null, 'CANCELLED'],
  ['confirmed', {}, 'CONFIRMED', 'WAITING'],
  ['part delivered', { fulfilment: 'PARTLY_DELIVERED', invoicing: 'TO_INVOICE' }, 'CONFIRMED', 'PARTLY_DELIVERED'],
  ['delivered', { fulfilment: 'DELIVERED', invoicing: 'TO_INVOICE' }, 'DELIVERED', 'TO_INVOICE'],
  [
    'drafted invoice',
    {
      fulfilment: 'DELIVERED',
      invoicing: 'INVOICED',
      invoices: [{ ...INVOICE, state: 'DRAFT', paymentState: 'DRAFT' }],
    },
    'DELIVERED',
    'TO_POST',
  ],
  ['invoiced', { fulfilment: 'DELIVERED', invoicing: 'INVOICED', invoices: [INVOICE] }, 'INVOICED', 'UNPAID'],
  [
    'overdue',
    { fulfilment: 'DELIVERED', invoicing: 'INVOICED', invoices: [{ ...INVOICE, isOverdue: true }] },
    'INVOICED',
    'OVERDUE',
  ],
  [
    'paid',
    { fulfilment: 'DELIVERED', invoicing: 'INVOICED', invoices: [{ ...INVOICE, paymentState: 'PAID' }] },
    'PAID',
    'PAID',
  ],
])('an order that is %s stands at its step and says what it waits for', (_, part, step, standing) => {
  const subject = orderWith(part)
  expect(stepsOf(subject)?.current ?? null).toBe(step)
  expect(standingOf(subject)).toBe(standing)
})

test('services have no step of delivery', () => {
  const steps = stepsOf(orderWith({ fulfilment: 'NONE', invoicing: 'TO_INVOICE' }))
  expect(steps).toEqual({ order: ['DRAFT', 'CONFIRMED', 'INVOICED', 'PAID'], current: 'CONFIRMED' })
})

test('the next step is the draft that lies there, then what the server names first', () => {
  const next = (part: Part) => {
    const subject = orderWith(part)
    const ids = typeof order.next === 'function' ? order.next(subject) : order.next
    return ids.find((id) => order.actions[id]?.available(subject))
  }
  expect(next({ availableActions: ['INVOICE', 'DELIVER', 'CLOSE'] })).toBe('INVOICE')
  expect(next({ availableActions: ['CANCEL', 'UPDATE'] })).toBeUndefined()
  const draft = { ...INVOICE, state: 'DRAFT', paymentState: 'DRAFT' } as const
  expect(next({ availableActions: ['DELIVER'], invoices: [draft] })).toBe('OPEN_DRAFT')
})

test('paying leads to the question on the invoice that is due first', () => {
  const late = { ...INVOICE, id: 'late', dueOn: '2026-03-01' }
  const subject = orderWith({ availableActions: ['PAY'], invoices: [INVOICE, late] })
  const pay = order.actions.PAY
  expect(pay && 'to' in pay && pay.to(subject)).toBe('invoices/late?do=PAY')
})

test('what came of an order is linked', () => {
  const subject = orderWith({
    deliveries: [{ id: 'd', number: 'DL-1', state: 'READY', on: null }],
    invoices: [INVOICE],
  })
  expect(linksOf(subject).map((link) => link.to)).toEqual(['deliveries/d', 'invoices/i'])
})

const PRODUCT = {
  id: 'p',
  sku: 'P-1',
  name: 'Chair',
  kind: 'GOODS',
  unit: { id: 'u', code: 'pcs' },
  salesPrice: EUR('120.00'),
  effectiveSalesTax: { id: 't', name: 'VAT 19 %', rate: '0.19', category: 'STANDARD' },
  available: '4',
  isArchived: false,
} as const

const BLANK = orderLines.blank({} as never)

test('a product brings its words, price and tax; a scanned package its quantity', () => {
  const line = { ...BLANK, ...productPatch(PRODUCT, '6') }
  expect(lineInput(line)).toEqual({
    productId: 'p',
    description: 'Chair',
    quantity: '6',
    unitPrice: '120.00',
    discountRate: '0',
    taxId: 't',
  })
  expect(totalsOf(line).tax).toEqual({ category: 'STANDARD', rate: '0.19' })
})

test('a saved line goes back as it came', () => {
  const line = lineOf({
    id: 'l',
    product: { id: 'p', sku: 'P-1', name: 'Chair', kind: 'GOODS' },
    description: 'Chair, oak',
    quantity: '2',
    unit: { id: 'u', code: 'pcs' },
    unitPrice: '120.00',
    discountRate: '0.1',
    tax: null,
    taxRate: '0',
    reserved: '0',
    delivered: '0',
    invoiced: '0',
  })
  expect(lineInput(line)).toMatchObject({ id: 'l', quantity: '2', discountRate: '0.1', taxId: null })
  expect(totalsOf(line).tax).toEqual({ category: 'OUT_OF_SCOPE', rate: '0' })
})

test('what is no number is named at its place and never sent', () => {
  expect(isBlankLine(BLANK)).toBe(true)
  const faults = lineFaults([{ ...BLANK, ...productPatch(PRODUCT), quantity: 'two' }])
  expect(faults.map((f) => f.path)).toEqual([['lines', '0', 'quantity']])
})

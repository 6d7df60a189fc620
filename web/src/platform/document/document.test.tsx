// @vitest-environment happy-dom
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parse } from 'graphql'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { defineRef, registerRef } from '../form/refs'
import { amount, number, object, reference, requiredDate, requiredReference } from '../form/schema'
import type { Outcome } from '../form/spec'
import type { SalesOrderAction, SalesOrderState, TaxCategory } from '../graphql/schema-types'
import type { Money } from '../money/format'
import { expectAccessible, expectTranslated } from '../testing/checks'
import { mockApi, type Scenario } from '../testing/mockApi'
import { renderInCompany } from '../testing/renderInCompany'
import { sampleWords } from '../testing/sampleWords'
import { DocumentPage } from './DocumentPage'
import { defineDocument } from './spec'

type Line = {
  id: string
  productId: string | null
  productName: string
  quantity: string
  unitPrice: string
  discountRate: string
}
type Order = {
  id: string
  number: string
  version: number
  state: SalesOrderState
  orderedOn: string
  customer: { id: string }
  discount: Money
  net: Money
  tax: Money
  total: Money
  taxRows: { rate: string; category: TaxCategory; base: Money; amount: Money }[]
  lines: {
    id: string
    product: { id: string; name: string } | null
    quantity: string
    unitPrice: string
    discountRate: string
  }[]
  availableActions: SalesOrderAction[]
}

const load = parse(`
  query SampleOrder($id: ID!) {
    salesOrder(id: $id) {
      id number version state orderedOn customer { id } discount { amount currency }
      net { amount currency } tax { amount currency } total { amount currency }
      taxRows { rate category base { amount currency } amount { amount currency } }
      lines { id product { id name } quantity unitPrice discountRate }
      availableActions
    }
  }
`) as TypedDocumentNode<{ salesOrder: Order | null }, { id: string }>

const saved = vi.fn<(input: unknown) => Promise<Outcome>>()
const confirmed = vi.fn<() => Promise<Outcome>>()

const blank: Line = { id: '', productId: null, productName: '', quantity: '1', unitPrice: '0', discountRate: '0' }

const order = defineDocument({
  name: 'sample.order',
  typename: 'SalesOrder',
  can: 'sales.order:read',
  load,
  read: (q) => q.salesOrder,
  number: (o) => o.number,
  state: (o) => ({ value: o.state, tone: 'neutral' }),
  steps: (o) => (o.state === 'CANCELLED' ? null : { order: ['DRAFT', 'CONFIRMED', 'PAID'], current: o.state }),
  editable: (o) => o.availableActions.includes('UPDATE'),
  schema: object({
    customerId: requiredReference(),
    orderedOn: requiredDate(),
    discount: amount(),
    other: reference(),
    note: number(),
  }),
  values: (o, company) => ({
    customerId: o?.customer.id ?? '',
    orderedOn: o?.orderedOn ?? company.today,
    discount: o?.discount.amount ?? '0',
    other: null,
    note: '',
  }),
  sections: [
    {
      fields: [
        { name: 'customerId', kind: 'ref', to: 'Customer', required: true },
        { name: 'orderedOn', kind: 'date', required: true },
        { name: 'discount', kind: 'money', unit: 'base' },
      ],
    },
  ],
  lines: {
    of: (o) =>
      o.lines.map(
        ({ product, ...l }): Line => ({ ...l, productId: product?.id ?? null, productName: product?.name ?? '' }),
      ),
    blank: () => blank,
    isBlank: (l) => l.productId === null,
    columns: [
      {
        id: 'productId',
        kind: 'ref',
        to: 'Product',
        width: 200,
        label: (l) => l.productName,
        fill: (option) => ({
          productId: option?.id ?? null,
          productName: option?.label ?? '',
          unitPrice: (option?.data as { price: string } | undefined)?.price ?? '0',
        }),
      },
      { id: 'quantity', kind: 'quantity', width: 80 },
      { id: 'unitPrice', kind: 'money', width: 80 },
      { id: 'discountRate', kind: 'rate', width: 80 },
    ],
    totals: (l) => ({ ...l, tax: { category: 'STANDARD', rate: '0.19' } }),
  },
  terms: (values, _record, company) => ({
    currency: company.currency,
    discount: values.discount,
    pricesIncludeTax: false,
  }),
  serverTotals: (o) => ({
    net: o.net.amount,
    tax: o.tax.amount,
    total: o.total.amount,
    taxRows: o.taxRows.map((r) => ({ rate: r.rate, base: r.base.amount, tax: r.amount.amount })),
  }),
  create: { can: 'sales.order:write', run: ({ values, lines, key }) => saved({ values, lines, key }) },
  update: ({ values, lines, expectedVersion }) => saved({ values, lines, expectedVersion }),
  actions: {
    CONFIRM: { available: (o) => o.availableActions.includes('CONFIRM'), leadsTo: 'CONFIRMED', run: () => confirmed() },
    CANCEL: {
      available: (o) => o.availableActions.includes('CANCEL'),
      confirm: true,
      tone: 'bad',
      run: () => confirmed(),
    },
  },
  next: ['CONFIRM', 'PAY'],
  open: (id) => `orders/${id}`,
  list: 'orders',
})

const PRODUCTS = [
  { id: 'p1', label: 'Ball', detail: 'SKU-1', data: { price: '10.00' } },
  { id: 'p2', label: 'Bat', detail: 'SKU-2', data: { price: '25.50' } },
]

beforeAll(async () => {
  const find = async (text: string) =>
    PRODUCTS.filter((p) => `${p.label} ${p.detail}`.toLowerCase().includes(text.toLowerCase()))
  registerRef('Product', async () =>
    defineRef({ typename: 'Product', search: (_, text) => find(text), resolve: async () => null }),
  )
  registerRef('Customer', async () =>
    defineRef({
      typename: 'Customer',
      search: async () => [{ id: 'c1', label: '§Ada', data: null }],
      resolve: async (_, id) => ({ id, label: '§Ada', data: null }),
    }),
  )
  await sampleWords('sample', {
    order: {
      new: 'New order',
      fields: { customerId: 'Customer', orderedOn: 'Date', discount: 'Discount' },
      lines: { productId: 'Product', quantity: 'Quantity', unitPrice: 'Price', discountRate: 'Discount' },
      state: { DRAFT: 'Draft', CANCELLED: 'Cancelled' },
      steps: { DRAFT: 'Draft', CONFIRMED: 'Confirmed', PAID: 'Paid' },
      actions: { CONFIRM: 'Confirm', CANCEL: 'Cancel order' },
      confirm: { CANCEL: 'Nothing was delivered. Cancel?' },
      done: { CONFIRM: 'Confirmed', CANCEL: 'Cancelled' },
    },
  })
})

beforeEach(() => {
  saved.mockReset().mockResolvedValue({ errors: [], id: 'made' })
  confirmed.mockReset().mockResolvedValue({ errors: [] })
})

const open = (at: string, values: Scenario['values'] = {}) =>
  renderInCompany(() => <DocumentPage spec={order} />, mockApi({ rows: 1, values }), {
    path: 'orders/:id',
    at: `orders/${at}`,
    permissions: ['sales.order:read', 'sales.order:write'],
  })

const cell = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!
const focused = async (name: string) => waitFor(() => expect(document.activeElement).toHaveAttribute('name', name))
const total = () => document.querySelector('[data-total=total]')?.textContent
const names = () => screen.getAllByRole('combobox').map((e) => (e as HTMLInputElement).value)

test('a draft shows exactly one contained button, its next step', async () => {
  const { container, missing } = await open('1')
  const primary = await screen.findByRole('button', { name: '[Çóñfířm]' })
  expect(container.querySelectorAll('.MuiButton-contained')).toHaveLength(1)
  expect(primary).toHaveClass('MuiButton-contained')
  expect(screen.getByText('[Ďřáfť]', { exact: false, selector: '.status' })).toBeInTheDocument()
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
})

test('a cancelled one shows none and no steps', async () => {
  const { container } = await open('1', { 'SalesOrder.state': 'CANCELLED', 'SalesOrder.availableActions': [] })
  await screen.findByText('§number', { selector: 'h1' })
  expect(container.querySelectorAll('.MuiButton-contained')).toHaveLength(0)
  expect(screen.queryByRole('list', { name: /./ })).toBeNull()
})

test('the step moves while the server works', async () => {
  let answer: (outcome: Outcome) => void = () => undefined
  confirmed.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  const { container } = await open('1')
  await userEvent.click(await screen.findByRole('button', { name: '[Çóñfířm]' }))
  await waitFor(() => expect(container.querySelector('[aria-current=step]')).toHaveTextContent('[Çóñfířméď]'))
  answer({ errors: [] })
  await waitFor(() => expect(container.querySelector('[aria-current=step]')).toHaveTextContent('[Ďřáfť]'))
})

test('a refused step says why', async () => {
  confirmed.mockResolvedValue({ errors: [{ code: 'OUT_OF_STOCK', message: '§Only 2 left', path: [], details: null }] })
  await open('1')
  await userEvent.click(await screen.findByRole('button', { name: '[Çóñfířm]' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('§Only 2 left')
})

test('five lines with the keyboard only, totals live, saved without blanks', async () => {
  const { router } = await open('new')
  await userEvent.click(cell('lines.0.productId'))
  for (let row = 0; row < 5; row++) {
    await focused(`lines.${row}.productId`)
    await userEvent.keyboard('ba')
    await screen.findByRole('option', { name: /Ball/ })
    await userEvent.keyboard(row % 2 ? '{ArrowDown}{Enter}' : '{Enter}')
    await focused(`lines.${row}.quantity`)
    await userEvent.keyboard('2{Enter}')
  }
  await focused('lines.5.productId')
  expect(names().slice(1)).toEqual(['Ball', 'Bat', 'Ball', 'Bat', 'Ball', ''])
  // 3 x 2 x 10.00 + 2 x 2 x 25.50 = 162.00, and 19 % of it
  await waitFor(() => expect(total()).toContain('192.78'))

  await userEvent.keyboard('{ArrowUp}')
  await focused('lines.4.productId')
  await userEvent.keyboard('{Alt>}{Delete}{/Alt}')
  await waitFor(() => expect(total()).toContain('168.98'))
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(total()).toContain('192.78'))

  await userEvent.type(screen.getByRole('combobox', { name: /Çúšťóméř/ }), 'a')
  await userEvent.click(await screen.findByRole('option', { name: '§Ada' }))
  await userEvent.click(screen.getByRole('button', { name: '[Šávé]' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/acme/orders/made'))
  const input = saved.mock.calls[0]?.[0] as { lines: Line[]; values: object }
  expect(input.lines.map((l) => [l.productId, l.quantity])).toEqual(['p1', 'p2', 'p1', 'p2', 'p1'].map((p) => [p, '2']))
  expect(input.values).toMatchObject({ customerId: 'c1', orderedOn: '2026-03-15' })
})

test('a table from a spreadsheet becomes lines, and one undo takes them back', async () => {
  await open('new')
  const table = Array.from({ length: 20 }, (_, i) => `SKU-${(i % 2) + 1}\t${i + 1}\t1,234.50`).join('\n')
  const first = cell('lines.0.productId')
  await userEvent.click(first)
  fireEvent.paste(first, { clipboardData: { getData: () => table } })
  await waitFor(() => expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '21'))
  expect(cell('lines.0.productId').value).toBe('Ball')
  expect(cell('lines.1.quantity').value).toBe('2')
  expect(cell('lines.1.unitPrice').value).toBe('1,234.50')
  cell('lines.0.quantity').focus()
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '2'))
})

test('a refusal of a line stands in its cell', async () => {
  saved.mockResolvedValue({
    errors: [{ code: 'OUT_OF_RANGE', message: '§Too many', path: ['input', 'lines', '0', 'quantity'], details: null }],
  })
  await open('1')
  const quantity = await waitFor(() => {
    expect(cell('lines.0.quantity')).toBeInTheDocument()
    return cell('lines.0.quantity')
  })
  await userEvent.clear(quantity)
  await userEvent.type(quantity, '7')
  await userEvent.click(screen.getByRole('button', { name: '[Šávé]' }))
  await waitFor(() => expect(cell('lines.0.quantity')).toHaveAttribute('aria-invalid', 'true'))
  expect(cell('lines.0.quantity')).toHaveAttribute('title', '§Too many')
})

test('a stale save shows both values and takes the choice', async () => {
  const page = await open('1')
  const date = await screen.findByRole('textbox', { name: /Ďáťé/ })
  await userEvent.clear(date)
  await userEvent.type(date, '+5')
  await userEvent.tab()
  saved.mockResolvedValueOnce({ errors: [{ code: 'STALE', message: 'x', path: [], details: null }] })
  await userEvent.click(screen.getByRole('button', { name: '[Šávé]' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/20\/03\/2026|3\/20\/2026|03\/20\/2026/)).toBeInTheDocument()
  expect(within(dialog).getByText(/05\/03\/2026|3\/5\/2026|03\/05\/2026/)).toBeInTheDocument()
  await userEvent.click(within(dialog).getByRole('button', { name: '[Šávé]' }))
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(2))
  expect(saved.mock.calls[1]?.[0]).toMatchObject({ values: { orderedOn: '2026-03-20' } })
  expect(page.missing).toEqual([])
})

test('leaving with typed changes asks, and a draft is offered back', async () => {
  const { router, unmount } = await open('1')
  const quantity = await waitFor(() => {
    expect(cell('lines.0.quantity')).toBeInTheDocument()
    return cell('lines.0.quantity')
  })
  await userEvent.type(quantity, '8')
  void router.navigate('/c/acme/elsewhere')
  expect(await screen.findByRole('dialog')).toHaveTextContent('[Łéávé wíťhóúť šávíñğ?]')
  await userEvent.click(screen.getByRole('button', { name: '[Šťáý héřé]' }))
  expect(router.state.location.pathname).toBe('/c/acme/orders/1')
  await waitFor(() =>
    expect(
      localStorage.getItem('countinghouse.draft.acme.sample.order.0197a000-0000-7000-8000-000000000001'),
    ).toContain('8'),
  )
  unmount()

  await open('1')
  await userEvent.click(await screen.findByRole('button', { name: '[ßříñğ ťhém báçk]' }))
  await waitFor(() => expect(cell('lines.0.quantity').value).toContain('8'))
})

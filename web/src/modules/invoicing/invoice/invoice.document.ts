// The page of an invoice: a draft to be checked and posted; then read-only, with its PDF, its mail and its payments.
import i18next from 'i18next'
import { lazy } from 'react'
import { defineDocument } from '@/platform/document/spec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { InvoiceAction } from '@/platform/graphql/schema-types'
import { decimal, isZero } from '@/platform/money/decimal'
import { invoiceName } from './invoice.find'
import {
  InvoiceDeleteDocument,
  type InvoiceDetailFragment,
  InvoicePageDocument,
  InvoiceUpdateDocument,
} from './invoice.generated'
import { PAYMENT_TONES, paymentOf } from './invoice.list'
import { billedLines, lineFaults, lineInput } from './lines'

type Invoice = InvoiceDetailFragment

// The form is there at once; what stands beside it comes after.
const InvoiceAside = lazy(() => import('./InvoiceAside').then((m) => ({ default: m.InvoiceAside })))
const PayDialog = lazy(() => import('./PayDialog'))
const PostDialog = lazy(() => import('./PostDialog'))

const can = (action: InvoiceAction) => (invoice: Invoice) => invoice.availableActions.includes(action)

const STEP = { DRAFT: 'DRAFT', OPEN: 'POSTED', PARTLY_PAID: 'POSTED', PAID: 'PAID' } as const

export const invoice = defineDocument({
  name: 'invoicing.invoice',
  typename: 'Invoice',
  live: 'INVOICE',
  can: 'invoicing.invoice:read',
  load: InvoicePageDocument,
  read: (q) => q.invoice,
  number: invoiceName,
  state: (i) => ({ value: paymentOf(i), tone: PAYMENT_TONES[paymentOf(i)] }),
  steps: (i) => ({
    order: ['DRAFT', 'POSTED', 'PAID'],
    current: STEP[i.paymentState],
    isDone: i.paymentState === 'PAID',
  }),
  editable: can('UPDATE'),
  schema: check.object({
    customerId: check.reference(),
    issuedOn: check.date(),
    dueOn: check.date(),
    customerReference: check.text(),
    discount: check.number(),
    note: check.note(),
  }),
  values: (i) => ({
    customerId: i?.customer.id ?? null,
    issuedOn: i?.issuedOn ?? '',
    dueOn: i?.dueOn ?? '',
    customerReference: i?.customerReference ?? '',
    discount: i && !isZero(decimal(i.discount.amount)) ? i.discount.amount : '',
    note: i?.note ?? '',
  }),
  sections: [
    {
      fields: [
        { name: 'customerId', kind: 'ref', to: 'Customer', readOnly: true },
        { name: 'issuedOn', kind: 'date', help: true },
        { name: 'dueOn', kind: 'date', help: true },
        { name: 'customerReference', kind: 'text' },
        { name: 'discount', kind: 'money', unit: 'base' },
        { name: 'note', kind: 'note', wide: true },
      ],
    },
  ],
  lines: billedLines,
  terms: (values, i, company) => ({
    currency: i?.currency ?? company.currency,
    discount: values.discount || '0',
    pricesIncludeTax: i?.pricesIncludeTax ?? company.pricesIncludeTax,
  }),
  serverTotals: (i) => ({
    net: i.net.amount,
    tax: i.tax.amount,
    total: i.total.amount,
    taxRows: i.taxRows.map((row) => ({ rate: row.rate, base: row.base.amount, tax: row.amount.amount })),
  }),
  update: async ({ apollo, record, values, lines, expectedVersion }): Promise<Outcome> => {
    const errors = lineFaults(lines)
    if (errors.length) return { errors }
    const input = {
      id: record.id,
      expectedVersion,
      issuedOn: values.issuedOn || null,
      dueOn: values.dueOn || null,
      customerReference: values.customerReference,
      note: values.note,
      discount: values.discount || '0',
      lines: lines.map(lineInput),
    }
    return mutate(apollo, InvoiceUpdateDocument, { input }, ({ invoiceUpdate }) => ({
      errors: invoiceUpdate.errors,
      id: invoiceUpdate.invoice?.id,
    }))
  },
  actions: {
    POST: { available: can('POST'), can: 'invoicing.invoice:post', dialog: PostDialog },
    PAY: { available: can('PAY'), can: 'payments.payment:create', dialog: PayDialog },
    DELETE: {
      available: can('DELETE'),
      confirm: true,
      tone: 'bad',
      run: async ({ apollo, record, go }) => {
        const { errors, deletedId } = await mutate(
          apollo,
          InvoiceDeleteDocument,
          { input: { id: record.id, expectedVersion: record.version } },
          (d) => d.invoiceDelete,
        )
        if (deletedId) go(record.order ? `orders/${record.order.id}` : 'invoices')
        return { errors }
      },
    },
  },
  next: ['POST', 'PAY'],
  links: (i) =>
    i.order
      ? [{ label: i18next.t('invoicing:invoice.links.order', { number: i.order.number }), to: `orders/${i.order.id}` }]
      : [],
  open: (id) => `invoices/${id}`,
  list: 'invoices',
  aside: InvoiceAside,
  approval: (i) => (i.state === 'DRAFT' ? 'INVOICE_POST' : null),
})

// The list of invoices: what was billed to whom, and what is open or overdue of it.
import i18next from 'i18next'
import type { InvoiceState, PaymentState } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import type { Tone } from '@/platform/theme/tokens'
import { invoiceName } from './invoice.find'
import { InvoiceListDocument, InvoiceRowFragmentDoc } from './invoice.generated'

export const PAYMENT_TONES = {
  DRAFT: 'neutral',
  OPEN: 'info',
  PARTLY_PAID: 'info',
  PAID: 'good',
  OVERDUE: 'bad',
} as const satisfies Record<string, Tone>

/** Say how far an invoice is paid; late money is named before everything else. */
export const paymentOf = (invoice: { isOverdue: boolean; paymentState: PaymentState }): keyof typeof PAYMENT_TONES =>
  invoice.isOverdue ? 'OVERDUE' : invoice.paymentState

const lateOf = (invoice: { isOverdue: boolean; daysLate: number }): string =>
  invoice.isOverdue ? i18next.t('invoicing:invoice.days', { count: invoice.daysLate }) : ''

export const invoiceList = defineList({
  name: 'invoicing.invoice',
  typename: 'Invoice',
  can: 'invoicing.invoice:read',
  query: InvoiceListDocument,
  row: InvoiceRowFragmentDoc,
  page: (q) => q.invoices,
  columns: [
    { id: 'number', kind: 'text', width: 150, sort: 'NUMBER', phone: 'detail', value: invoiceName },
    { id: 'customer', kind: 'text', width: 220, phone: 'title', value: (r) => r.customer.name },
    { id: 'issuedOn', kind: 'date', width: 100, sort: 'ISSUED_ON', value: (r) => r.issuedOn },
    { id: 'dueOn', kind: 'date', width: 100, sort: 'DUE_ON', value: (r) => r.dueOn },
    { id: 'paymentState', kind: 'status', width: 110, phone: 'detail', value: paymentOf, tones: PAYMENT_TONES },
    { id: 'late', export: 'daysLate', kind: 'text', width: 84, value: lateOf },
    { id: 'net', kind: 'money', width: 110, footer: 'sum', value: (r) => r.net },
    { id: 'total', kind: 'money', width: 110, sort: 'TOTAL', phone: 'end', footer: 'sum', value: (r) => r.total },
    { id: 'openAmount', kind: 'money', width: 110, footer: 'sum', value: (r) => r.openAmount },
  ],
  filters: [
    {
      id: 'paymentState',
      kind: 'oneOf',
      options: ['DRAFT', 'OPEN', 'PARTLY_PAID', 'PAID'],
      where: (v) => ({ paymentState: { in: v as PaymentState[] } }),
    },
    { id: 'overdue', kind: 'yes', where: () => ({ isOverdue: { eq: true } }) },
    {
      id: 'state',
      kind: 'oneOf',
      options: ['DRAFT', 'POSTED'],
      where: (v) => ({ state: { in: v as InvoiceState[] } }),
    },
    { id: 'customer', kind: 'ref', to: 'Customer', where: (id) => ({ customerId: { eq: id } }) },
    { id: 'order', kind: 'ref', to: 'SalesOrder', where: (id) => ({ orderId: { eq: id } }) },
    {
      id: 'issuedOn',
      kind: 'dates',
      where: ({ from, to }) => ({ issuedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
    {
      id: 'dueOn',
      kind: 'dates',
      where: ({ from, to }) => ({ dueOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
  ],
  sort: '-issuedOn',
  open: (id) => `invoices/${id}`,
})

// The list of payments: who paid what, and how much of it no invoice has used yet.
import { useTranslation } from 'react-i18next'
import type { PaymentMethod } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import { PaymentListDocument, PaymentRowFragmentDoc } from './payment.generated'

function Method({ value }: { value: PaymentMethod }) {
  const { t } = useTranslation('payments')
  return t(`payment.method.${value}`)
}

export const paymentList = defineList({
  name: 'payments.payment',
  typename: 'Payment',
  can: 'payments.payment:read',
  query: PaymentListDocument,
  row: PaymentRowFragmentDoc,
  page: (q) => q.payments,
  columns: [
    { id: 'number', kind: 'text', width: 110, sort: 'NUMBER', phone: 'detail', value: (r) => r.number },
    { id: 'customer', kind: 'text', width: 220, phone: 'title', value: (r) => r.customer.name },
    { id: 'on', kind: 'date', width: 100, sort: 'ON', phone: 'detail', value: (r) => r.on },
    { id: 'method', kind: 'custom', width: 110, cell: (r) => <Method value={r.method} /> },
    { id: 'reference', kind: 'text', width: 140, value: (r) => r.reference },
    {
      id: 'state',
      kind: 'status',
      width: 150,
      phone: 'detail',
      value: (r) => r.state,
      tones: { DRAFT: 'warn', POSTED: 'neutral' },
    },
    { id: 'amount', kind: 'money', width: 120, sort: 'AMOUNT', phone: 'end', footer: 'sum', value: (r) => r.amount },
    { id: 'openAmount', kind: 'money', width: 120, footer: 'sum', value: (r) => r.openAmount },
  ],
  filters: [
    { id: 'customer', kind: 'ref', to: 'Customer', where: (id) => ({ customerId: { eq: id } }) },
    { id: 'waits', kind: 'yes', where: () => ({ state: { eq: 'DRAFT' as const } }) },
    { id: 'credit', kind: 'yes', where: () => ({ openAmount: { gt: '0' } }) },
    {
      id: 'method',
      kind: 'oneOf',
      options: ['BANK_TRANSFER', 'CASH', 'CARD'],
      where: (v) => ({ method: { in: v as PaymentMethod[] } }),
    },
    {
      id: 'on',
      kind: 'dates',
      where: ({ from, to }) => ({ on: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
  ],
  sort: '-on',
  open: (id) => `payments/${id}`,
  create: { to: 'payments/new', can: 'payments.payment:create' },
})

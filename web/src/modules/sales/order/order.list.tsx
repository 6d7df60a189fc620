// The list of sales orders: who ordered what for how much, and what is still to be delivered and invoiced.

import type { FulfilmentState, InvoicingState, SalesOrderState, SalesOrderWhere } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import { SalesOrderListDocument, SalesOrderRowFragmentDoc } from './order.generated'
import { Progress, STATE_TONES } from './states'

const NOT_DONE: SalesOrderWhere = {
  state: { eq: 'CONFIRMED' },
  or: [
    { fulfilment: { in: ['WAITING', 'PARTLY_DELIVERED'] } },
    { invoicing: { in: ['TO_INVOICE', 'PARTLY_INVOICED'] } },
  ],
}

export const orderList = defineList({
  name: 'sales.order',
  typename: 'SalesOrder',
  can: 'sales.order:read',
  query: SalesOrderListDocument,
  row: SalesOrderRowFragmentDoc,
  page: (q) => q.salesOrders,
  columns: [
    { id: 'number', kind: 'text', width: 110, sort: 'NUMBER', phone: 'detail', value: (r) => r.number },
    { id: 'customer', kind: 'text', width: 220, phone: 'title', value: (r) => r.customer.name },
    { id: 'orderedOn', kind: 'date', width: 100, sort: 'ORDERED_ON', value: (r) => r.orderedOn },
    { id: 'customerReference', kind: 'text', width: 120, value: (r) => r.customerReference },
    { id: 'state', kind: 'status', width: 110, phone: 'detail', value: (r) => r.state, tones: STATE_TONES },
    {
      id: 'fulfilment',
      kind: 'custom',
      width: 130,
      phone: 'detail',
      cell: (r) => <Progress of="fulfilment" value={r.fulfilment} />,
    },
    { id: 'invoicing', kind: 'custom', width: 130, cell: (r) => <Progress of="invoicing" value={r.invoicing} /> },
    { id: 'net', kind: 'money', width: 110, footer: 'sum', value: (r) => r.net },
    { id: 'total', kind: 'money', width: 110, sort: 'TOTAL', phone: 'end', footer: 'sum', value: (r) => r.total },
  ],
  filters: [
    {
      id: 'state',
      kind: 'oneOf',
      options: ['DRAFT', 'CONFIRMED', 'CLOSED', 'CANCELLED'],
      where: (v) => ({ state: { in: v as SalesOrderState[] } }),
    },
    {
      id: 'fulfilment',
      kind: 'oneOf',
      options: ['WAITING', 'PARTLY_DELIVERED', 'DELIVERED'],
      where: (v) => ({ fulfilment: { in: v as FulfilmentState[] } }),
    },
    {
      id: 'invoicing',
      kind: 'oneOf',
      options: ['TO_INVOICE', 'PARTLY_INVOICED', 'INVOICED'],
      where: (v) => ({ invoicing: { in: v as InvoicingState[] } }),
    },
    {
      id: 'open',
      kind: 'yes',
      where: () => NOT_DONE,
    },
    { id: 'invoiceable', kind: 'yes', where: () => ({ isInvoiceable: { eq: true } }) },
    { id: 'customer', kind: 'ref', to: 'Customer', where: (id) => ({ customerId: { eq: id } }) },
    {
      id: 'orderedOn',
      kind: 'dates',
      where: ({ from, to }) => ({ orderedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
  ],
  sort: '-number',
  open: (id) => `orders/${id}`,
  create: { to: 'orders/new', can: 'sales.order:create' },
})

// The list of deliveries: what is ready to leave, and what left when.
import type { DeliveryState } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import { DeliveryListDocument, DeliveryRowFragmentDoc } from './delivery.generated'

export const DELIVERY_TONES = { READY: 'warn', POSTED: 'good', CANCELLED: 'neutral' } as const

export const deliveryList = defineList({
  name: 'sales.delivery',
  typename: 'Delivery',
  can: 'sales.delivery:read',
  query: DeliveryListDocument,
  row: DeliveryRowFragmentDoc,
  page: (q) => q.deliveries,
  columns: [
    { id: 'number', kind: 'text', width: 110, sort: 'NUMBER', phone: 'detail', value: (r) => r.number },
    { id: 'customer', kind: 'text', width: 240, phone: 'title', value: (r) => r.customer.name },
    { id: 'order', kind: 'text', width: 110, value: (r) => r.order.number },
    { id: 'state', kind: 'status', width: 120, phone: 'detail', value: (r) => r.state, tones: DELIVERY_TONES },
    { id: 'on', kind: 'date', width: 100, phone: 'end', value: (r) => r.on },
  ],
  filters: [
    {
      id: 'state',
      kind: 'oneOf',
      options: ['READY', 'POSTED', 'CANCELLED'],
      where: (v) => ({ state: { in: v as DeliveryState[] } }),
    },
    { id: 'customer', kind: 'ref', to: 'Customer', where: (id) => ({ customerId: { eq: id } }) },
    { id: 'order', kind: 'ref', to: 'SalesOrder', where: (id) => ({ orderId: { eq: id } }) },
    {
      id: 'on',
      kind: 'dates',
      where: ({ from, to }) => ({ on: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
  ],
  sort: '-number',
  open: (id) => `deliveries/${id}`,
})

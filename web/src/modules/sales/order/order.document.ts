// The page of a sales order: customer, lines and totals, the steps from draft to paid, and the one next action.
import i18next from 'i18next'
import { lazy } from 'react'
import { type DocumentSteps, defineDocument, type Link, type ServerTotals } from '@/platform/document/spec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { SalesOrderAction } from '@/platform/graphql/schema-types'
import { isZeroAmount } from '../money'
import { lineFaults, lineInput, orderLines } from './lines'
import { OrderProgress } from './OrderProgress'
import {
  SalesOrderCancelDocument,
  SalesOrderCloseDocument,
  SalesOrderConfirmDocument,
  SalesOrderCreateDocument,
  type SalesOrderDetailFragment,
  SalesOrderInvoiceDocument,
  SalesOrderPageDocument,
  SalesOrderUpdateDocument,
} from './order.generated'
import { STANDING_TONES } from './states'

type Order = SalesOrderDetailFragment

const DeliverDialog = lazy(() => import('../delivery/DeliverDialog'))

const can = (action: SalesOrderAction) => (order: Order) => order.availableActions.includes(action)

// What leads on; the others stand behind the three dots, however the server orders them.
const LEADING: readonly string[] = ['CONFIRM', 'DELIVER', 'INVOICE', 'PAY']

const draftInvoice = (order: Order) => order.invoices.find((i) => i.state === 'DRAFT')
const openInvoice = (order: Order) =>
  order.invoices
    .filter((i) => i.state === 'POSTED' && !isZeroAmount(i.openAmount.amount))
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0]

/** Tell how far an order has come, as steps; a cancelled one goes nowhere any more. */
export function stepsOf(order: Order): DocumentSteps | null {
  if (order.state === 'CANCELLED') return null
  const steps = ['DRAFT', 'CONFIRMED', 'DELIVERED', 'INVOICED', 'PAID']
  const isGoods = order.state === 'DRAFT' || order.fulfilment !== 'NONE'
  const shown = isGoods ? steps : steps.filter((step) => step !== 'DELIVERED')
  const isDelivered = order.fulfilment === 'DELIVERED' || (order.state !== 'DRAFT' && order.fulfilment === 'NONE')
  const isInvoiced = order.invoicing === 'INVOICED' && order.invoices.every((i) => i.state === 'POSTED')
  const isPaid = isInvoiced && isDelivered && order.invoices.every((i) => i.paymentState === 'PAID')
  if (isPaid) return { order: shown, current: 'PAID', isDone: true }
  if (isInvoiced && isDelivered) return { order: shown, current: 'INVOICED' }
  if (isDelivered && isGoods) return { order: shown, current: 'DELIVERED' }
  return { order: shown, current: order.state === 'DRAFT' ? 'DRAFT' : 'CONFIRMED' }
}

/** Say what an order waits for. */
export function standingOf(order: Order): keyof typeof STANDING_TONES {
  const { state, fulfilment, invoicing, invoices } = order
  if (state === 'DRAFT' || state === 'CANCELLED') return state
  if (fulfilment === 'WAITING' || fulfilment === 'PARTLY_DELIVERED') return fulfilment
  if (invoicing === 'TO_INVOICE' || invoicing === 'PARTLY_INVOICED') return 'TO_INVOICE'
  if (invoices.some((i) => i.state === 'DRAFT')) return 'TO_POST'
  if (invoices.some((i) => i.isOverdue)) return 'OVERDUE'
  if (invoices.some((i) => i.paymentState !== 'PAID')) return 'UNPAID'
  return invoices.length > 0 ? 'PAID' : state
}

/** Name what came of an order: its deliveries and invoices. */
export function linksOf(order: Order): readonly Link[] {
  const t = (key: string, values: Record<string, unknown>) => i18next.t(`sales:order.links.${key}`, values)
  return [
    ...order.deliveries.map((d) => ({
      label: t(`delivery.${d.state}`, { number: d.number }),
      to: `deliveries/${d.id}`,
    })),
    ...order.invoices.map((i) => ({
      label: t(`invoice.${i.isOverdue ? 'OVERDUE' : i.paymentState}`, { number: i.number ?? '' }),
      to: `invoices/${i.id}`,
    })),
  ]
}

/** Give the server's amounts in the shape of the totals. */
function serverTotals(order: Order): ServerTotals {
  return {
    net: order.net.amount,
    tax: order.tax.amount,
    total: order.total.amount,
    taxRows: order.taxRows.map((row) => ({ rate: row.rate, base: row.base.amount, tax: row.amount.amount })),
  }
}

export const order = defineDocument({
  name: 'sales.order',
  typename: 'SalesOrder',
  live: 'SALES_ORDER',
  can: 'sales.order:read',
  load: SalesOrderPageDocument,
  read: (q) => q.salesOrder,
  number: (o) => o.number,
  state: (o) => ({ value: standingOf(o), tone: STANDING_TONES[standingOf(o)] }),
  steps: stepsOf,
  editable: can('UPDATE'),
  schema: check.object({
    customerId: check.requiredReference(),
    orderedOn: check.requiredDate(),
    customerReference: check.text(),
    discount: check.number(),
    pricesIncludeTax: check.yesNo(),
    note: check.note(),
  }),
  values: (o, company) => ({
    customerId: o?.customer.id ?? '',
    orderedOn: o?.orderedOn ?? company.today,
    customerReference: o?.customerReference ?? '',
    discount: o && !isZeroAmount(o.discount.amount) ? o.discount.amount : '',
    pricesIncludeTax: o?.pricesIncludeTax ?? company.pricesIncludeTax,
    note: o?.note ?? '',
  }),
  sections: [
    {
      fields: [
        { name: 'customerId', kind: 'ref', to: 'Customer', required: true },
        { name: 'orderedOn', kind: 'date', required: true },
        { name: 'customerReference', kind: 'text' },
        { name: 'discount', kind: 'money', unit: 'base' },
        { name: 'pricesIncludeTax', kind: 'yes' },
        { name: 'note', kind: 'note' },
      ],
    },
  ],
  lines: orderLines,
  terms: (values, o, company) => ({
    currency: o?.currency ?? company.currency,
    discount: values.discount || '0',
    pricesIncludeTax: values.pricesIncludeTax,
  }),
  serverTotals,
  create: {
    can: 'sales.order:create',
    run: async ({ apollo, values, lines, key }): Promise<Outcome> => {
      const errors = lineFaults(lines)
      if (errors.length) return { errors }
      const input = { idempotencyKey: key, ...values, discount: values.discount || '0', lines: lines.map(lineInput) }
      return mutate(apollo, SalesOrderCreateDocument, { input }, ({ salesOrderCreate }) => ({
        errors: salesOrderCreate.errors,
        id: salesOrderCreate.salesOrder?.id,
      }))
    },
  },
  update: async ({ apollo, record, values, lines, expectedVersion }): Promise<Outcome> => {
    const errors = lineFaults(lines)
    if (errors.length) return { errors }
    const input = { id: record.id, expectedVersion, ...values, discount: values.discount || '0' }
    return mutate(
      apollo,
      SalesOrderUpdateDocument,
      { input: { ...input, lines: lines.map(lineInput) } },
      ({ salesOrderUpdate }) => ({ errors: salesOrderUpdate.errors, id: salesOrderUpdate.salesOrder?.id }),
    )
  },
  actions: {
    CONFIRM: {
      available: can('CONFIRM'),
      leadsTo: 'CONFIRMED',
      run: ({ apollo, record, key }) =>
        mutate(
          apollo,
          SalesOrderConfirmDocument,
          { input: { id: record.id, expectedVersion: record.version, idempotencyKey: key } },
          (d) => ({ errors: d.salesOrderConfirm.errors }),
        ),
    },
    DELIVER: { available: can('DELIVER'), can: 'sales.delivery:post', dialog: DeliverDialog },
    INVOICE: {
      available: can('INVOICE'),
      can: 'invoicing.invoice:create',
      run: async ({ apollo, record, key, go }) => {
        const { errors, invoice } = await mutate(
          apollo,
          SalesOrderInvoiceDocument,
          { input: { orderId: record.id, expectedVersion: record.version, idempotencyKey: key } },
          (d) => d.invoiceCreateFromOrder,
        )
        if (invoice) go(`invoices/${invoice.id}`)
        return { errors }
      },
    },
    OPEN_DRAFT: {
      available: (o) => draftInvoice(o) !== undefined,
      to: (o) => `invoices/${draftInvoice(o)?.id}`,
    },
    PAY: {
      available: (o) => can('PAY')(o) && openInvoice(o) !== undefined,
      can: 'payments.payment:create',
      to: (o) => `invoices/${openInvoice(o)?.id}?do=PAY`,
    },
    CLOSE: {
      available: can('CLOSE'),
      confirm: true,
      run: ({ apollo, record }) =>
        mutate(apollo, SalesOrderCloseDocument, { input: { id: record.id, expectedVersion: record.version } }, (d) => ({
          errors: d.salesOrderClose.errors,
        })),
    },
    CANCEL: {
      available: can('CANCEL'),
      confirm: true,
      tone: 'bad',
      run: ({ apollo, record }) =>
        mutate(
          apollo,
          SalesOrderCancelDocument,
          { input: { id: record.id, expectedVersion: record.version } },
          (d) => ({ errors: d.salesOrderCancel.errors }),
        ),
    },
  },
  // A draft that lies there is posted before the next thing is begun.
  next: (o) => ['OPEN_DRAFT', ...o.availableActions.filter((action) => LEADING.includes(action))],
  links: linksOf,
  open: (id) => `orders/${id}`,
  list: 'orders',
  below: OrderProgress,
  approval: (o) => (o.state === 'DRAFT' ? 'SALES_ORDER_CONFIRM' : null),
})

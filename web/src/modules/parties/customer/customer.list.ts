// The list of customers: who they are, where, and what they owe.
import { defineList } from '@/platform/list/spec'
import { decimal, isZero } from '@/platform/money/decimal'
import type { Money } from '@/platform/money/format'
import { CustomerListDocument, CustomerRowFragmentDoc } from './customer.generated'

// Most owe nothing: a column of zeros hides the few that matter.
const unlessZero = (money: Money | null): Money | null => (money && !isZero(decimal(money.amount)) ? money : null)

export const customerList = defineList({
  name: 'parties.customer',
  typename: 'Customer',
  can: 'parties.customer:read',
  query: CustomerListDocument,
  row: CustomerRowFragmentDoc,
  page: (q) => q.customers,
  columns: [
    { id: 'number', kind: 'text', width: 100, sort: 'NUMBER', phone: 'detail', value: (r) => r.number },
    { id: 'name', kind: 'text', width: 240, sort: 'NAME', phone: 'title', value: (r) => r.name },
    { id: 'city', export: 'address.city', kind: 'text', width: 130, phone: 'detail', value: (r) => r.address?.city },
    { id: 'email', kind: 'text', width: 200, value: (r) => r.email },
    { id: 'phone', kind: 'text', width: 130, value: (r) => r.phone },
    { id: 'openAmount', kind: 'money', width: 110, phone: 'end', value: (r) => unlessZero(r.openAmount) },
    { id: 'overdueAmount', kind: 'money', width: 110, value: (r) => unlessZero(r.overdueAmount) },
  ],
  filters: [
    { id: 'archived', kind: 'yes', where: () => ({ isArchived: { eq: true } }) },
    {
      id: 'createdAt',
      kind: 'dates',
      where: ({ from, to }) => ({
        createdAt: { ...(from && { gte: `${from}T00:00:00Z` }), ...(to && { lte: `${to}T23:59:59Z` }) },
      }),
    },
  ],
  where: { isArchived: { eq: false } },
  sort: 'name',
  open: (id) => `customers/${id}`,
  create: { to: 'customers/new', can: 'parties.customer:create' },
  import: { to: 'imports?kind=CUSTOMERS', can: 'imports.job:create' },
})

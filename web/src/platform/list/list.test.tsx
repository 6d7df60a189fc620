// @vitest-environment happy-dom
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parse } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import type { SalesOrderOrderBy, SalesOrderState, SalesOrderWhere } from '../graphql/schema-types'
import type { Money } from '../money/format'
import { checkList } from '../testing/checkList'
import { mockApi } from '../testing/mockApi'
import { renderInCompany } from '../testing/renderInCompany'
import { sampleWords } from '../testing/sampleWords'
import { ListPage } from './ListPage'
import { defineList } from './spec'

type Row = { id: string; number: string; state: SalesOrderState; orderedOn: string; total: Money }
type Data = { salesOrders: { totalCount: number; nodes: { id: string }[]; sums: { total: Money } } }
type Variables = {
  first: number
  offset: number
  search?: string | null
  where?: SalesOrderWhere | null
  orderBy?: SalesOrderOrderBy[] | SalesOrderOrderBy | null
}

const ROW = 'fragment SampleRow on SalesOrder { id number state orderedOn total { amount currency } }'
const row = parse(ROW) as TypedDocumentNode<Row, Record<string, never>>
const query = parse(`
  query SampleList($first: Int!, $offset: Int!, $search: String, $where: SalesOrderWhere, $orderBy: [SalesOrderOrderBy!]) {
    salesOrders(first: $first, offset: $offset, search: $search, where: $where, orderBy: $orderBy) {
      totalCount sums { total { amount currency } } nodes { ...SampleRow }
    }
  }
  ${ROW}
`) as TypedDocumentNode<Data, Variables>

const sample = defineList({
  name: 'sample.order',
  typename: 'SalesOrder',
  can: 'sales.order:read',
  query,
  row,
  page: (q) => q.salesOrders,
  columns: [
    { id: 'number', kind: 'text', width: 120, sort: 'NUMBER', phone: 'title', value: (r) => r.number },
    { id: 'orderedOn', kind: 'date', width: 100, sort: 'ORDERED_ON', value: (r) => r.orderedOn },
    { id: 'state', kind: 'status', width: 120, value: (r) => r.state, tones: { DRAFT: 'neutral' } },
    { id: 'total', kind: 'money', width: 120, sort: 'TOTAL', phone: 'end', footer: 'sum', value: (r) => r.total },
  ],
  filters: [
    {
      id: 'state',
      kind: 'oneOf',
      options: ['DRAFT', 'CONFIRMED'],
      where: (v) => ({ state: { in: v as SalesOrderState[] } }),
    },
    {
      id: 'orderedOn',
      kind: 'dates',
      where: ({ from, to }) => ({ orderedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    },
  ],
  sort: '-number',
  open: (id) => `orders/${id}`,
  create: { to: 'orders/new', can: 'sales.order:write' },
})

beforeAll(() =>
  sampleWords('sample', {
    order: {
      title: 'Orders',
      new: 'New order',
      empty: 'Orders stand here.',
      columns: { number: 'Number', orderedOn: 'Date', state: 'State', total: 'Total' },
      filters: { state: 'State', orderedOn: 'Date' },
      state: { DRAFT: 'Draft', CONFIRMED: 'Confirmed' },
    },
  }),
)

checkList(sample)

const open = (at: string, rows = 3) => {
  const api = mockApi({ rows })
  const page = renderInCompany(() => <ListPage spec={sample} />, api, {
    path: 'list',
    at,
    permissions: ['sales.order:read', 'sales.order:write'],
  })
  return { api, page }
}

test('an address shows the same rows to everybody', async () => {
  const { api, page } = open('list?q=ball&sort=-total&state=DRAFT,CONFIRMED&orderedOn=2026-01-01..2026-01-31')
  const { container } = await page
  await waitFor(() => expect(container.querySelectorAll('[role=row] a').length).toBe(3))
  expect(api.asked[0]?.variables).toEqual({
    first: 100,
    offset: 0,
    search: 'ball',
    where: { state: { in: ['DRAFT', 'CONFIRMED'] }, orderedOn: { gte: '2026-01-01', lte: '2026-01-31' } },
    orderBy: [{ field: 'TOTAL', direction: 'DESC' }],
  })
})

test('the footer shows the sum of all rows', async () => {
  const { container } = await open('list').page
  await waitFor(() => expect(container.querySelector('[data-sum=total]')).toHaveTextContent('12.50'))
})

test('typing in the search asks once, and back undoes a filter', async () => {
  const { api, page } = open('list?state=DRAFT')
  const { router } = await page
  await userEvent.type(screen.getByRole('searchbox'), 'abc')
  await waitFor(() => expect(router.state.location.search).toBe('?state=DRAFT&q=abc'))
  await waitFor(() => expect(api.asked.at(-1)?.variables).toMatchObject({ search: 'abc' }))
  expect(api.asked.length).toBe(2)
})

test('a change elsewhere makes the rows read again, another type does not', async () => {
  const { api, page } = open('list')
  const { client, container } = await page
  await waitFor(() => expect(container.querySelectorAll('[role=row] a').length).toBe(3))
  client.touch('Invoice')
  client.touch('SalesOrder')
  client.touch('SalesOrder')
  await waitFor(() => expect(api.asked.length).toBe(2))
})

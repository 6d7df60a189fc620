// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { DashboardPage } from './DashboardPage'
import { change, invoicesOf, monthBefore, monthOf } from './months'

const ALL = [
  'reporting.dashboard:read',
  'invoicing.invoice:read',
  'sales.order:read',
  'sales.order:create',
  'payments.payment:read',
  'catalog.product:read',
  'catalog.product:create',
  'parties.customer:read',
  'parties.customer:create',
]
// The chart's code is loaded on demand, which takes longer on a busy machine.
const CHART = { timeout: 15_000 }

const NEW: Scenario['values'] = {
  'Dashboard.latestOrders': [],
  'Dashboard.openOrders': 0,
  'Dashboard.salesByMonth': [],
}

const open = (values: Scenario['values'] = {}, permissions: readonly string[] = ALL) =>
  renderInCompany(DashboardPage, mockApi({ rows: 0, values }), { path: 'home', at: 'home', permissions })

test('every figure opens its list', async () => {
  const { container, missing } = await open({ 'Dashboard.overdueCount': 2, 'Dashboard.today': '2026-03-15' })
  await screen.findByRole('heading', { level: 1 })
  const links = [...container.querySelectorAll('a')].map((a) => a.getAttribute('href')?.replace('/c/acme/', ''))
  expect(links).toEqual(
    expect.arrayContaining([
      'invoices?state=POSTED&issuedOn=2026-03-01..2026-03-31',
      'invoices?state=POSTED&issuedOn=2026-02-01..2026-02-28',
      'invoices?overdue=yes&sort=dueOn',
      'invoices?paymentState=OPEN,PARTLY_PAID&sort=dueOn',
      'payments',
      'orders?state=CONFIRMED&fulfilment=WAITING,PARTLY_DELIVERED&sort=orderedOn',
      'orders?invoiceable=yes&sort=orderedOn',
      'invoices?state=DRAFT',
      'orders?open=yes',
    ]),
  )
  await waitFor(() => expect(container.querySelector('table')).not.toBeNull(), CHART)
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
})

test('what one may not see is left out: cash and margins', async () => {
  const money = { amount: '10.00', currency: 'EUR' }
  const { container } = await open({
    'Dashboard.cash': null,
    'Dashboard.marginThisMonth': null,
    'Dashboard.salesByMonth': [{ month: '2026-03-01', net: money, margin: null }],
  })
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(1), CHART)
  expect(container.querySelectorAll('tbody td')).toHaveLength(1)
  expect(container.querySelector('a[href$="/payments"]')).toBeNull()
})

const HIDDEN: Scenario['values'] = {
  'Dashboard.cash': null,
  'Dashboard.receivable': null,
  'Dashboard.overdue': null,
  'Dashboard.overdueCount': null,
  'Dashboard.draftInvoices': null,
  'Dashboard.salesThisMonth': null,
  'Dashboard.salesLastMonth': null,
  'Dashboard.marginThisMonth': null,
  'Dashboard.salesByMonth': [{ month: '2026-03-01', net: null, margin: null }],
  'Dashboard.overdueInvoices': null,
}

test('without the right to see invoices there is no card, no chart and no link of them', async () => {
  const { container, missing } = await open({ ...HIDDEN, 'Dashboard.openOrders': 3 }, [
    'reporting.dashboard:read',
    'sales.order:read',
  ])
  await screen.findByRole('heading', { level: 1 })
  expect(container.querySelector('strong')).toBeNull()
  expect(container.querySelector('table')).toBeNull()
  const links = [...container.querySelectorAll('a')].map((a) => a.getAttribute('href')?.replace('/c/acme/', ''))
  expect(links).toContain('orders?open=yes')
  expect(links.filter((to) => to?.startsWith('invoices'))).toEqual([])
  expect(missing).toEqual([])
})

test('with neither orders nor invoices it says so, and does not take the company for a new one', async () => {
  const nothing = { 'Dashboard.openOrders': null, 'Dashboard.openOrdersTotal': null, 'Dashboard.latestOrders': null }
  const waiting = { 'Dashboard.toDeliver': null, 'Dashboard.toInvoice': null }
  const { container, missing } = await open({ ...HIDDEN, ...nothing, ...waiting }, ['reporting.dashboard:read'])
  await screen.findByRole('heading', { level: 1 })
  expect(container.querySelectorAll('p')).toHaveLength(1)
  expect(container.querySelector('ol')).toBeNull()
  expect(container.querySelector('a')).toBeNull()
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
})

test('a new company is shown its first steps, and the next of them is the one button', async () => {
  const { container, missing } = await open({ ...NEW, 'ProductConnection.totalCount': 3 })
  await waitFor(() => expect(container.querySelectorAll('li[data-done]')).toHaveLength(1))
  expect(container.querySelectorAll('.MuiButton-contained')).toHaveLength(1)
  expect(container.querySelector('.MuiButton-contained')).toHaveAttribute('href', '/c/acme/customers/new')
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
})

test('bones while it loads, words when it fails, the right that is missing', async () => {
  const page = { path: 'home', at: 'home', permissions: ALL }
  const loading = await renderInCompany(DashboardPage, mockApi('pending'), page)
  expect(loading.container.querySelector('[aria-busy=true]')).not.toBeNull()
  loading.unmount()
  const failed = await renderInCompany(DashboardPage, mockApi(new Error('down')), page)
  await screen.findByRole('alert')
  failed.unmount()
  await open({}, [])
  expect(screen.getByText('reporting.dashboard:read')).toBeInTheDocument()
})

test('months are whole, also across a year and a leap day', () => {
  expect(monthOf('2028-02-10')).toEqual({ first: '2028-02-01', last: '2028-02-29' })
  expect(monthBefore('2026-01-31')).toEqual({ first: '2025-12-01', last: '2025-12-31' })
  expect(invoicesOf(monthOf('2026-11-22'))).toBe('invoices?state=POSTED&issuedOn=2026-11-01..2026-11-30')
})

test('there is no comparison with nothing', () => {
  expect(change('150.00', '100.00')).toBeCloseTo(0.5)
  expect(change('150.00', '0.00')).toBeNull()
  expect(change('150.00', '-5.00')).toBeNull()
})

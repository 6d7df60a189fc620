// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { registerRef } from '@/platform/form/refs'
import { checkList } from '@/platform/testing/checkList'
import { checkForm } from '@/platform/testing/checkPage'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { AccountsPage } from './account/AccountsPage'
import { accountRef, groupRef } from './account/account.find'
import { account } from './account/account.form'
import { EntryPage } from './entry/EntryPage'
import { entryList } from './entry/entry.list'
import { TrialBalancePage } from './report/TrialBalancePage'

vi.setConfig({ testTimeout: 30_000 })

registerRef('Account', async () => accountRef)
registerRef('AccountGroup', async () => groupRef)

checkList(entryList)
checkForm(account)

const RIGHTS = [
  'accounting.account:read',
  'accounting.account:create',
  'accounting.report:read',
  'accounting.entry:read',
]
const ID = '0197a000-0000-7000-8000-000000000001'

const open = (Page: ComponentType, path: string, at: string, scenario: Scenario | Error, language?: 'en') =>
  renderInCompany(Page, mockApi(scenario), { path, at, permissions: RIGHTS, ...(language && { language }) })

describe.each([
  ['chart of accounts', AccountsPage, 'accounts', 'accounts'],
  ['trial balance', TrialBalancePage, 'trial-balance', 'trial-balance'],
  ['journal entry', EntryPage, 'journal-entries/:id', `journal-entries/${ID}`],
] as const)('%s', (_name, Page, path, at) => {
  test('shows a table, every word translated', async () => {
    const { container, missing } = await open(Page, path, at, { rows: 3, values: { 'Account.parent': null } })
    await screen.findByRole('table')
    expectTranslated(container)
    expect(missing).toEqual([])
    await expectAccessible(container)
  })

  test('says what went wrong', async () => {
    const { container } = await open(Page, path, at, new Error('down'))
    await screen.findByRole('alert')
    expectTranslated(container)
  })

  test('names the permission that is missing', async () => {
    const api = mockApi({ rows: 3 })
    await renderInCompany(Page, api, { path, at, permissions: [] })
    expect(screen.getByText(/^accounting\./)).toBeInTheDocument()
    expect(api.asked).toEqual([])
  })
})

test('the chart is searched without losing the address, and what hides everything can be cleared', async () => {
  const values = { 'Account.parent': null, 'Account.name': '§Bank' }
  const { router } = await open(AccountsPage, 'accounts', 'accounts', { rows: 3, values }, 'en')
  await screen.findByRole('table')
  await userEvent.type(screen.getByRole('searchbox'), 'cash')
  await waitFor(() => expect(router.state.location.search).toBe('?q=cash'))
  await userEvent.click(await screen.findByRole('button', { name: 'Clear filters' }))
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4))
  expect(router.state.location.search).toBe('')
})

const money = (amount: string) => ({ amount, currency: 'EUR' })
const row = (code: string, depth: number, isGroup: boolean, moved: string) => ({
  account: { id: `id-${code}`, code, name: `§${code}`, kind: 'ASSET', isGroup },
  depth,
  opening: money('0.00'),
  debit: money(moved),
  credit: money('0.00'),
  closing: money(moved),
})

describe('figures of the trial balance', () => {
  const values = {
    'TrialBalance.rows': [row('A', 0, true, '5.00'), row('1000', 1, false, '5.00'), row('1100', 1, false, '0.00')],
  }
  const shown = (at = 'trial-balance') => open(TrialBalancePage, 'trial-balance', at, { rows: 1, values }, 'en')

  test('lead to the entries behind them, in the days of the address', async () => {
    await shown('trial-balance?from=2026-01-01&to=2026-01-31')
    const cells = within(await screen.findByRole('row', { name: /1000/ }))
    const to = cells.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(to).toEqual([
      '/c/acme/accounts/id-1000',
      '/c/acme/journal-entries?account=id-1000&on=2026-01-01..2026-01-31',
      '/c/acme/journal-entries?account=id-1000&on=..2026-01-31',
    ])
  })

  test('of accounts without any are left out until asked for, and a group can be folded', async () => {
    await shown()
    await screen.findByRole('row', { name: /1000/ })
    expect(screen.queryByRole('row', { name: /1100/ })).toBeNull()
    await userEvent.click(screen.getByRole('checkbox'))
    expect(await screen.findByRole('row', { name: /1100/ })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Show or hide/ }))
    expect(screen.queryByRole('row', { name: /1000/ })).toBeNull()
  })

  test('of a period chosen by name stand in the address', async () => {
    const { router } = await shown()
    await userEvent.click(await screen.findByRole('button', { name: 'Last month' }))
    expect(router.state.location.search).toBe('?from=2026-02-01&to=2026-02-28')
  })

  test('are not asked for when the days are in the wrong order', async () => {
    await shown('trial-balance?from=2026-02-01&to=2026-01-01')
    expect(await screen.findByRole('alert')).toHaveTextContent('The first day lies after the last.')
  })
})

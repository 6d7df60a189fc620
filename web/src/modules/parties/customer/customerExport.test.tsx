// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ListPage } from '@/platform/list/ListPage'
import { expectAccessible } from '@/platform/testing/checks'
import { mockApi } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { customerList } from './customer.list'

// Words are shown in a made-up language here: this one ends as “Export” does.
const EXPORT = /řť\]$/
const RIGHTS = ['parties.customer:read', 'parties.customer:export', 'exports.job:create']

test('the list on the screen is what is exported', async () => {
  const api = mockApi({ rows: 3 })
  const at = 'list?q=shop&sort=-name&archived=1'
  await renderInCompany(() => <ListPage spec={customerList} />, api, { path: 'list', at, permissions: RIGHTS })
  await userEvent.click(screen.getByRole('button', { name: EXPORT }))
  const dialog = await screen.findByRole('dialog')
  await expectAccessible(dialog)
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(api.asked.some((each) => each.name === 'ListExportStart')).toBe(true))
  const sent = api.asked.find((each) => each.name === 'ListExportStart')?.variables
  const input = (sent as { input: { columns: { path: string }[] } } | undefined)?.input
  expect(input).toMatchObject({
    list: 'CUSTOMERS',
    search: 'shop',
    where: { isArchived: { eq: true } },
    orderBy: [{ field: 'NAME', direction: 'DESC' }],
  })
  expect(input?.columns.map((each) => each.path)).toContain('address.city')
})

test.each([['parties.customer:export'], ['exports.job:create']])(
  'with %s alone nobody is offered an export',
  async (held) => {
    const permissions = ['parties.customer:read', held]
    await renderInCompany(() => <ListPage spec={customerList} />, mockApi({ rows: 3 }), {
      path: 'list',
      at: 'list',
      permissions,
    })
    await screen.findByRole('grid')
    expect(screen.queryByRole('button', { name: EXPORT })).toBeNull()
  },
)

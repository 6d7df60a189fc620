// Runs a list's spec through what every list must do: `checkList(orderList)` in a test file of its module.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ListPage } from '../list/ListPage'
import type { ListSpec, ListVariables } from '../list/spec'
import { expectAccessible, expectTranslated } from './checks'
import { type MockApi, mockApi, type Scenario } from './mockApi'
import { type Rendered, renderInCompany } from './renderInCompany'

const ROWS_IN_PAGE_MAX = 60

export function checkList<TData, V extends ListVariables, R extends { id: string }>(
  spec: ListSpec<TData, V, R>,
  values: Scenario['values'] = {},
): void {
  const permissions = [spec.can, spec.create?.can, spec.import?.can].filter((p) => p !== undefined)
  const open = async (api: MockApi, at = 'list', held: readonly string[] = permissions): Promise<Rendered> =>
    renderInCompany(() => <ListPage spec={spec} />, api, { path: 'list', at, permissions: held })

  describe(`list ${spec.name}`, () => {
    test('shows bones while it loads', async () => {
      const { container } = await open(mockApi('pending'))
      expect(container.querySelector('[role=grid]')).toHaveAttribute('aria-busy', 'true')
      await expectAccessible(container)
    })

    test('teaches when it is empty', async () => {
      const { container, missing } = await open(mockApi({ rows: 0, values }))
      await waitFor(() => expect(screen.queryByRole('grid')).toBeNull())
      if (spec.create) expect(container.querySelectorAll(`a[href$="${spec.create.to}"]`).length).toBeGreaterThan(0)
      expectTranslated(container)
      expect(missing).toEqual([])
      await expectAccessible(container)
    })

    test('offers to clear what hides everything', async () => {
      const { router } = await open(mockApi({ rows: 0, values }), 'list?q=zzz')
      await waitFor(() => expect(screen.queryByRole('grid')).toBeNull())
      const buttons = screen.getAllByRole('button')
      await userEvent.click(buttons.at(-1)!)
      await waitFor(() => expect(router.state.location.search).toBe(''))
    })

    test('says what went wrong', async () => {
      const { container } = await open(mockApi(new Error('down')))
      await screen.findByRole('alert')
      expectTranslated(container)
      await expectAccessible(container)
    })

    test('shows 100 rows and never more than a screenful in the page', async () => {
      const api = mockApi({ rows: 100, values })
      const { container, missing } = await open(api)
      await waitFor(() => expect(container.querySelectorAll('[role=row] a').length).toBeGreaterThan(5))
      expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '101')
      expect(container.querySelectorAll('[role=row]').length).toBeLessThanOrEqual(ROWS_IN_PAGE_MAX)
      expect(api.asked.length).toBe(1)
      expectTranslated(container)
      expect(missing).toEqual([])
      await expectAccessible(container)
    })

    test('opens the row under the cursor', async () => {
      const { container, router } = await open(mockApi({ rows: 3, values }))
      await waitFor(() => expect(container.querySelectorAll('[role=row] a').length).toBe(3))
      const link = container.querySelectorAll('[role=row] a')[1]?.getAttribute('href')
      screen.getByRole('grid').focus()
      await userEvent.keyboard('{Home}{ArrowDown}{Enter}')
      await waitFor(() => expect(router.state.location.pathname).not.toBe('/c/acme/list'))
      expect(router.state.location.pathname).toBe(link)
    })

    test('keeps its order in the address', async () => {
      const column = spec.columns.find((c) => c.sort !== undefined && spec.sort !== c.id)
      if (!column) return
      const api = mockApi({ rows: 3, values })
      const { container, router } = await open(api)
      await waitFor(() => expect(container.querySelectorAll('[role=row] a').length).toBe(3))
      const heading = container.querySelectorAll('[role=columnheader]')[spec.columns.indexOf(column)]
      await userEvent.click(heading!.querySelector('button')!)
      await waitFor(() => expect(router.state.location.search).toBe(`?sort=${column.id}`))
      await waitFor(() =>
        expect(api.asked.at(-1)?.variables).toMatchObject({ orderBy: [{ field: column.sort, direction: 'ASC' }] }),
      )
    })

    test('names the permission that is missing', async () => {
      const api = mockApi({ rows: 3, values })
      await open(api, 'list', [])
      expect(screen.getByText(spec.can)).toBeInTheDocument()
      expect(api.asked).toEqual([])
    })
  })
}

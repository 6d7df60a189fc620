// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { checkList } from '@/platform/testing/checkList'
import { mockApi } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { MoveList } from './MoveList'
import { moveList, moveValueList } from './move.list'

vi.setConfig({ testTimeout: 30_000 })

checkList(moveList)
checkList(moveValueList)

const ID = '0197a000-0000-7000-8000-000000000001'

async function firstLink(kind: string): Promise<string | null | undefined> {
  const { container, unmount } = await renderInCompany(
    MoveList,
    mockApi({ rows: 1, values: { 'StockMove.documentKind': kind, 'Location.kind': 'CUSTOMER' } }),
    { path: 'stock-moves', at: 'stock-moves', permissions: ['stock.move:read'], language: 'en' },
  )
  await waitFor(() => expect(container.querySelector('[role=row] a')).not.toBeNull())
  // What goes to a customer has left.
  expect(screen.getByText('-12.5')).toBeInTheDocument()
  const href = container.querySelector('[role=row] a')?.getAttribute('href')
  unmount()
  return href
}

test('a move leads to its delivery, goods received and counted to the product', async () => {
  expect(await firstLink('DELIVERY')).toBe(`/c/acme/deliveries/${ID}`)
  expect(await firstLink('ADJUSTMENT')).toBe(`/c/acme/products/${ID}`)
})

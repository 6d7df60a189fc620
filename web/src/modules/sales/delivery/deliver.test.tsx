// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible, expectTranslated } from '@/platform/testing/checks'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import DeliverDialog from './DeliverDialog'
import { DeliveryPage } from './DeliveryPage'

const closed = vi.fn()
beforeEach(() => closed.mockReset())

const ID = '0197a000-0000-7000-8000-000000000001'
const values: Scenario['values'] = {
  'Delivery.version': 7,
  'Delivery.lines': [
    { id: 'l1', quantity: '3', reserved: '2' },
    { id: 'l2', quantity: '5', reserved: '5' },
  ],
}

async function open(more: Scenario['values'] = {}) {
  const api = mockApi({ rows: 1, values: { ...values, ...more } })
  const shown = await renderInCompany(() => <DeliverDialog record={{ id: ID }} onClose={closed} />, api, {
    path: 'orders',
    at: 'orders',
    permissions: [],
  })
  return { api, shown }
}

const fields = () => [...document.querySelectorAll<HTMLInputElement>('td input')]
const send = () => document.querySelector<HTMLButtonElement>('button[type=submit]')!

test('proposes what is reserved and says that the rest waits', async () => {
  const { shown } = await open()
  await waitFor(() => expect(fields()).toHaveLength(2))
  expect(fields().map((f) => f.value)).toEqual(['2', '5'])
  expect(document.querySelector('p[role=status]')?.textContent).toContain('[')
  expectTranslated(document.querySelector('[role=dialog]')!)
  expect(shown.missing).toEqual([])
  await expectAccessible(document.querySelector('[role=dialog]')!)
})

test('sends the quantities of every line, and closes', async () => {
  const { api } = await open()
  await waitFor(() => expect(fields()).toHaveLength(2))
  await userEvent.clear(fields()[1]!)
  await userEvent.type(fields()[1]!, '1')
  await userEvent.click(send())
  await waitFor(() => expect(closed).toHaveBeenCalledWith(true))
  const { variables } = api.asked.find((a) => a.name === 'DeliveryPost')!
  expect(variables).toMatchObject({
    input: {
      on: '2026-03-15',
      expectedVersion: 7,
      lines: [
        { lineId: 'l1', quantity: '2' },
        { lineId: 'l2', quantity: '1' },
      ],
    },
  })
})

test('nothing leaves when nothing is entered', async () => {
  await open({ 'Delivery.lines': [{ id: 'l1', quantity: '3', reserved: '0' }] })
  await waitFor(() => expect(fields()).toHaveLength(1))
  expect(send()).toBeDisabled()
})

test('a refusal of a line stands in its row; the same input keeps its key, another gets its own', async () => {
  const refusal = {
    code: 'OUT_OF_STOCK',
    message: '§Only 1 is there.',
    path: ['lines', '1', 'quantity'],
    details: null,
  }
  const { api } = await open({ 'DeliveryPayload.errors': [refusal] })
  await waitFor(() => expect(fields()).toHaveLength(2))
  await userEvent.click(send())
  expect(await screen.findByText('§Only 1 is there.')).toBeInTheDocument()
  expect(fields()[1]).toHaveAttribute('aria-invalid', 'true')
  expect(closed).not.toHaveBeenCalled()
  await userEvent.click(send())
  await waitFor(() => expect(api.asked.filter((a) => a.name === 'DeliveryPost')).toHaveLength(2))
  const keys = api.asked.flatMap((a) =>
    'input' in a.variables ? [(a.variables.input as { idempotencyKey: string }).idempotencyKey] : [],
  )
  expect(keys[0]).toBe(keys[1])
  await userEvent.type(fields()[1]!, '0')
  await userEvent.click(send())
  await waitFor(() => expect(api.asked.filter((a) => a.name === 'DeliveryPost')).toHaveLength(3))
  const last = api.asked.at(-1)!.variables as { input: { idempotencyKey: string } }
  expect(last.input.idempotencyKey).not.toBe(keys[0])
})

test('says when nothing is waiting to be delivered', async () => {
  await open({ 'DeliveryConnection.nodes': [] })
  await waitFor(() => expect(document.querySelector('[role=dialog] [aria-busy=false]')?.textContent).toContain('['))
})

test('the page of a delivery shows its lines and who may send it', async () => {
  const api = mockApi({ rows: 1, values })
  const permissions = ['sales.delivery:read', 'sales.delivery:post']
  const { container, missing } = await renderInCompany(DeliveryPage, api, {
    path: 'deliveries/:id',
    at: `deliveries/${ID}`,
    permissions,
  })
  await screen.findByRole('heading', { level: 1 })
  expect(container.querySelectorAll('tbody tr')).toHaveLength(2)
  expect(container.querySelectorAll('[data-primary-action]')).toHaveLength(1)
  expectTranslated(container)
  expect(missing).toEqual([])
  await expectAccessible(container)
})

test('the page of a delivery names the permission that is missing', async () => {
  await renderInCompany(DeliveryPage, mockApi({ rows: 1 }), {
    path: 'deliveries/:id',
    at: `deliveries/${ID}`,
    permissions: [],
  })
  expect(screen.getByText('sales.delivery:read')).toBeInTheDocument()
})

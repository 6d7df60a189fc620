// @vitest-environment happy-dom
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { parse } from 'graphql'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Money } from '../money/format'
import { checkForm } from '../testing/checkPage'
import { mockApi } from '../testing/mockApi'
import { renderInCompany } from '../testing/renderInCompany'
import { sampleWords } from '../testing/sampleWords'
import { FormPage } from './FormPage'
import { defineForm } from './formSpec'
import { amount, object, requiredText } from './schema'
import type { Outcome } from './spec'

type Product = { id: string; version: number; name: string; isArchived: boolean; salesPrice: Money }

const load = parse(`
  query SampleProduct($id: ID!) { product(id: $id) { id version name isArchived salesPrice { amount currency } } }
`) as TypedDocumentNode<{ product: Product | null }, { id: string }>

const saved = vi.fn<(input: unknown) => Promise<Outcome>>()
const archived = vi.fn<() => Promise<Outcome>>()
const restored = vi.fn<() => Promise<Outcome>>()

const product = defineForm({
  name: 'sample.product',
  typename: 'Product',
  can: 'catalog.product:read',
  canCreate: 'catalog.product:write',
  canUpdate: 'catalog.product:write',
  load,
  read: (q) => q.product,
  title: (p) => p.name,
  schema: object({ name: requiredText(), salesPrice: amount() }),
  values: (p) => ({ name: p?.name ?? '', salesPrice: p?.salesPrice.amount ?? '' }),
  sections: [
    {
      fields: [
        { name: 'name', kind: 'text', required: true },
        { name: 'salesPrice', kind: 'money', unit: 'base' },
      ],
    },
  ],
  create: ({ values, key }) => saved({ values, key }),
  update: ({ values, expectedVersion }) => saved({ values, expectedVersion }),
  open: (id) => `products/${id}`,
  list: 'products',
  actions: { archive: { available: (p) => !p.isArchived, run: () => archived(), undo: () => restored() } },
})

beforeAll(() =>
  sampleWords('sample', {
    product: {
      new: 'New product',
      fields: { name: 'Name', salesPrice: 'Price' },
      actions: { archive: 'Archive' },
      done: { archive: 'Archived' },
    },
  }),
)

beforeEach(() => {
  saved.mockReset().mockResolvedValue({ errors: [], id: 'made' })
  archived.mockReset().mockResolvedValue({ errors: [] })
  restored.mockReset().mockResolvedValue({ errors: [] })
})

checkForm(product)

const open = (id: string) =>
  renderInCompany(() => <FormPage spec={product} />, mockApi({ rows: 1 }), {
    path: 'products/:id',
    at: `products/${id}`,
    permissions: ['catalog.product:read', 'catalog.product:write'],
  })
const name = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Ñámé/ })
const price = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Příçé/ })
const save = () => screen.getByRole('button', { name: '[Šávé]' })

test('faults of the form are shown at their fields and nothing is sent', async () => {
  await open('new')
  await userEvent.type(price(), 'abc')
  await userEvent.click(save())
  await waitFor(async () => expect(await name()).toHaveAttribute('aria-invalid', 'true'))
  expect(price()).toHaveAttribute('aria-invalid', 'true')
  expect(saved).not.toHaveBeenCalled()
})

test('a new one is saved in wire form and opened', async () => {
  const { router } = await open('new')
  await userEvent.type(await name(), 'Ball')
  await userEvent.type(price(), '1,234.50')
  await userEvent.click(save())
  await waitFor(() => expect(router.state.location.pathname).toBe('/c/acme/products/made'))
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ values: { name: 'Ball', salesPrice: '1234.50' } })
})

test('the same input keeps its key when the answer was lost, another input has another', async () => {
  await open('new')
  await userEvent.type(await name(), 'Ball')
  await userEvent.type(price(), '1')
  saved.mockResolvedValue({ errors: [{ code: 'UNAVAILABLE', message: '§later', path: [], details: null }] })
  await userEvent.click(save())
  await screen.findByText('§later')
  await userEvent.click(save())
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(2))
  await userEvent.type(await name(), 's')
  await userEvent.click(save())
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(3))
  const keys = saved.mock.calls.map(([input]) => (input as { key: string }).key)
  expect(keys[0]).toBe(keys[1])
  expect(keys[2]).not.toBe(keys[0])
})

test('a refusal of the server stands at its field', async () => {
  saved.mockResolvedValue({
    errors: [{ code: 'DUPLICATE', message: '§Taken', path: ['input', 'name'], details: null }],
  })
  await open('1')
  await userEvent.type(await name(), '2')
  await userEvent.click(save())
  expect(await screen.findByText('§Taken')).toBeInTheDocument()
  expect(await name()).toHaveAttribute('aria-invalid', 'true')
  expect(saved.mock.calls[0]?.[0]).toMatchObject({ expectedVersion: 3 })
})

test('an archived record can be brought back from the note', async () => {
  await open('1')
  await name()
  await userEvent.click(screen.getByRole('button', { name: '[Móřé áçťíóñš]' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: '[Ářçhívé]' }))
  expect(await screen.findByText('[Ářçhívéď]')).toBeInTheDocument()
  expect(archived).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: '[Úñďó]' }))
  await waitFor(() => expect(restored).toHaveBeenCalledTimes(1))
})

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FormPage } from '@/platform/form/FormPage'
import { registerRef } from '@/platform/form/refs'
import { checkList } from '@/platform/testing/checkList'
import { checkForm } from '@/platform/testing/checkPage'
import { mockApi, type Scenario } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { categoryRef } from '../category/category.find'
import { ProductList } from './ProductList'
import { product } from './product.form'
import { productCostList, productList } from './product.list'

vi.setConfig({ testTimeout: 30_000 })

registerRef('ProductCategory', async () => categoryRef)

checkList(productList)
checkList(productCostList)
checkForm(product)

const ID = '0197a000-0000-7000-8000-000000000001'
const RIGHTS = ['catalog.product:read', 'catalog.product:create', 'catalog.product:update']
const fault = (path: string[], message: string) => ({ code: 'INVALID', message, path, details: null })

const open = async (at: string, values: Scenario['values'] = {}, permissions: readonly string[] = RIGHTS) => {
  const api = mockApi({ rows: 2, values })
  const page = await renderInCompany(() => <FormPage spec={product} />, api, {
    path: 'products/:id',
    at,
    permissions,
    language: 'en',
  })
  await screen.findByRole('button', { name: 'Save' })
  return { api, page }
}

const sent = (api: ReturnType<typeof mockApi>, name: string) =>
  api.asked.find((a) => a.name === name)?.variables as { input: Record<string, unknown> } | undefined

test('what something costs is shown to those who may see it', async () => {
  const list = (permissions: readonly string[]) =>
    renderInCompany(ProductList, mockApi({ rows: 2 }), {
      path: 'products',
      at: 'products',
      permissions,
      language: 'en',
    })
  const { unmount } = await list(['catalog.product:read'])
  expect(await screen.findByRole('columnheader', { name: /Price/ })).toBeInTheDocument()
  expect(screen.queryByRole('columnheader', { name: /Cost/ })).toBeNull()
  unmount()
  await list(['catalog.product:read', 'catalog.product.cost:read'])
  expect(await screen.findByRole('columnheader', { name: /Cost/ })).toBeInTheDocument()
})

test('a scanner types one barcode after the other, and a fault stands at its own', async () => {
  const errors = [fault(['input', 'barcodes', '1', 'code'], 'This belongs to another product.')]
  const { api } = await open('products/new', { 'ProductPayload.errors': errors, 'ProductPayload.product': null })
  await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Tea')
  await userEvent.type(screen.getByRole('textbox', { name: /^Price/ }), '4.5')
  await userEvent.click(screen.getByRole('button', { name: 'Add barcode' }))
  await userEvent.keyboard('111{Enter}')
  await screen.findByRole('textbox', { name: 'Barcode 2' })
  await userEvent.keyboard('222')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('This belongs to another product.')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Barcode 2' })).toHaveAttribute('aria-invalid', 'true')
  expect(screen.getByRole('textbox', { name: 'Barcode 1' })).toHaveAttribute('aria-invalid', 'false')
  expect(sent(api, 'ProductCreate')?.input).toMatchObject({
    name: 'Tea',
    salesPrice: '4.5',
    sku: null,
    barcodes: [
      { code: '111', quantity: '1' },
      { code: '222', quantity: '1' },
    ],
  })
})

test('saving sends what was changed and nothing else, so that what is hidden stays', async () => {
  const { api } = await open(`products/${ID}`)
  await userEvent.type(screen.getByRole('textbox', { name: 'Description' }), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent(api, 'ProductUpdate')).toBeDefined())
  expect(sent(api, 'ProductUpdate')?.input).toEqual({ id: ID, expectedVersion: 3, description: '§description!' })
})

test('the tax that is inherited is named where none is chosen', async () => {
  await open(`products/${ID}`, { 'Product.salesTax': null, 'Tax.name': '§Tax', 'Tax.isActive': true })
  expect(await screen.findByRole('option', { name: 'From the category: §Tax' })).toBeInTheDocument()
})

test('goods are received at their cost, by keyboard alone', async () => {
  const values = { 'Product.kind': 'GOODS', 'Product.cost': { amount: '3.333333', currency: 'EUR' } }
  const { api } = await open(`products/${ID}`, values, [...RIGHTS, 'stock.move:read', 'stock.move:receive'])
  await userEvent.click(screen.getByRole('button', { name: 'Receive' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('button', { name: 'Receive' })).toBeDisabled()
  await userEvent.keyboard('12{Enter}')
  await waitFor(() => expect(sent(api, 'StockReceive')).toBeDefined())
  expect(sent(api, 'StockReceive')?.input).toMatchObject({
    productId: ID,
    quantity: '12',
    unitCost: '3.33',
    on: '2026-03-15',
    warehouseId: null,
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('what the server refuses stands at the field of the dialog', async () => {
  const values = {
    'Product.kind': 'GOODS',
    'StockMovePayload.errors': [fault(['input', 'on'], 'This day lies before the last move.')],
  }
  await open(`products/${ID}`, values, [...RIGHTS, 'stock.move:read', 'stock.move:receive'])
  await userEvent.click(screen.getByRole('button', { name: 'Receive' }))
  await screen.findByRole('dialog')
  await userEvent.keyboard('1{Enter}')
  expect(await screen.findByText('This day lies before the last move.')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Date' })).toHaveAttribute('aria-invalid', 'true')
})

test('a count says how far it is from the books before it is booked', async () => {
  const values = { 'Product.kind': 'GOODS', 'Product.onHand': '10' }
  const { api } = await open(`products/${ID}`, values, [...RIGHTS, 'stock.move:read', 'stock.move:adjust'])
  await userEvent.click(screen.getByRole('button', { name: 'Count' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByRole('status')).toHaveTextContent('The books say 10')
  await userEvent.keyboard('7')
  expect(within(dialog).getByRole('status')).toHaveTextContent('3 §code fewer than the books say.')
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(sent(api, 'StockAdjust')?.input).toMatchObject({ countedQuantity: '7', unitCost: null }))
})

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FormPage } from '@/platform/form/FormPage'
import { defineRef, registerRef } from '@/platform/form/refs'
import { ListPage } from '@/platform/list/ListPage'
import { checkList } from '@/platform/testing/checkList'
import { checkForm } from '@/platform/testing/checkPage'
import { mockApi } from '@/platform/testing/mockApi'
import { renderInCompany } from '@/platform/testing/renderInCompany'
import { categoryRef } from './category.find'
import { category } from './category.form'
import { categoryList } from './category.list'

vi.setConfig({ testTimeout: 30_000 })

registerRef('ProductCategory', async () => categoryRef)
registerRef('IncomeAccount', async () =>
  defineRef({
    typename: 'IncomeAccount',
    search: async () => [],
    resolve: async (_apollo, id) => ({ id, label: '§account', data: null }),
  }),
)

checkList(categoryList)
checkForm(category)

const ID = '0197a000-0000-7000-8000-000000000001'

test('a category stands indented in the tree, and by its whole path where the search has torn the tree apart', async () => {
  const api = mockApi({
    rows: 1,
    values: { 'ProductCategory.path': '§Home / §Lamps', 'ProductCategory.name': '§Lamps' },
  })
  const where = { path: 'categories', permissions: ['catalog.category:read'] }
  const { unmount } = await renderInCompany(() => <ListPage spec={categoryList} />, api, { ...where, at: 'categories' })
  expect(await screen.findByRole('link', { name: '§Lamps' })).toBeInTheDocument()
  unmount()
  await renderInCompany(() => <ListPage spec={categoryList} />, api, { ...where, at: 'categories?q=lamp' })
  expect(await screen.findByRole('link', { name: '§Home / §Lamps' })).toBeInTheDocument()
})

test('a circle is refused at the field that would close it', async () => {
  const errors = [{ code: 'CYCLE', message: 'It lies below itself.', path: ['input', 'parentId'], details: null }]
  const api = mockApi({ rows: 1, values: { 'ProductCategoryPayload.errors': errors } })
  const { container } = await renderInCompany(() => <FormPage spec={category} />, api, {
    path: 'categories/:id',
    at: `categories/${ID}`,
    permissions: ['catalog.category:read', 'catalog.category:update'],
    language: 'en',
  })
  await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(container.querySelector('[data-field=parentId]')).toHaveTextContent('It lies below itself.'),
  )
  expect(api.asked.find((a) => a.name === 'CategoryUpdate')?.variables).toEqual({
    input: { id: ID, expectedVersion: 3, name: '§name!' },
  })
})

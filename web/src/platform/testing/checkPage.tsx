// Runs the spec of a form or a document through what every record's page must do: `checkForm(product)`, `checkDocument(order)`.
import { screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { FieldValues } from 'react-hook-form'
import { describe, expect, test } from 'vitest'
import { DocumentPage } from '../document/DocumentPage'
import type { DocumentSpec } from '../document/spec'
import { FormPage } from '../form/FormPage'
import type { FormSpec } from '../form/formSpec'
import { expectAccessible, expectTranslated } from './checks'
import { type MockApi, mockApi, type Scenario } from './mockApi'
import { type Rendered, renderInCompany } from './renderInCompany'

const ID = '0197a000-0000-7000-8000-000000000001'

type Subject = {
  name: string
  Page: ComponentType
  can: string
  permissions: readonly string[]
  makes: boolean
  values: Scenario['values']
}
type Versioned = { id: string; version: number }

export function checkForm<TData, D extends Versioned, V extends FieldValues>(
  spec: FormSpec<TData, D, V>,
  values: Scenario['values'] = {},
): void {
  const permissions = [spec.can, spec.canUpdate, ...(spec.canCreate ? [spec.canCreate] : [])]
  const makes = !!spec.canCreate
  checkPage({ name: spec.name, Page: () => <FormPage spec={spec} />, can: spec.can, permissions, makes, values })
}

export function checkDocument<TData, D extends Versioned, V extends FieldValues, L extends object>(
  spec: DocumentSpec<TData, D, V, L>,
  values: Scenario['values'] = {},
): void {
  const permissions = [spec.can, ...(spec.create ? [spec.create.can] : [])]
  const Page = () => <DocumentPage spec={spec} />
  checkPage({ name: spec.name, Page, can: spec.can, permissions, makes: !!spec.create, values })
}

function checkPage({ name, Page, can, permissions, makes, values }: Subject): void {
  const open = (api: MockApi, id: string, held = permissions): Promise<Rendered> =>
    renderInCompany(Page, api, { path: 'things/:id', at: `things/${id}`, permissions: held })
  const isSettled = async (container: Element) => {
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull())
  }

  describe(`page ${name}`, () => {
    test('shows bones while it loads', async () => {
      const { container } = await open(mockApi('pending'), ID)
      expect(container.querySelector('[aria-busy=true]')).not.toBeNull()
      await expectAccessible(container)
    })

    test('shows a record, every word translated, with at most one contained button', async () => {
      const { container, missing } = await open(mockApi({ rows: 2, values }), ID)
      await isSettled(container)
      expectTranslated(container)
      expect(missing).toEqual([])
      expect(container.querySelectorAll('.MuiButton-contained').length).toBeLessThanOrEqual(1)
      await expectAccessible(container)
    })

    test('says what went wrong', async () => {
      const { container } = await open(mockApi(new Error('down')), ID)
      await screen.findByRole('alert')
      expectTranslated(container)
    })

    test('names the permission that is missing', async () => {
      const api = mockApi({ rows: 2, values })
      await open(api, ID, [])
      expect(screen.getByText(can)).toBeInTheDocument()
      expect(api.asked).toEqual([])
    })

    test.runIf(makes)('starts a new one with one button that saves it', async () => {
      const { container, missing } = await open(mockApi({ rows: 2, values }), 'new')
      await isSettled(container)
      expectTranslated(container)
      expect(missing).toEqual([])
      expect(container.querySelectorAll('.MuiButton-contained').length).toBe(1)
      await expectAccessible(container)
    })
  })
}

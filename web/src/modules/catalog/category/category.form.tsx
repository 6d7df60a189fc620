// The page of a category: its name and place in the tree, and what it hands down to everything below it.
import i18next from 'i18next'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import { TaxName, taxFieldBelow } from '../TaxField'
import { AccountField, AccountName } from './AccountField'
import { CategoryAside } from './CategoryAside'
import {
  CategoryArchiveDocument,
  CategoryCreateDocument,
  type CategoryDetailFragment,
  CategoryPageDocument,
  CategoryRestoreDocument,
  CategoryUpdateDocument,
} from './category.generated'

const versioned = (category: CategoryDetailFragment) => ({
  input: { id: category.id, expectedVersion: category.version },
})

const valuesOf = (c: CategoryDetailFragment | null) => ({
  name: c?.name ?? '',
  parentId: c?.parent?.id ?? null,
  salesTaxId: c?.salesTax?.id ?? null,
  incomeAccountId: c?.incomeAccount?.id ?? null,
})

export const category = defineForm({
  name: 'catalog.category',
  typename: 'ProductCategory',
  can: 'catalog.category:read',
  canCreate: 'catalog.category:create',
  canUpdate: 'catalog.category:update',
  load: CategoryPageDocument,
  read: (q) => q.productCategory,
  title: (c) => c.name,
  mark: (c) => (c.isArchived ? i18next.t('catalog:category.archived') : null),
  schema: check.object({
    name: check.requiredText(),
    parentId: check.reference(),
    salesTaxId: check.reference(),
    incomeAccountId: check.reference(),
  }),
  values: valuesOf,
  sections: [
    {
      fields: [
        { name: 'name', kind: 'text', required: true },
        { name: 'parentId', kind: 'ref', to: 'ProductCategory', help: true },
        {
          name: 'salesTaxId',
          kind: 'custom',
          Field: taxFieldBelow('parentId'),
          show: (value) => <TaxName id={value} />,
        },
        {
          name: 'incomeAccountId',
          kind: 'custom',
          Field: AccountField,
          show: (value) => <AccountName id={value} />,
        },
      ],
    },
  ],
  create: ({ apollo, values, key }): Promise<Outcome> =>
    mutate(apollo, CategoryCreateDocument, { input: { idempotencyKey: key, ...values } }, (d) => ({
      errors: d.productCategoryCreate.errors,
      id: d.productCategoryCreate.productCategory?.id,
    })),
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> =>
    mutate(
      apollo,
      CategoryUpdateDocument,
      { input: { id: record.id, expectedVersion, ...changes(valuesOf(record), values) } },
      (d) => ({
        errors: d.productCategoryUpdate.errors,
        id: d.productCategoryUpdate.productCategory?.id,
      }),
    ),
  open: (id) => `categories/${id}`,
  list: 'categories',
  actions: {
    archive: {
      available: (c) => !c.isArchived,
      can: 'catalog.category:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, CategoryArchiveDocument, versioned(record), (d) => ({
          errors: d.productCategoryArchive.errors,
        })),
      undo: ({ apollo, record }) =>
        mutate(apollo, CategoryRestoreDocument, versioned(record), (d) => ({
          errors: d.productCategoryRestore.errors,
        })),
    },
    restore: {
      available: (c) => c.isArchived,
      can: 'catalog.category:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, CategoryRestoreDocument, versioned(record), (d) => ({
          errors: d.productCategoryRestore.errors,
        })),
    },
  },
  aside: CategoryAside,
})

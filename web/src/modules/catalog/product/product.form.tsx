// The page of a product: what it is, what it costs, how it is taxed and scanned, and beside it how many are there.
import i18next from 'i18next'
import * as yup from 'yup'
import { changes } from '@/platform/form/conflicts'
import { defineForm } from '@/platform/form/formSpec'
import * as check from '@/platform/form/schema'
import type { Outcome } from '@/platform/form/spec'
import { mutate } from '@/platform/graphql/refusals'
import type { ProductKind } from '@/platform/graphql/schema-types'
import { StockPanel } from '../stock/StockPanel'
import { TaxName, taxFieldBelow } from '../TaxField'
import { BarcodesField, type BarcodeValue } from './BarcodesField'
import {
  ProductArchiveDocument,
  ProductCreateDocument,
  type ProductDetailFragment,
  ProductPageDocument,
  ProductRestoreDocument,
  ProductUpdateDocument,
} from './product.generated'
import { UnitField, UnitName } from './UnitField'

const KINDS: readonly ProductKind[] = ['GOODS', 'SERVICE']

const schema = check.object({
  sku: check.text(),
  name: check.requiredText(),
  kind: check.choice(KINDS),
  categoryId: check.reference(),
  unitId: check.reference(),
  salesPrice: check.amount(),
  salesTaxId: check.reference(),
  description: check.note(),
  barcodes: yup
    .array(check.object({ code: check.requiredText(), quantity: check.requiredNumber() }))
    .defined()
    .default([]),
})

type Values = check.InferType<typeof schema>

const valuesOf = (p: ProductDetailFragment | null): Values => ({
  sku: p?.sku ?? '',
  name: p?.name ?? '',
  kind: p?.kind ?? 'GOODS',
  categoryId: p?.category?.id ?? null,
  unitId: p?.unit.id ?? null,
  salesPrice: p?.salesPrice.amount ?? '',
  salesTaxId: p?.salesTax?.id ?? null,
  description: p?.description ?? '',
  barcodes: p?.barcodes.map(({ code, quantity }) => ({ code, quantity })) ?? [],
})

const versioned = (product: ProductDetailFragment) => ({ input: { id: product.id, expectedVersion: product.version } })

const codesOf = (value: unknown): string => (value as readonly BarcodeValue[]).map((b) => b.code).join(', ') || '–'

export const product = defineForm({
  name: 'catalog.product',
  typename: 'Product',
  live: 'PRODUCT',
  can: 'catalog.product:read',
  canCreate: 'catalog.product:create',
  canUpdate: 'catalog.product:update',
  load: ProductPageDocument,
  read: (q) => q.product,
  title: (p) => p.name,
  mark: (p) => (p.isArchived ? i18next.t('catalog:product.archived') : null),
  schema,
  values: valuesOf,
  sections: [
    {
      fields: [
        { name: 'name', kind: 'text', required: true },
        { name: 'sku', kind: 'text', help: 'new' },
        { name: 'categoryId', kind: 'ref', to: 'ProductCategory' },
        { name: 'kind', kind: 'choice', options: KINDS, required: true },
      ],
    },
    {
      id: 'price',
      fields: [
        { name: 'salesPrice', kind: 'money', unit: 'base', required: true },
        {
          name: 'salesTaxId',
          kind: 'custom',
          Field: taxFieldBelow('categoryId'),
          show: (value) => <TaxName id={value} />,
        },
        { name: 'unitId', kind: 'custom', Field: UnitField, show: (value) => <UnitName id={value} /> },
      ],
    },
    {
      fields: [
        { name: 'barcodes', kind: 'custom', wide: true, Field: BarcodesField, show: codesOf },
        { name: 'description', kind: 'note', wide: true },
      ],
    },
  ],
  create: ({ apollo, values: { sku, unitId, ...values }, key }): Promise<Outcome> => {
    const input = { idempotencyKey: key, sku: sku.trim() || null, ...values, ...(unitId && { unitId }) }
    return mutate(apollo, ProductCreateDocument, { input }, ({ productCreate }) => ({
      errors: productCreate.errors,
      id: productCreate.product?.id,
    }))
  },
  update: ({ apollo, record, values, expectedVersion }): Promise<Outcome> => {
    const input = { id: record.id, expectedVersion, ...changes(valuesOf(record), values) }
    return mutate(apollo, ProductUpdateDocument, { input }, ({ productUpdate }) => ({
      errors: productUpdate.errors,
      id: productUpdate.product?.id,
    }))
  },
  open: (id) => `products/${id}`,
  list: 'products',
  actions: {
    archive: {
      available: (p) => !p.isArchived,
      can: 'catalog.product:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, ProductArchiveDocument, versioned(record), (d) => ({ errors: d.productArchive.errors })),
      undo: ({ apollo, record }) =>
        mutate(apollo, ProductRestoreDocument, versioned(record), (d) => ({ errors: d.productRestore.errors })),
    },
    restore: {
      available: (p) => p.isArchived,
      can: 'catalog.product:archive',
      run: ({ apollo, record }) =>
        mutate(apollo, ProductRestoreDocument, versioned(record), (d) => ({ errors: d.productRestore.errors })),
    },
  },
  aside: StockPanel,
})

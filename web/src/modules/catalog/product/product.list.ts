// The list of products: what they cost the customer and how many are there; who may see it also reads what they cost us.
import type { ProductKind } from '@/platform/graphql/schema-types'
import { defineList } from '@/platform/list/spec'
import type { Money } from '@/platform/money/format'
import { rounded } from '../cost'
import {
  ProductCostListDocument,
  ProductCostRowFragmentDoc,
  ProductListDocument,
  type ProductRowFragment,
  ProductRowFragmentDoc,
} from './product.generated'

const goods = (row: ProductRowFragment, quantity: string) => (row.kind === 'GOODS' ? quantity : null)

const head = [
  { id: 'sku', kind: 'text', width: 110, sort: 'SKU', phone: 'detail', value: (r: ProductRowFragment) => r.sku },
  { id: 'name', kind: 'text', width: 260, sort: 'NAME', phone: 'title', value: (r: ProductRowFragment) => r.name },
  { id: 'category', kind: 'text', width: 180, phone: 'detail', value: (r: ProductRowFragment) => r.category?.path },
] as const

const price = {
  id: 'salesPrice',
  kind: 'money',
  width: 100,
  sort: 'SALES_PRICE',
  phone: 'end',
  value: (r: ProductRowFragment) => r.salesPrice,
} as const

const cost = {
  id: 'cost',
  kind: 'money',
  width: 100,
  value: (r: { cost: Money | null }) => r.cost && rounded(r.cost),
} as const

const stock = [
  { id: 'onHand', kind: 'quantity', width: 90, value: (r: ProductRowFragment) => goods(r, r.onHand) },
  { id: 'available', kind: 'quantity', width: 90, value: (r: ProductRowFragment) => goods(r, r.available) },
  { id: 'unit', kind: 'text', width: 60, value: (r: ProductRowFragment) => r.unit.code },
] as const

const common = {
  name: 'catalog.product',
  typename: 'Product',
  can: 'catalog.product:read',
  filters: [
    {
      id: 'category',
      kind: 'ref',
      to: 'ProductCategory',
      where: (id: string) => ({ categoryId: { eq: id } }),
    },
    {
      id: 'kind',
      kind: 'oneOf',
      options: ['GOODS', 'SERVICE'],
      where: (v: string[]) => ({ kind: { in: v as ProductKind[] } }),
    },
    { id: 'archived', kind: 'yes', where: () => ({ isArchived: { eq: true } }) },
  ],
  where: { isArchived: { eq: false } },
  sort: 'name',
  open: (id: string) => `products/${id}`,
  create: { to: 'products/new', can: 'catalog.product:create' },
  import: { to: 'imports?kind=PRODUCTS', can: 'imports.job:create' },
} as const

export const productList = defineList({
  ...common,
  query: ProductListDocument,
  row: ProductRowFragmentDoc,
  page: (q) => q.products,
  columns: [...head, price, ...stock],
})

export const productCostList = defineList({
  ...common,
  query: ProductCostListDocument,
  row: ProductCostRowFragmentDoc,
  page: (q) => q.products,
  columns: [...head, price, cost, ...stock],
})

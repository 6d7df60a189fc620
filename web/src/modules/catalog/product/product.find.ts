// Finds products by number, name or barcode: for the palette and for pickers of other rooms.
import type { ApolloClient } from '@apollo/client'
import { lazy } from 'react'
import { defineRef, type RefOption } from '@/platform/form/refs'
import type { Hit } from '@/platform/module/manifest'
import { ProductByBarcodeDocument, ProductFindDocument, ProductNameDocument } from './product.generated'

type Named = { readonly id: string; readonly sku: string; readonly name: string }

// A scanner types at least eight digits (EAN-8); shorter numbers are searched as text.
const BARCODE = /^[0-9A-Za-z-]{8,}$/

async function matches(apollo: ApolloClient, typed: string): Promise<readonly Named[]> {
  const text = typed.trim()
  const fresh = { fetchPolicy: 'network-only' } as const
  if (BARCODE.test(text)) {
    const scanned = await apollo.query({ query: ProductByBarcodeDocument, variables: { code: text }, ...fresh })
    if (scanned.data?.productByBarcode) return [scanned.data.productByBarcode]
  }
  const { data } = await apollo.query({ query: ProductFindDocument, variables: { text }, ...fresh })
  return data?.products.nodes ?? []
}

const option = (product: Named): RefOption<null> => ({
  id: product.id,
  label: product.name,
  detail: product.sku,
  data: null,
})

/** Find a handful of products for the palette. */
export async function findProducts(apollo: ApolloClient, text: string): Promise<readonly Hit[]> {
  const found = await matches(apollo, text)
  return found.map((p) => ({ id: p.id, label: p.name, detail: p.sku, to: `products/${p.id}` }))
}

export const productRef = defineRef({
  typename: 'Product',
  search: async (apollo, text) => (await matches(apollo, text)).map(option),
  resolve: async (apollo, id) => {
    const { data } = await apollo.query({ query: ProductNameDocument, variables: { id } })
    return data?.product ? option(data.product) : null
  },
  create: { can: 'catalog.product:create', Dialog: lazy(() => import('./ProductCreateDialog')) },
})

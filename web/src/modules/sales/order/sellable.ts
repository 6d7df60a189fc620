// Finds the products that can be sold, by number, name or barcode, with what an order's line takes from them.
import type { ApolloClient } from '@apollo/client'
import i18next from 'i18next'
import { lazy } from 'react'
import { defineRef, type RefOption } from '@/platform/form/refs'
import { formatLocale } from '@/platform/i18n/i18n'
import { formatMoney, formatQuantity } from '@/platform/money/format'
import {
  SellableByBarcodeDocument,
  SellableByIdDocument,
  type SellableProductFragment,
  SellableProductsDocument,
} from './sellable.generated'

export type Sellable = {
  readonly product: SellableProductFragment
  /** How many pieces the scanned barcode stands for. */
  readonly packed?: string
}

declare module '@/platform/form/refs' {
  interface RefData {
    SellableProduct: Sellable
  }
}

// A scanner types at least eight digits (EAN-8); shorter numbers are searched as text.
const BARCODE = /^[0-9A-Za-z-]{8,}$/

/** Name a product as lines and pickers do. */
export const sellableLabel = (product: { sku: string; name: string }): string => `${product.sku} ${product.name}`

function option(product: SellableProductFragment, packed?: string): RefOption<Sellable> {
  const locale = formatLocale(i18next.language)
  const price = formatMoney(product.salesPrice, locale)
  const stock = `${formatQuantity(product.available, locale)} ${product.unit.code}`
  return {
    id: product.id,
    label: sellableLabel(product),
    detail: product.kind === 'GOODS' ? i18next.t('sales:order.priceAndStock', { price, stock }) : price,
    data: { product, ...(packed && packed !== '1' && { packed }) },
  }
}

async function byBarcode(apollo: ApolloClient, code: string): Promise<RefOption<Sellable> | null> {
  const { data } = await apollo.query({
    query: SellableByBarcodeDocument,
    variables: { code },
    fetchPolicy: 'network-only',
  })
  const product = data?.productByBarcode
  if (!product || product.isArchived) return null
  return option(product, product.barcodes.find((b) => b.code === code)?.quantity)
}

/** Read what can be sold by its id. */
export async function readSellable(apollo: ApolloClient, id: string): Promise<RefOption<Sellable> | null> {
  const { data } = await apollo.query({ query: SellableByIdDocument, variables: { id }, fetchPolicy: 'network-only' })
  return data?.product ? option(data.product) : null
}

export const sellableRef = defineRef({
  typename: 'SellableProduct',
  search: async (apollo, typed) => {
    const text = typed.trim()
    const scanned = BARCODE.test(text) ? await byBarcode(apollo, text) : null
    if (scanned) return [scanned]
    const { data } = await apollo.query({
      query: SellableProductsDocument,
      variables: { text },
      fetchPolicy: 'network-only',
    })
    return (data?.products.nodes ?? []).map((product) => option(product))
  },
  resolve: readSellable,
  create: { can: 'catalog.product:create', Dialog: lazy(() => import('./SellableCreate')) },
})

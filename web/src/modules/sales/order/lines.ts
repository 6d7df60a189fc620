// A line of an order while it is edited: what a product brings along, and what goes back to the server.
import type { ApolloClient } from '@apollo/client'
import i18next from 'i18next'
import type { LineChoice, LinesSpec } from '@/platform/document/spec'
import type { RefOption } from '@/platform/form/refs'
import type { Refusal } from '@/platform/graphql/refusals'
import type { SalesOrderLineInput } from '@/platform/graphql/schema-types'
import { isDecimal } from '@/platform/money/decimal'
import type { TotalsLine } from '@/platform/money/totals'
import type { SalesOrderDetailFragment, SalesOrderLineDetailFragment } from './order.generated'
import type { Sellable } from './sellable'
import { LineTaxesDocument, type LineTaxesQuery, type SellableProductFragment } from './sellable.generated'

type LineTax = LineTaxesQuery['taxes'][number]

export type OrderLine = {
  /** Null for a line that was never saved. */
  readonly id: string | null
  readonly productId: string | null
  readonly sku: string
  readonly description: string
  readonly quantity: string
  readonly unit: string
  readonly unitPrice: string
  readonly discountRate: string
  readonly taxId: string | null
  readonly taxName: string
  readonly taxRate: string
  readonly taxCategory: string
}

const BLANK: OrderLine = {
  id: null,
  productId: null,
  sku: '',
  description: '',
  quantity: '1',
  unit: '',
  unitPrice: '',
  discountRate: '0',
  taxId: null,
  taxName: '',
  taxRate: '0',
  taxCategory: '',
}

// The tax of a line that names neither a product nor a tax. One page serves one company, so it is kept beside the page.
let usualTax: LineTax | null = null

const taxPart = (tax: Pick<LineTax, 'id' | 'name' | 'rate' | 'category'>) => ({
  taxId: tax.id,
  taxName: tax.name,
  taxRate: tax.rate,
  taxCategory: tax.category,
})

async function loadTaxes(apollo: ApolloClient): Promise<readonly LineChoice<OrderLine>[]> {
  const { data } = await apollo.query({ query: LineTaxesDocument })
  const active = (data?.taxes ?? []).filter((tax) => tax.isActive)
  usualTax = active[0] ?? null
  return active.map((tax) => ({ value: tax.id, label: tax.name, patch: taxPart(tax) }))
}

/** Read a saved line into an edited one. */
export function lineOf(line: SalesOrderLineDetailFragment): OrderLine {
  return {
    id: line.id,
    productId: line.product?.id ?? null,
    sku: line.product?.sku ?? '',
    description: line.description,
    quantity: line.quantity,
    unit: line.unit.code,
    unitPrice: line.unitPrice,
    discountRate: line.discountRate,
    taxId: line.tax?.id ?? null,
    taxName: line.tax?.name ?? '',
    taxRate: line.taxRate,
    taxCategory: line.tax?.category ?? 'OUT_OF_SCOPE',
  }
}

/** Write what a picked product brings along; a scanned package brings its quantity. */
export function productPatch(product: SellableProductFragment, packed?: string): Partial<OrderLine> {
  const tax = product.effectiveSalesTax
  return {
    productId: product.id,
    sku: product.sku,
    description: product.name,
    unit: product.unit.code,
    unitPrice: product.salesPrice.amount,
    ...(packed && { quantity: packed }),
    ...(tax ? taxPart(tax) : { taxId: null, taxName: '', taxRate: '0', taxCategory: 'OUT_OF_SCOPE' }),
  }
}

function fill(option: RefOption | null, line: OrderLine): Partial<OrderLine> {
  if (!option) return { productId: null, sku: '' }
  if (option.id === line.productId) return {}
  const { product, packed } = option.data as Sellable
  return productPatch(product, packed)
}

/** Tell whether nothing was typed on a line. */
export const isBlankLine = (line: OrderLine): boolean =>
  !line.productId && line.description.trim() === '' && line.unitPrice === ''

/** Give what the totals count of a line; a line without product or tax bears the company's usual one. */
export function totalsOf(line: OrderLine): TotalsLine {
  const usual = usualTax && !isBlankLine(line) ? { category: usualTax.category, rate: usualTax.rate } : null
  const tax = line.taxCategory === '' ? usual : { category: line.taxCategory, rate: line.taxRate }
  return {
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discountRate: line.discountRate || '0',
    tax,
  }
}

/** Name every number on the lines that is none, before they are sent. */
export function lineFaults(lines: readonly OrderLine[]): readonly Refusal[] {
  return lines.flatMap((line, i) => {
    const numbers = { quantity: line.quantity, unitPrice: line.unitPrice, discountRate: line.discountRate }
    return Object.entries(numbers)
      .filter(([, value]) => value !== '' && !isDecimal(value))
      .map(([column]): Refusal => {
        const path = ['lines', String(i), column]
        return { code: 'INVALID', message: i18next.t('platform:form.number'), path, details: null }
      })
  })
}

/** Give a line as the API takes it. */
export function lineInput(line: OrderLine): SalesOrderLineInput {
  return {
    ...(line.id && { id: line.id }),
    productId: line.productId,
    description: line.description,
    quantity: line.quantity || '0',
    ...(line.unitPrice !== '' && { unitPrice: line.unitPrice }),
    discountRate: line.discountRate || '0',
    taxId: line.taxId,
  }
}

export const orderLines: LinesSpec<SalesOrderDetailFragment, OrderLine> = {
  of: (order) => order.lines.map(lineOf),
  blank: () => BLANK,
  isBlank: isBlankLine,
  columns: [
    { id: 'productId', kind: 'ref', to: 'SellableProduct', width: 110, label: (l) => l.sku, fill },
    { id: 'description', kind: 'text', width: 270 },
    { id: 'quantity', kind: 'quantity', width: 76 },
    { id: 'unit', kind: 'text', width: 48, readOnly: true },
    { id: 'unitPrice', kind: 'money', width: 92 },
    { id: 'discountRate', kind: 'rate', width: 72 },
    {
      id: 'taxId',
      kind: 'choice',
      width: 124,
      label: (l) => l.taxName || (l.taxCategory === '' ? (usualTax?.name ?? '') : ''),
      load: loadTaxes,
    },
  ],
  totals: totalsOf,
}

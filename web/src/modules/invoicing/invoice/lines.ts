// A line of a draft invoice while it is edited: words, quantity, price, discount and tax; what is taken away is billed later.
import type { ApolloClient } from '@apollo/client'
import i18next from 'i18next'
import type { LineChoice, LinesSpec } from '@/platform/document/spec'
import type { Refusal } from '@/platform/graphql/refusals'
import type { InvoiceLineInput } from '@/platform/graphql/schema-types'
import { isDecimal } from '@/platform/money/decimal'
import type { TotalsLine } from '@/platform/money/totals'
import {
  type InvoiceDetailFragment,
  type InvoiceLineDetailFragment,
  InvoiceLineTaxesDocument,
} from './invoice.generated'

export type BilledLine = {
  readonly id: string
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

const NO_TAX = { taxId: null, taxName: '', taxRate: '0', taxCategory: 'OUT_OF_SCOPE' }

function lineOf(line: InvoiceLineDetailFragment): BilledLine {
  const { id, description, quantity, unitPrice, discountRate, tax } = line
  const taxed = tax ? { taxId: tax.id, taxName: tax.name, taxRate: line.taxRate, taxCategory: tax.category } : NO_TAX
  return { id, description, quantity, unit: line.unit.code, unitPrice, discountRate, ...taxed }
}

async function loadTaxes(apollo: ApolloClient): Promise<readonly LineChoice<BilledLine>[]> {
  const { data } = await apollo.query({ query: InvoiceLineTaxesDocument })
  return (data?.taxes ?? [])
    .filter((tax) => tax.isActive)
    .map((tax) => ({
      value: tax.id,
      label: tax.name,
      patch: { taxId: tax.id, taxName: tax.name, taxRate: tax.rate, taxCategory: tax.category },
    }))
}

/** Name every number on the lines that is none, before they are sent. */
export function lineFaults(lines: readonly BilledLine[]): readonly Refusal[] {
  return lines.flatMap((line, i) =>
    (['quantity', 'unitPrice', 'discountRate'] as const)
      .filter((column) => !isDecimal(line[column] || (column === 'discountRate' ? '0' : '')))
      .map((column): Refusal => {
        const path = ['lines', String(i), column]
        return { code: 'INVALID', message: i18next.t('platform:form.number'), path, details: null }
      }),
  )
}

/** Give a line as the API takes it. */
export function lineInput(line: BilledLine): InvoiceLineInput {
  const { id, quantity, description, unitPrice, taxId } = line
  return { id, quantity, description, unitPrice, discountRate: line.discountRate || '0', taxId }
}

const totals = (line: BilledLine): TotalsLine => ({
  quantity: line.quantity,
  unitPrice: line.unitPrice,
  discountRate: line.discountRate || '0',
  tax: { category: line.taxCategory, rate: line.taxRate },
})

const UNUSED: BilledLine = {
  id: '',
  description: '',
  quantity: '',
  unit: '',
  unitPrice: '',
  discountRate: '0',
  ...NO_TAX,
}

export const billedLines: LinesSpec<InvoiceDetailFragment, BilledLine> = {
  of: (invoice) => invoice.lines.map(lineOf),
  // No line is ever begun here: what is billed comes from an order.
  addsNone: true,
  blank: () => UNUSED,
  isBlank: () => false,
  columns: [
    { id: 'description', kind: 'text', width: 200 },
    { id: 'quantity', kind: 'quantity', width: 68 },
    { id: 'unit', kind: 'text', width: 46, readOnly: true },
    { id: 'unitPrice', kind: 'money', width: 86 },
    { id: 'discountRate', kind: 'rate', width: 64 },
    { id: 'taxId', kind: 'choice', width: 124, label: (l) => l.taxName, load: loadTaxes },
  ],
  totals,
}

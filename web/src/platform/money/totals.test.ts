import { expect, test } from 'vitest'
import { decimal, quantize, text } from './decimal'
import { split } from './split'
import { documentTotals } from './totals'
import vectors from './vectors.json'

type Vector = {
  name: string
  currencyDigits: number
  pricesIncludeTax: boolean
  mode: string
  documentDiscount?: string
  lines: {
    quantity: string
    unitPrice: string
    discountRate: string
    taxRate?: string | null
    taxCategory?: string | null
  }[]
  expect: {
    lineNets: string[]
    lineTaxes?: string[]
    taxRows: { category: string; rate: string; base: string; tax: string }[]
    net: string
    tax: string
    total: string
  }
}

const documents: Vector[] = vectors.documents

test.each(documents.map((v) => [v.name, v] as const))('%s', (_, vector) => {
  const totals = documentTotals({
    lines: vector.lines.map((line) => ({
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discountRate: line.discountRate,
      tax: line.taxCategory && line.taxRate ? { category: line.taxCategory, rate: line.taxRate } : null,
    })),
    digits: vector.currencyDigits,
    pricesIncludeTax: vector.pricesIncludeTax,
    rounding: vector.mode === 'LINE' ? 'LINE' : 'DOCUMENT',
    discount: vector.documentDiscount ?? '0',
  })

  expect(totals?.lines.map((l) => l.net)).toEqual(vector.expect.lineNets)
  if (vector.expect.lineTaxes) expect(totals?.lines.map((l) => l.tax)).toEqual(vector.expect.lineTaxes)
  expect(totals?.taxRows).toEqual(vector.expect.taxRows)
  expect([totals?.net, totals?.tax, totals?.total]).toEqual([vector.expect.net, vector.expect.tax, vector.expect.total])
})

test.each(vectors.splits)('shares $total over $weights', (vector) => {
  const parts = split(decimal(vector.total), vector.weights.map(decimal), vector.digits)
  expect(parts.map(text)).toEqual(vector.expect)
})

test.each(vectors.rounding)('rounds $value to $digits', (vector) => {
  expect(text(quantize(decimal(vector.value), vector.digits))).toBe(vector.expect)
})

test('a discount of more than the lines is no document', () => {
  const line = { quantity: '1', unitPrice: '10.00', discountRate: '0', tax: null }
  const input = { lines: [line], digits: 2, pricesIncludeTax: false, rounding: 'DOCUMENT' as const }
  expect(documentTotals({ ...input, discount: '10.01' })).toBeNull()
  expect(documentTotals({ ...input, discount: 'x' })).toBeNull()
  expect(documentTotals({ ...input, discount: '10.00' })?.total).toBe('0.00')
})

test('an unfinished line counts as nothing', () => {
  const line = { quantity: '', unitPrice: '10.00', discountRate: '0', tax: null }
  const totals = documentTotals({
    lines: [line],
    digits: 2,
    pricesIncludeTax: false,
    rounding: 'DOCUMENT',
    discount: '0',
  })
  expect(totals?.total).toBe('0.00')
})

// What a document adds up to while it is typed: the same nets, discounts, taxes and totals as the server's, to the cent.
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isDecimal,
  isZero,
  multiply,
  ONE,
  quantize,
  subtract,
  sum,
  text,
  ZERO,
} from './decimal'
import { apportion, split } from './split'

export type TotalsLine = {
  readonly quantity: string
  readonly unitPrice: string
  /** A fraction: "0.04" is 4 %. */
  readonly discountRate: string
  /** Null for a line without tax. */
  readonly tax: { readonly category: string; readonly rate: string } | null
}

export type TotalsInput = {
  readonly lines: readonly TotalsLine[]
  readonly digits: number
  readonly pricesIncludeTax: boolean
  readonly rounding: 'DOCUMENT' | 'LINE'
  readonly discount: string
}

export type LineTotals = { readonly net: string; readonly tax: string; readonly gross: string }
export type TaxTotals = {
  readonly category: string
  readonly rate: string
  readonly base: string
  readonly tax: string
}

export type Totals = {
  readonly lines: readonly LineTotals[]
  readonly taxRows: readonly TaxTotals[]
  readonly net: string
  readonly tax: string
  readonly total: string
}

const NO_TAX = { category: 'OUT_OF_SCOPE', rate: '0' }

const parts = (line: TotalsLine): readonly string[] => [line.quantity, line.unitPrice, line.discountRate]

/** Tell whether a line can be calculated: an unfinished one counts as nothing. */
const isComplete = (line: TotalsLine): boolean => parts(line).every(isDecimal)

function amountOf(line: TotalsLine, digits: number): Decimal {
  if (!isComplete(line)) return quantize(ZERO, digits)
  const price = multiply(decimal(line.quantity), decimal(line.unitPrice))
  return quantize(multiply(price, subtract(ONE, decimal(line.discountRate))), digits)
}

/** Give a line's own amount, in the basis of its prices: quantity x price less its discount (H3). */
export const lineAmount = (line: TotalsLine, digits: number): string => text(amountOf(line, digits))

type Group = { readonly category: string; readonly rate: string; readonly members: number[] }

// EN 16931 knows categories and rates, not the taxes of a chart: two taxes of one category and rate are rounded together.
function byCategory(lines: readonly TotalsLine[]): Group[] {
  const groups = new Map<string, Group>()
  lines.forEach((line, i) => {
    const { category, rate } = line.tax ?? NO_TAX
    const key = `${category}|${text(decimal(rate)).replace(/\.?0+$/, '')}`
    const group = groups.get(key) ?? { category, rate, members: [] }
    group.members.push(i)
    groups.set(key, group)
  })
  return [...groups.values()]
}

// The discount is shared over the tax categories first and over the lines of each then (T-07).
function sharedDiscount(
  amounts: readonly Decimal[],
  groups: readonly Group[],
  discount: Decimal,
  digits: number,
): Decimal[] {
  const shares = amounts.map(() => quantize(ZERO, digits))
  if (isZero(discount)) return shares
  const at = (i: number): Decimal => amounts[i]!
  const wholes = split(
    discount,
    groups.map((g) => sum(g.members.map(at))),
    digits,
  )
  groups.forEach((group, g) => {
    const own = split(wholes[g]!, group.members.map(at), digits)
    group.members.forEach((i, n) => {
      shares[i] = own[n]!
    })
  })
  return shares
}

function rounded(shares: readonly Decimal[], divisor: Decimal, input: TotalsInput): Decimal[] {
  const { digits, rounding } = input
  if (rounding === 'LINE') return shares.map((share) => divide(share, divisor, digits))
  return apportion(divide(sum(shares), divisor, digits), shares, divisor, digits)
}

function netAndTax(bases: readonly Decimal[], rate: Decimal, input: TotalsInput): [Decimal, Decimal][] {
  if (input.pricesIncludeTax) {
    const nets = rounded(bases, add(ONE, rate), input)
    return bases.map((gross, i) => [nets[i]!, subtract(gross, nets[i]!)])
  }
  const taxes = rounded(
    bases.map((net) => multiply(net, rate)),
    ONE,
    input,
  )
  return bases.map((net, i) => [net, taxes[i]!])
}

/** Calculate a document; null where its discount is no number or more than the lines add up to. */
export function documentTotals(input: TotalsInput): Totals | null {
  const { lines, digits } = input
  const amounts = lines.map((line) => amountOf(line, digits))
  const whole = sum(amounts)
  if (input.discount !== '' && !isDecimal(input.discount)) return null
  const discount = quantize(decimal(input.discount || '0'), digits)
  const most = compare(whole, ZERO) > 0 ? whole : ZERO
  if (compare(discount, ZERO) < 0 || compare(discount, most) > 0) return null

  const groups = byCategory(lines)
  const discounts = sharedDiscount(amounts, groups, discount, digits)
  const results: [Decimal, Decimal][] = lines.map(() => [ZERO, ZERO])
  const taxRows = groups.map(({ category, rate, members }): TaxTotals => {
    const bases = members.map((i) => subtract(amounts[i]!, discounts[i]!))
    const own = netAndTax(bases, decimal(rate), input)
    members.forEach((i, n) => {
      results[i] = own[n]!
    })
    const write = (values: Decimal[]) => text(quantize(sum(values), digits))
    return { category, rate, base: write(own.map(([net]) => net)), tax: write(own.map(([, tax]) => tax)) }
  })
  const net = quantize(sum(results.map(([n]) => n)), digits)
  const tax = quantize(sum(results.map(([, t]) => t)), digits)
  return {
    lines: results.map(([n, t]) => ({ net: text(n), tax: text(t), gross: text(add(n, t)) })),
    taxRows,
    net: text(net),
    tax: text(tax),
    total: text(add(net, tax)),
  }
}

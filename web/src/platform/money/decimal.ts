// Exact decimals for money, quantities and rates: a whole number of units at a scale, never a float.

export type Decimal = { readonly units: bigint; readonly scale: number }

export const ZERO: Decimal = { units: 0n, scale: 0 }
export const ONE: Decimal = { units: 1n, scale: 0 }

const DIGITS_MAX = 40
const FORM = /^(-?)(\d+)(?:\.(\d+))?$/

const power = (scale: number): bigint => 10n ** BigInt(scale)
const absolute = (n: bigint): bigint => (n < 0n ? -n : n)

/** Read a decimal from its wire form ("-12.50"); throws RangeError for anything else. */
export function decimal(text: string): Decimal {
  const match = FORM.exec(text)
  if (!match || text.length > DIGITS_MAX) throw new RangeError(`Not a decimal: ${text}`)
  const [, sign, whole = '0', fraction = ''] = match
  const units = BigInt(whole + fraction)
  return { units: sign ? -units : units, scale: fraction.length }
}

/** Tell whether a text is a decimal in wire form. */
export const isDecimal = (text: string): boolean => text.length <= DIGITS_MAX && FORM.test(text)

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale)
  return [a.units * power(scale - a.scale), b.units * power(scale - b.scale), scale]
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b)
  return { units: x + y, scale }
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b)
  return { units: x - y, scale }
}

/** Multiply, keeping every digit. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = align(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const isZero = (a: Decimal): boolean => a.units === 0n

export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO
  for (const value of values) total = add(total, value)
  return total
}

/** Divide whole numbers, rounding half away from zero: the one rounding of the house. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const n = absolute(numerator)
  const d = absolute(denominator)
  const rounded = (n * 2n + d) / (d * 2n)
  return negative ? -rounded : rounded
}

/** Round to a number of digits, half away from zero; fewer digits than that are filled up. */
export function quantize(a: Decimal, digits: number): Decimal {
  if (a.scale <= digits) return { units: a.units * power(digits - a.scale), scale: digits }
  return { units: divideRounded(a.units, power(a.scale - digits)), scale: digits }
}

/** Divide and round once to a number of digits; throws RangeError for a zero divisor. */
export function divide(a: Decimal, b: Decimal, digits: number): Decimal {
  if (b.units === 0n) throw new RangeError('Division by zero')
  const numerator = a.units * power(b.scale + digits)
  const denominator = b.units * power(a.scale)
  return { units: divideRounded(numerator, denominator), scale: digits }
}

/** Write a decimal in wire form, with all the digits of its scale. */
export function text(a: Decimal): string {
  const digits = absolute(a.units)
    .toString()
    .padStart(a.scale + 1, '0')
  const whole = digits.slice(0, digits.length - a.scale)
  const fraction = a.scale ? `.${digits.slice(-a.scale)}` : ''
  return `${a.units < 0n ? '-' : ''}${whole}${fraction}`
}

/** Write a decimal without trailing zeros: what a person types for it. */
export function plain(a: Decimal): string {
  const written = text(a)
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written
}

// Small questions about amounts and quantities in wire form.
import { compare, decimal, isDecimal } from '@/platform/money/decimal'

/** Tell whether an amount is nothing. */
export const isZeroAmount = (amount: string): boolean => compare(decimal(amount), decimal('0')) === 0

/** Tell whether a quantity is a number above nothing. */
export const isPositive = (quantity: string): boolean =>
  isDecimal(quantity) && compare(decimal(quantity), decimal('0')) > 0

/** Give the smaller of two quantities. */
export const least = (a: string, b: string): string => (compare(decimal(a), decimal(b)) <= 0 ? a : b)

// What goods cost, as people read it: an average with more digits than the currency has is rounded for the eye.
import { decimal, quantize, text } from '@/platform/money/decimal'
import { currencyDigits, type Money } from '@/platform/money/format'

/** Round an amount to the digits of its currency. */
export function rounded(money: Money): Money {
  const { currency } = money
  return { amount: text(quantize(decimal(money.amount), currencyDigits(currency))), currency }
}

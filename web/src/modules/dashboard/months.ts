// Months as ranges of business dates, and how one compares with another.
import { compare, decimal, isZero } from '@/platform/money/decimal'

/** Give the first and last day of the month that a date lies in. */
export function monthOf(day: string): { first: string; last: string } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const start = day.slice(0, 7)
  return { first: `${start}-01`, last: `${start}-${String(days).padStart(2, '0')}` }
}

/** Give the first and last day of the month before. */
export function monthBefore(day: string): { first: string; last: string } {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return monthOf(new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 10))
}

/** Address the posted invoices of a month. */
export const invoicesOf = ({ first, last }: { first: string; last: string }): string =>
  `invoices?state=POSTED&issuedOn=${first}..${last}`

/** Say by which fraction an amount is above or below another; null where there is nothing to compare with. */
export function change(now: string, before: string): number | null {
  if (isZero(decimal(before)) || compare(decimal(before), decimal('0')) < 0) return null
  return Number(now) / Number(before) - 1
}

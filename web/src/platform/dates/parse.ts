// Reads a date as people type it: "+5", "-10", "3", "5-2", "4.3.23" expand to a whole date in the order of the locale.
import { dateHabit } from '../i18n/habits'

type Order = readonly ('day' | 'month' | 'year')[]

const orders = new Map<string, Order>()
const DAY_MS = 86_400_000

function orderOf(locale: string): Order {
  let order = orders.get(locale) ?? dateHabit(locale)?.order
  if (!order) {
    const parts = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }).formatToParts(new Date('2026-01-02T00:00:00Z'))
    order = parts.map((p) => p.type).filter((t) => t === 'day' || t === 'month' || t === 'year')
    orders.set(locale, order)
  }
  return order
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const valid = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return valid ? date.toISOString().slice(0, 10) : null
}

/** Move a date by days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

// Two digits mean the year nearest to today's century: 1980 to 2079.
const fullYear = (year: number): number => (year >= 100 ? year : year >= 80 ? 1900 + year : 2000 + year)

/** Read a typed date against today's; null when it is none. */
export function parseDate(typed: string, locale: string, today: string): string | null {
  const value = typed.trim()
  const relative = /^([+-])(\d{1,4})$/.exec(value)
  if (relative) return addDays(today, Number(relative[1] === '-' ? -relative[2]! : relative[2]))
  const fixed = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)
  if (fixed) return iso(Number(fixed[1]), Number(fixed[2]), Number(fixed[3]))
  const numbers = value.split(/[.\-/\s]+/).filter(Boolean)
  if (!numbers.length || numbers.length > 3 || !numbers.every((n) => /^\d{1,4}$/.test(n))) return null
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const order = orderOf(locale)
  const asked = numbers.length === 3 ? order : numbers.length === 2 ? order.filter((p) => p !== 'year') : ['day']
  const parts: Record<string, number> = { year: thisYear, month: thisMonth }
  asked.forEach((part, i) => {
    parts[part] = Number(numbers[i])
  })
  return iso(fullYear(parts.year!), parts.month!, parts.day!)
}

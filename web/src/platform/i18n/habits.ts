// How a person writes numbers and dates where that differs from their language: carried inside the locale, so that it is known wherever one is.
import type { DateFormat, NumberFormat } from '../graphql/schema-types'

export type Habits = { readonly numberFormat: NumberFormat | null; readonly dateFormat: DateFormat | null }
export type Marks = { readonly decimal: string; readonly group: string }
export type DateHabit = { readonly order: readonly ('day' | 'month' | 'year')[]; readonly separator: string }

// Private parts of a locale ("de-DE-x-pc-iso"): browsers leave them alone, and we read them.
const NUMBERS: Readonly<Record<NumberFormat, readonly [string, Marks]>> = {
  COMMA_POINT: ['cp', { decimal: '.', group: ',' }],
  POINT_COMMA: ['pc', { decimal: ',', group: '.' }],
  SPACE_COMMA: ['sc', { decimal: ',', group: '\u202f' }],
  APOSTROPHE_POINT: ['ap', { decimal: '.', group: '’' }],
}
const DATES: Readonly<Record<DateFormat, readonly [string, DateHabit]>> = {
  DAY_MONTH_YEAR_DOTS: ['dots', { order: ['day', 'month', 'year'], separator: '.' }],
  DAY_MONTH_YEAR_SLASHES: ['slashes', { order: ['day', 'month', 'year'], separator: '/' }],
  MONTH_DAY_YEAR: ['mdy', { order: ['month', 'day', 'year'], separator: '/' }],
  YEAR_MONTH_DAY: ['iso', { order: ['year', 'month', 'day'], separator: '-' }],
}
const PRIVATE = '-x-'

/** Put a person's habits into their locale. */
export function withHabits(locale: string, { numberFormat, dateFormat }: Habits): string {
  const parts = [numberFormat && NUMBERS[numberFormat][0], dateFormat && DATES[dateFormat][0]].filter(Boolean)
  return parts.length ? `${locale}${PRIVATE}${parts.join('-')}` : locale
}

function habit<T>(locale: string, known: Readonly<Record<string, readonly [string, T]>>): T | null {
  const at = locale.indexOf(PRIVATE)
  if (at < 0) return null
  const parts = locale.slice(at + PRIVATE.length).split('-')
  return Object.values(known).find(([part]) => parts.includes(part))?.[1] ?? null
}

/** Name the marks that a person writes in numbers, where they are not those of the language. */
export const numberHabit = (locale: string): Marks | null => habit(locale, NUMBERS)

/** Name the order and the separator of a person's dates, where they are not those of the language. */
export const dateHabit = (locale: string): DateHabit | null => habit(locale, DATES)

import { expect, test } from 'vitest'
import { formatDate, formatInstant } from '../dates/format'
import { parseDate } from '../dates/parse'
import { editable, formatAmount, formatMoney, formatQuantity, formatRate, parseDecimal } from '../money/format'
import { withHabits } from './habits'

const money = { amount: '1234567.5', currency: 'EUR' }

test('without habits a locale stays what it is', () => {
  expect(withHabits('de-DE', { numberFormat: null, dateFormat: null })).toBe('de-DE')
})

test.each([
  ['COMMA_POINT', '1,234,567.50', '1,234,567.5', '1234567.5'],
  ['POINT_COMMA', '1.234.567,50', '1.234.567,5', '1234567,5'],
  ['SPACE_COMMA', '1\u202f234\u202f567,50', '1\u202f234\u202f567,5', '1234567,5'],
  ['APOSTROPHE_POINT', '1’234’567.50', '1’234’567.5', '1234567.5'],
] as const)('numbers are written and read as %s in every language', (numberFormat, amount, quantity, typed) => {
  for (const language of ['en-GB', 'de-DE']) {
    const locale = withHabits(language, { numberFormat, dateFormat: null })
    expect(formatAmount(money, locale)).toBe(amount)
    expect(formatMoney(money, locale)).toContain(amount)
    expect(formatQuantity('1234567.5', locale)).toBe(quantity)
    expect(editable('1234567.5', locale)).toBe(typed)
    for (const given of [amount, quantity, typed]) expect(Number(parseDecimal(given, locale))).toBe(1234567.5)
  }
  expect(formatRate('0.075', withHabits('en-GB', { numberFormat: 'POINT_COMMA', dateFormat: null }))).toBe('7,5%')
})

test.each([
  ['DAY_MONTH_YEAR_DOTS', '03.12.2026', '3.12.'],
  ['DAY_MONTH_YEAR_SLASHES', '03/12/2026', '3/12'],
  ['MONTH_DAY_YEAR', '12/03/2026', '12/3'],
  ['YEAR_MONTH_DAY', '2026-12-03', '12-3'],
] as const)('dates are written and read as %s in every language', (dateFormat, written, typed) => {
  for (const language of ['en-GB', 'en-US', 'de-DE']) {
    const locale = withHabits(language, { numberFormat: 'POINT_COMMA', dateFormat })
    expect(formatDate('2026-12-03', locale)).toBe(written)
    expect(parseDate(written, locale, '2026-01-01')).toBe('2026-12-03')
    expect(parseDate(typed, locale, '2026-01-01')).toBe('2026-12-03')
    expect(formatInstant('2026-12-02T23:30:00Z', locale, 'Europe/Berlin')).toMatch(`${written} `)
  }
})

import { expect, test } from 'vitest'
import { currencyDigits, editable, editableRate, formatAmount, formatMoney, parseDecimal, parseRate } from './format'

test.each([
  ['1.234,50', 'nl-NL', '1234.50'],
  ['1.234,50', 'de-DE', '1234.50'],
  ['1,234.50', 'en-GB', '1234.50'],
  ['1 234,50', 'fr-FR', '1234.50'],
  ["1'234.50", 'de-CH', '1234.50'],
  ['€ 12,-', 'nl-NL', '12'],
  ['€ 12,50', 'nl-NL', '12.50'],
  ['-3', 'en-GB', '-3'],
  ['3-', 'de-DE', '-3'],
  ['1.234', 'de-DE', '1234'],
  ['12.50', 'de-DE', '12.50'],
  ['1,5', 'de-DE', '1.5'],
  ['1,234', 'en-GB', '1234'],
  ['1,2', 'en-GB', null],
  [',5', 'de-DE', '0.5'],
  ['', 'de-DE', null],
  ['abc', 'en-GB', null],
  ['1.2.3', 'en-GB', null],
  ['007', 'en-GB', '7'],
])('reads %s in %s as %s', (typed, locale, expected) => {
  expect(parseDecimal(typed, locale)).toBe(expected)
})

test('formats every digit of a decimal that no float can hold', () => {
  expect(formatMoney({ amount: '12345678901234567.89', currency: 'EUR' }, 'de-DE')).toBe(
    '12.345.678.901.234.567,89\u00a0€',
  )
  expect(formatAmount({ amount: '50000', currency: 'JPY' }, 'en-GB')).toBe('50,000')
  expect(formatAmount({ amount: '0.999', currency: 'KWD' }, 'en-GB')).toBe('0.999')
})

test('knows the digits of currencies', () => {
  expect([currencyDigits('JPY'), currencyDigits('EUR'), currencyDigits('KWD')]).toEqual([0, 2, 3])
})

test('turns rates to per cent and back', () => {
  expect(editableRate('0.19', 'de-DE')).toBe('19')
  expect(editableRate('0.0725', 'de-DE')).toBe('7,25')
  expect(parseRate('7,25', 'de-DE')).toBe('0.0725')
  expect(editable('1234.50', 'de-DE')).toBe('1234,5')
})

test('writes money with the marks that numbers have beside it', () => {
  expect(formatMoney({ amount: '1234.50', currency: 'EUR' }, 'en-DE')).toBe('€1.234,50')
  expect(formatMoney({ amount: '-1234.50', currency: 'EUR' }, 'en-GB')).toBe('-€1,234.50')
  expect(formatMoney({ amount: '1234', currency: 'JPY' }, 'en-DE')).toContain('1.234')
})

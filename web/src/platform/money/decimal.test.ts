import { expect, test } from 'vitest'
import { add, decimal, divide, multiply, plain, quantize, subtract, text } from './decimal'

const rounded = (value: string, digits: number) => text(quantize(decimal(value), digits))

test('rounds half away from zero, once', () => {
  expect(rounded('0.125', 2)).toBe('0.13')
  expect(rounded('-0.125', 2)).toBe('-0.13')
  expect(rounded('0.1249999999999999999', 2)).toBe('0.12')
  expect(rounded('2.5', 0)).toBe('3')
  expect(rounded('3', 2)).toBe('3.00')
})

test('keeps every digit until then', () => {
  expect(text(multiply(decimal('0.123456789012'), decimal('0.000000001')))).toBe('0.000000000123456789012')
  expect(text(add(decimal('0.1'), decimal('0.02')))).toBe('0.12')
  expect(text(subtract(decimal('1'), decimal('1.001')))).toBe('-0.001')
  expect(text(divide(decimal('758.00'), decimal('1.21'), 2))).toBe('626.45')
  expect(plain(decimal('100.00'))).toBe('100')
  expect(plain(decimal('100'))).toBe('100')
})

test('refuses what is no decimal', () => {
  for (const bad of ['', '1e5', 'NaN', '1,5', '.5', '1.', ' 1']) expect(() => decimal(bad)).toThrow(RangeError)
})

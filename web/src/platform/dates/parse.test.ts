import { expect, test } from 'vitest'
import { formatDate } from './format'
import { parseDate } from './parse'

const TODAY = '2026-03-15'

test.each([
  ['+5', 'de-DE', '2026-03-20'],
  ['-10', 'de-DE', '2026-03-05'],
  ['-20', 'en-US', '2026-02-23'],
  ['3', 'nl-NL', '2026-03-03'],
  ['5-2', 'nl-NL', '2026-02-05'],
  ['5-2', 'en-US', '2026-05-02'],
  ['4.3.23', 'de-DE', '2023-03-04'],
  ['4/3/23', 'en-US', '2023-04-03'],
  ['4/3/2023', 'en-GB', '2023-03-04'],
  ['2026-12-31', 'en-GB', '2026-12-31'],
  ['1.1.99', 'de-DE', '1999-01-01'],
  ['31.2.', 'de-DE', null],
  ['30/2/2026', 'en-GB', null],
  ['soon', 'en-GB', null],
  ['', 'en-GB', null],
])('reads %s in %s as %s', (typed, locale, expected) => {
  expect(parseDate(typed, locale, TODAY)).toBe(expected)
})

test('reads what it shows', () => {
  for (const locale of ['de-DE', 'en-GB', 'en-US', 'nl-NL', 'ja-JP'])
    expect(parseDate(formatDate('2026-02-01', locale), locale, TODAY)).toBe('2026-02-01')
})

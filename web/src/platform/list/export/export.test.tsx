// @vitest-environment happy-dom
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { exportColumns } from './columns'
import { styleOf } from './ExportDialog'

const word = (id: string) => id

test('columns lead to the values that the screen shows', () => {
  const row = parse(
    'fragment Row on Product { ...Base cost { amount currency } } fragment Base on Product { id sku category { id path } unit { id code } lines { quantity } }',
  )
  const columns = [
    { id: 'sku' },
    { id: 'category' },
    { id: 'unit' },
    { id: 'cost' },
    { id: 'lines' },
    { id: 'nothing' },
    { id: 'tax', export: 'salesTax.name' },
  ]
  expect(exportColumns(row, columns, word, 'Currency').map((each) => each.path)).toEqual([
    'sku',
    'category.path',
    'unit.code',
    'cost.amount',
    'salesTax.name',
    'cost.currency',
  ])
})

test('a spreadsheet gets numbers as they are written here, programs get points', () => {
  expect(styleOf('spreadsheet', 'de-DE')).toEqual({
    separator: 'SEMICOLON',
    decimalSign: 'COMMA',
    hasByteOrderMark: true,
  })
  expect(styleOf('spreadsheet', 'en-GB')).toMatchObject({ separator: 'COMMA', decimalSign: 'POINT' })
  expect(styleOf('programs', 'de-DE')).toEqual({ separator: 'COMMA', decimalSign: 'POINT', hasByteOrderMark: false })
})

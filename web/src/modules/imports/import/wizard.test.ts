import { describe, expect, test } from 'vitest'
import { columnsInput, mappingFaults, mappingOf, type Preview, readWizard, writeWizard } from './wizard'

const field = (name: string, isRequired = false, isKey = false) => ({ name, label: name, isRequired, isKey })

const preview: Preview = {
  kind: 'PRODUCTS',
  file: { id: 'f', name: 'prices.csv', size: 100 },
  separator: ';',
  decimalSeparator: ',',
  rowCount: 3,
  columns: [
    { header: 'Artikelnummer', field: 'sku', samples: [] },
    { header: 'Bezeichnung', field: 'name', samples: [] },
    { header: 'Was das wohl ist', field: null, samples: [] },
  ],
  fields: [field('sku', false, true), field('name', true), field('salesPrice', true), field('barcode', false, true)],
}

describe('the address of an import', () => {
  test('keeps list, file and columns', () => {
    const state = { kind: 'PRODUCTS' as const, fileId: 'f', mapping: ['sku', '', 'salesPrice'] }
    expect(readWizard(new URLSearchParams(writeWizard(state)))).toEqual(state)
  })

  test('is plain at the start and ignores a list that is none', () => {
    expect(writeWizard({ kind: null, fileId: null, mapping: null })).toBe('')
    expect(readWizard(new URLSearchParams('kind=ORDERS')).kind).toBeNull()
  })
})

describe('what the columns mean', () => {
  test('is suggested until somebody chooses', () => {
    expect(mappingOf(preview, null)).toEqual(['sku', 'name', ''])
    expect(mappingOf(preview, ['sku', 'name', 'salesPrice'])).toEqual(['sku', 'name', 'salesPrice'])
  })

  test('a choice made for another file does not count, an unknown field is left out', () => {
    expect(mappingOf(preview, ['sku', 'name'])).toEqual(['sku', 'name', ''])
    expect(mappingOf(preview, ['sku', 'name', 'colour'])).toEqual(['sku', 'name', ''])
  })

  test('names what is doubled and what is missing', () => {
    expect(mappingFaults(preview, ['sku', 'name', ''])).toEqual({
      doubled: new Set(),
      missing: ['salesPrice'],
      hasKey: true,
    })
    expect(mappingFaults(preview, ['name', 'name', 'salesPrice'])).toEqual({
      doubled: new Set(['name']),
      missing: [],
      hasKey: false,
    })
  })

  test('goes to the server with every header', () => {
    expect(columnsInput(preview, ['sku', '', 'salesPrice'])).toEqual([
      { header: 'Artikelnummer', field: 'sku' },
      { header: 'Bezeichnung', field: null },
      { header: 'Was das wohl ist', field: 'salesPrice' },
    ])
  })
})

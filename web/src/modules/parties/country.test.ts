import { expect, test } from 'vitest'
import { findCountries } from './country'

const names = (text: string, locale = 'en', home = 'AT') => findCountries(text, locale, home).map((c) => c.label)

test('nothing typed gives all countries, the own one first', () => {
  const all = names('')
  expect(all[0]).toBe('Austria')
  expect(all.length).toBeGreaterThan(240)
  expect(all.slice(1, 3)).toEqual(['Afghanistan', 'Åland Islands'])
})

test('a country is found by its letters, its beginning and the beginning of a later word', () => {
  expect(names('de')[0]).toBe('Germany')
  expect(names('aus')).toEqual(['Australia', 'Austria'])
  expect(names('kingdom')).toEqual(['United Kingdom'])
})

test('accents and the language of the screen do not hide a country', () => {
  expect(names('aland')).toEqual(['Åland Islands'])
  expect(names('osterr', 'de')).toEqual(['Österreich'])
})

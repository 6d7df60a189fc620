import { expect, test } from 'vitest'
import { changed, fits, grouped, leaks, share } from './rights'

const right = (code: string) => ({ code, feature: code.split('.')[0] ?? '', description: `Do ${code}.` })
const RIGHTS = ['sales.order:read', 'catalog.product:read', 'sales.order:create'].map(right)

test('rights of one feature stand together, in the order in which they come', () => {
  expect(grouped(RIGHTS).map((g) => [g.feature, g.rights.map((r) => r.code)])).toEqual([
    ['sales', ['sales.order:read', 'sales.order:create']],
    ['catalog', ['catalog.product:read']],
  ])
})

test('every word must be found, in the right or in the name of its feature', () => {
  const [read] = RIGHTS
  expect(fits(read!, 'ORDER read', 'Sales')).toBe(true)
  expect(fits(read!, 'verkauf read', 'Verkauf')).toBe(true)
  expect(fits(read!, 'order create', 'Sales')).toBe(false)
  expect(fits(read!, '  ', 'Sales')).toBe(true)
})

test('a group is given and taken within the rights of who does it', () => {
  const own = new Set(['sales.order:read', 'sales.order:create'])
  const codes = RIGHTS.map((r) => r.code)
  expect(changed([], codes, true, own)).toEqual(['sales.order:create', 'sales.order:read'])
  expect(changed(codes, codes, false, own)).toEqual(['catalog.product:read'])
  expect(changed(['mail.mail:read'], ['sales.order:read'], true, own)).toEqual(['mail.mail:read', 'sales.order:read'])
})

test('a group is given wholly, partly or not at all', () => {
  expect(share(RIGHTS, new Set())).toBe('none')
  expect(share(RIGHTS, new Set(['sales.order:read']))).toBe('some')
  expect(share(RIGHTS, new Set(RIGHTS.map((r) => r.code)))).toBe('all')
})

test('a right that is withheld in vain is named with those that show what it guards', () => {
  const cost = { ...right('catalog.product.cost:read'), showsToo: [] }
  const books = { ...right('accounting.entry:read'), showsToo: [cost.code] }
  const report = { ...right('accounting.report:read'), showsToo: [cost.code] }
  const all = [cost, books, report]
  expect(leaks(all, new Set([books.code]))).toEqual([{ lacking: cost, by: [books] }])
  expect(leaks(all, new Set([books.code, report.code]))[0]?.by).toEqual([books, report])
  expect(leaks(all, new Set([books.code, cost.code]))).toEqual([])
  expect(leaks(all, new Set())).toEqual([])
})

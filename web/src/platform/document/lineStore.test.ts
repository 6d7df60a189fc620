import { expect, test, vi } from 'vitest'
import { LINES_MAX, LineStore } from './lineStore'

type Line = { name: string; quantity: string }
const line = (name: string, quantity = '1'): Line => ({ name, quantity })
const names = (store: LineStore<Line>) => store.all().map((l) => l.name)

test('a change tells only its own row', () => {
  const store = new LineStore([line('a'), line('b')])
  const [a, b] = store.order() as [string, string]
  const heardA = vi.fn()
  const heardB = vi.fn()
  const heardOrder = vi.fn()
  store.subscribeRow(a)(heardA)
  store.subscribeRow(b)(heardB)
  store.subscribeOrder(heardOrder)

  store.patch(b, { quantity: '2' })

  expect(store.get(b)).toEqual(line('b', '2'))
  expect([heardA, heardB, heardOrder].map((f) => f.mock.calls.length)).toEqual([0, 1, 0])
})

test('typing one cell is one undo; another cell is another', () => {
  const store = new LineStore([line('a')])
  const [a] = store.order() as [string]
  for (const typed of ['1', '12', '125']) store.patch(a, { quantity: typed })
  store.patch(a, { name: 'z' })

  store.undo()
  expect(store.get(a)).toEqual(line('a', '125'))
  store.undo()
  expect(store.get(a)).toEqual(line('a', '1'))
  expect(store.isDirty()).toBe(false)
  store.redo()
  expect(store.get(a)?.quantity).toBe('125')
})

test('a removed line comes back in its place', () => {
  const store = new LineStore([line('a'), line('b'), line('c')])
  store.remove(store.order()[1]!)
  expect(names(store)).toEqual(['a', 'c'])
  store.undo()
  expect(names(store)).toEqual(['a', 'b', 'c'])
})

test('twenty pasted lines write over and below, and one undo takes them back', () => {
  const store = new LineStore([line('a'), line('b')])
  const pasted = Array.from({ length: 20 }, (_, i) => ({ name: `p${i}` }))
  expect(store.paste(1, pasted, () => line('', '7'))).toBe(20)
  expect(names(store)).toEqual(['a', ...pasted.map((p) => p.name)])
  expect(store.all()[1]).toEqual(line('p0', '1'))
  expect(store.all()[2]).toEqual(line('p1', '7'))
  store.undo()
  expect(names(store)).toEqual(['a', 'b'])
})

test('a document is never longer than it may be', () => {
  const store = new LineStore<Line>([])
  expect(
    store.paste(
      0,
      Array.from({ length: LINES_MAX + 10 }, () => ({})),
      () => line('x'),
    ),
  ).toBe(LINES_MAX)
  expect(store.insert(0, line('y'))).toBeNull()
  expect(store.all()).toHaveLength(LINES_MAX)
})

test('a fault stands at its line until that cell changes', () => {
  const store = new LineStore([line('a'), line('b')])
  const b = store.order()[1]!
  store.setErrors([{ index: 1, column: 'quantity', message: 'Too many' }])
  expect(store.errorsOf(b)).toEqual([{ column: 'quantity', message: 'Too many' }])
  store.patch(b, { name: 'c' })
  expect(store.errorsOf(b)).toHaveLength(1)
  store.patch(b, { quantity: '3' })
  expect(store.errorsOf(b)).toEqual([])
})

test('all faults are told with the place of their line now', () => {
  const store = new LineStore([line('a'), line('b')])
  let told = 0
  store.subscribeErrors(() => told++)
  store.setErrors([{ index: 1, column: 'quantity', message: 'Too many' }])
  expect(store.allErrors()).toMatchObject([{ row: 1, column: 'quantity', message: 'Too many' }])
  store.remove(store.order()[0]!)
  expect(store.allErrors()).toMatchObject([{ row: 0 }])
  store.remove(store.order()[0]!)
  expect(store.allErrors()).toEqual([])
  expect(told).toBe(3)
})

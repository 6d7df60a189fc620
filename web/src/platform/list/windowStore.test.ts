import { expect, test, vi } from 'vitest'
import { PAGE_ROWS, WindowStore } from './windowStore'

const settle = () => new Promise((resolve) => setTimeout(resolve))

function store(total: number) {
  const load = vi.fn(async (offset: number, first: number) => ({
    totalCount: total,
    nodes: Array.from({ length: Math.max(0, Math.min(first, total - offset)) }, (_, i) => ({ id: `r${offset + i}` })),
  }))
  const drop = vi.fn()
  return { load, drop, window: new WindowStore(load, drop) }
}

test('loads only the pages that are looked at', async () => {
  const { window, load } = store(100_000)
  window.ensure(90_010, 90_050)
  await settle()

  expect(load.mock.calls).toEqual([[90_000, PAGE_ROWS]])
  expect(window.idAt(90_012)).toBe('r90012')
  expect(window.idAt(0)).toBeUndefined()
  expect(window.get().total).toBe(100_000)
})

test('does not ask twice for a page on its way', async () => {
  const { window, load } = store(500)
  window.ensure(0, 20)
  window.ensure(5, 25)
  await settle()
  window.ensure(0, 20)
  await settle()
  expect(load).toHaveBeenCalledTimes(1)
})

test('forgets the page looked at longest ago', async () => {
  const { window, drop } = store(100_000)
  for (let page = 0; page < 31; page++) {
    window.ensure(page * PAGE_ROWS, page * PAGE_ROWS)
    await settle()
  }
  expect(drop.mock.calls).toEqual([[0, PAGE_ROWS]])
  expect(window.idAt(0)).toBeUndefined()
})

test('a refresh keeps old rows until new ones are here, and an older answer does not win', async () => {
  const { window, load } = store(300)
  window.ensure(0, 10)
  await settle()
  window.refresh()
  expect(window.idAt(3)).toBe('r3')
  window.refresh()
  await settle()
  expect(load).toHaveBeenCalledTimes(3)
  expect(window.get().version).toBe(2)
})

test('says what went wrong and can go on', async () => {
  let fails = true
  const window = new WindowStore(
    async () => {
      if (fails) throw new Error('down')
      return { totalCount: 1, nodes: [{ id: 'a' }] }
    },
    () => undefined,
  )
  window.ensure(0, 1)
  await settle()
  expect(window.get().error?.message).toBe('down')
  fails = false
  window.refresh()
  await settle()
  expect(window.get().error).toBeNull()
  expect(window.idAt(0)).toBe('a')
})

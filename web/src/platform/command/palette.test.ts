// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { catchKey, closePalette, paletteReady, paletteState, togglePalette } from './palette'

afterEach(closePalette)

const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))

test('keys pressed before the field is there are kept, Enter too', () => {
  togglePalette()
  for (const key of ['S', 'O', '1', 'x', 'Backspace', 'Enter']) press(key)
  expect(paletteState()).toEqual({ open: true, text: 'SO1', submit: true })
})

test('once the field is there it takes the keys itself', () => {
  togglePalette()
  press('a')
  paletteReady()
  press('b')
  expect(paletteState().text).toBe('a')
  expect(catchKey({ key: 'c', ctrlKey: false, metaKey: false, altKey: false })).toBe(false)
})

test('a second press closes it', () => {
  togglePalette()
  togglePalette()
  expect(paletteState().open).toBe(false)
})

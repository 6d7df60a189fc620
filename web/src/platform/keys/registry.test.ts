import { expect, test, vi } from 'vitest'
import { bind, keyCaps, matches, shortcuts } from './registry'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('matches what was pressed and nothing near it', () => {
  expect(matches('mod+k', press('k', { ctrlKey: true }))).toBe(true)
  expect(matches('mod+k', press('K', { metaKey: true }))).toBe(true)
  expect(matches('mod+k', press('k'))).toBe(false)
  expect(matches('mod+k', press('k', { ctrlKey: true, altKey: true }))).toBe(false)
  expect(matches('?', press('?', { shiftKey: true }))).toBe(true)
  expect(matches('alt+Delete', press('Delete', { altKey: true }))).toBe(true)
  expect(matches('mod+shift+z', press('z', { ctrlKey: true }))).toBe(false)
})

test('no shortcut without a description', () => {
  expect(() => bind({ keys: 'mod+j', description: ' ', scope: 'page', run: vi.fn() })).toThrow('mod+j')
  expect(shortcuts()).toEqual([])
})

test('a bound shortcut is listed until it is released', () => {
  const release = bind({ keys: 'mod+s', description: 'Save', scope: 'page', run: vi.fn() })
  expect(shortcuts().map((s) => s.keys)).toEqual(['mod+s'])
  release()
  expect(shortcuts()).toEqual([])
  expect(keyCaps('mod+s')).toEqual(['Ctrl', 'S'])
})

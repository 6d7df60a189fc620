import { expect, test } from 'vitest'
import { STATUS_TONES, SURFACES } from './tokens'
import { contrast, tone } from './tone'

const HUES = Array.from({ length: 50 }, (_, i) => i * 7.2)

function hex(hue: number): string {
  const f = (n: number) => {
    const k = (n + hue / 30) % 12
    const v = 0.5 - 0.45 * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(v * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${f(0)}${f(8)}${f(4)}`
}

test.each(['light', 'dark'] as const)('50 hues are readable as text on every %s surface', (scheme) => {
  for (const hue of HUES) {
    const toned = tone(hex(hue), SURFACES[scheme], 4.5)
    for (const surface of SURFACES[scheme]) expect(contrast(toned, surface)).toBeGreaterThanOrEqual(4.5)
  }
})

test('a colour that is readable already stays', () => {
  expect(tone('#1b3a8a', SURFACES.light, 4.5)).toBe('#1b3a8a')
})

test.each(['light', 'dark'] as const)('status tones are visible on %s', (scheme) => {
  for (const colour of Object.values(STATUS_TONES[scheme]))
    for (const surface of SURFACES[scheme]) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(3)
})

test('contrast is what WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
})

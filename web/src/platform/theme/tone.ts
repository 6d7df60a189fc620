// Bends a brand's colour until it can be read on our surfaces, so that any brand passes WCAG contrast.

type Rgb = readonly [number, number, number]

const STEP = 0.01

function rgb(hex: string): Rgb {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!match) throw new RangeError(`Not a colour: ${hex}`)
  return [Number.parseInt(match[1]!, 16), Number.parseInt(match[2]!, 16), Number.parseInt(match[3]!, 16)]
}

const hexOf = (colour: Rgb): string => `#${colour.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => {
    const s = c / 255
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Give the contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(rgb(a)), luminance(rgb(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

function toHsl([r, g, b]: Rgb): Rgb {
  const [x, y, z] = [r / 255, g / 255, b / 255]
  const max = Math.max(x, y, z)
  const min = Math.min(x, y, z)
  const l = (max + min) / 2
  const d = max - min
  if (d === 0) return [0, 0, l]
  const s = d / (1 - Math.abs(2 * l - 1))
  const h = max === x ? ((y - z) / d + 6) % 6 : max === y ? (z - x) / d + 2 : (x - y) / d + 4
  return [h * 60, s, l]
}

function fromHsl([h, s, l]: Rgb): Rgb {
  const f = (n: number) => {
    const k = (n + h / 30) % 12
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return [f(0), f(8), f(4)]
}

/** Make a colour lighter or darker by a share of the whole range; null when there is no such colour. */
export function lightness(hex: string, by: number): string | null {
  const [h, s, l] = toHsl(rgb(hex))
  return l + by < 0 || l + by > 1 ? null : hexOf(fromHsl([h, s, l + by]))
}

/** Move a colour's lightness, and nothing else, until it has the contrast on every surface. */
export function tone(hex: string, surfaces: readonly string[], ratio: number): string {
  const [h, s, l] = toHsl(rgb(hex))
  const onLight = surfaces.reduce((sum, c) => sum + luminance(rgb(c)), 0) / surfaces.length > 0.4
  for (let step = 0; step <= 100; step++) {
    const moved = Math.min(1, Math.max(0, l + (onLight ? -step : step) * STEP))
    const candidate = hexOf(fromHsl([h, s, moved]))
    if (surfaces.every((surface) => contrast(candidate, surface) >= ratio)) return candidate
  }
  return onLight ? '#000000' : '#ffffff'
}

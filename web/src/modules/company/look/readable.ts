// Bends a colour until it can be read on another, as the server advises when it refuses a pair.
import { contrast, lightness } from '@/platform/theme/tone'

export const TEXT_CONTRAST = 4.5

/** Give the colour nearest in lightness that can be read on the ground. */
export function readable(color: string, ground: string): string {
  for (let step = 0; step <= 100; step++)
    for (const by of [-step / 100, step / 100]) {
      const moved = step === 0 ? color : lightness(color, by)
      if (moved && contrast(moved, ground) >= TEXT_CONTRAST) return moved
    }
  return contrast('#000000', ground) > contrast('#ffffff', ground) ? '#000000' : '#ffffff'
}

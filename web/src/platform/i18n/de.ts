// All German words, in one chunk: a screen never waits for its words.
import type { Words } from './pseudo'

export const words = import.meta.glob<Words>(['../../../locales/de/*.json', '!**/*.later.json'], {
  eager: true,
  import: 'default',
})

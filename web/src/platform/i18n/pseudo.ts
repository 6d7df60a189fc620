// A language for finding words that were never translated: English in accents and brackets.

const ACCENTS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  d: 'ď',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ó',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ú',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'ß',
  C: 'Ç',
  D: 'Ď',
  E: 'É',
  G: 'Ğ',
  I: 'Í',
  L: 'Ł',
  N: 'Ñ',
  O: 'Ó',
  R: 'Ř',
  S: 'Š',
  T: 'Ť',
  U: 'Ú',
  Y: 'Ý',
  Z: 'Ž',
}

export type Words = { readonly [key: string]: string | Words }

const PARTS = /(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/

/** Write one text in the pseudo-language; what is filled in later stays as it is. */
export function pseudo(text: string): string {
  const accented = text
    .split(PARTS)
    .map((part, i) => (i % 2 ? part : part.replace(/[A-Za-z]/g, (letter) => ACCENTS[letter] ?? letter)))
    .join('')
  return `[${accented}]`
}

/** Write a tree of words in the pseudo-language. */
export function pseudoWords(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? pseudo(value) : pseudoWords(value)]),
  )
}

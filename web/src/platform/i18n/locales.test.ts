import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { pseudo, type Words } from './pseudo'

const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')) as Words

function flat(words: Words, path = ''): Map<string, string> {
  const out = new Map<string, string>()
  for (const [key, value] of Object.entries(words))
    if (typeof value === 'string') out.set(path + key, value)
    else for (const [k, v] of flat(value, `${path}${key}.`)) out.set(k, v)
  return out
}

const filled = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]).sort()
const files = await readdir('locales/en')

test('every language has the same files', async () => {
  expect((await readdir('locales/de')).sort()).toEqual([...files].sort())
})

test.each(files)('%s says the same things in German', (file) => {
  const [en, de] = [flat(read('en', file)), flat(read('de', file))]
  expect([...de.keys()].sort()).toEqual([...en.keys()].sort())
  for (const [key, text] of en) {
    expect([key, filled(de.get(key) ?? '')]).toEqual([key, filled(text)])
    expect(text.trim()).not.toBe('')
  }
})

test('the platform and the app ask only for words that are there', async () => {
  const keys = (name: string) =>
    [`${name}.json`, `${name}.later.json`]
      .filter((file) => files.includes(file))
      .flatMap((file) => [...flat(read('en', file)).keys()].map((key) => key.replace(/_(one|other)$/, '')))
  const missing: string[] = []
  for (const room of ['src/platform', 'src/app'])
    for (const entry of await readdir(room, { recursive: true })) {
      if (!/\.tsx?$/.test(entry) || entry.includes('.test.')) continue
      const text = readFileSync(`${room}/${entry}`, 'utf8')
      // A part that is loaded for itself brings its words.
      const own = /\{ t \} = useTranslation\('(\w+)'\)/.exec(text)?.[1] ?? 'platform'
      const known = new Set(keys(own))
      for (const [, key] of text.matchAll(/\bt\('([\w.]+)'/g))
        if (key && !known.has(key)) missing.push(`${entry}: ${key}`)
    }
  expect(missing).toEqual([])
})

test('the pseudo-language leaves what is filled in', () => {
  expect(pseudo('Hello {{name}}, go <b>on</b>')).toBe('[Héłłó {{name}}, ğó <b>óñ</b>]')
})

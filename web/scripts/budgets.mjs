// Sums what each route makes a browser load, gzipped, and fails the build when it is more than budgets.json allows.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const DIST = 'dist'
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'))
const budgets = JSON.parse(readFileSync('budgets.json', 'utf8'))

const sizes = new Map()
function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 }).length / 1024)
  return sizes.get(file)
}

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

function scripts(key) {
  return new Set([...closure(key)].map((k) => manifest[k].file).filter((f) => f.endsWith('.js')))
}

const sum = (files) => [...files].reduce((total, file) => total + size(file), 0)
const entry = scripts('index.html')
const rows = [['entry', sum(entry), budgets.entry]]

// A page is the entry, the words of one language, its own code and, for a spec, the kind of page that draws it.
const WORDS = 'src/platform/i18n/en.ts'
const DRAWN_BY = [
  [/\.list\.tsx?$/, 'src/platform/list/listRoute.tsx'],
  [/\.document\.tsx?$/, 'src/platform/document/documentRoute.tsx'],
  [/\.form\.tsx?$/, 'src/platform/form/formRoute.tsx'],
  [/Page\.tsx$/, null],
]
for (const [key, chunk] of Object.entries(manifest)) {
  const kind = DRAWN_BY.find(([name]) => name.test(key))
  if (!chunk.isDynamicEntry || !key.startsWith('src/modules/') || !kind) continue
  const loaded = [WORDS, key, kind[1]].filter((k) => k && manifest[k]).flatMap((k) => [...scripts(k)])
  const limit = budgets.routes[key] ?? budgets.route
  rows.push([key.replace('src/modules/', ''), sum(new Set([...entry, ...loaded])), limit])
}

let over = 0
for (const [name, kb, limit] of rows.sort((a, b) => b[1] - a[1])) {
  if (kb > limit) over++
  console.log(`${name.padEnd(56)} ${kb.toFixed(1).padStart(7)} KB of ${limit}${kb > limit ? '  OVER' : ''}`)
}
process.exit(over ? 1 : 0)

// Keeps the house in order: modules import platform and their own folder, never each other; platform imports no module.
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { glob } from './files.mjs'

const LINES_MAX = 400
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g
const files = [...(await glob('src', '.ts')), ...(await glob('src', '.tsx'))]
const faults = []

function target(file, spec) {
  if (spec.startsWith('@/')) return spec.slice(2)
  if (spec.startsWith('.')) return relative('src', join(dirname(file), spec))
  return null
}

for (const file of files) {
  const here = relative('src', file)
  const text = await readFile(file, 'utf8')
  const [room, module] = here.split('/')
  if (!file.endsWith('.generated.ts') && !file.endsWith('schema-types.ts') && text.split('\n').length > LINES_MAX)
    faults.push(`${file}: more than ${LINES_MAX} lines`)
  for (const [, spec] of text.matchAll(IMPORT)) {
    const to = target(file, spec)
    if (!to) continue
    const [toRoom, toModule] = to.split('/')
    if (room === 'platform' && toRoom !== 'platform') faults.push(`${file}: platform must not import ${spec}`)
    if (room === 'modules' && toRoom === 'app') faults.push(`${file}: a module must not import the app (${spec})`)
    if (room === 'modules' && toRoom === 'modules' && toModule !== module)
      faults.push(`${file}: modules do not import each other (${spec}); use a reference by type name`)
  }
}

for (const fault of faults) console.error(fault)
console.log(`imports: ${files.length} files, ${faults.length} faults`)
process.exit(faults.length ? 1 : 0)

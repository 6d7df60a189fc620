// Fails when the committed generated files are not what codegen makes of today's schema and operations.
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { glob } from './files.mjs'

async function snapshot() {
  const files = [...(await glob('src', '.generated.ts')), 'src/platform/graphql/schema-types.ts']
  return new Map(await Promise.all(files.map(async (f) => [f, await readFile(f, 'utf8').catch(() => '')])))
}

const before = await snapshot()
execFileSync('npx', ['graphql-codegen', '--config', 'codegen.ts', '--silent'], { stdio: 'inherit' })
const after = await snapshot()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter((f) => before.get(f) !== after.get(f))
for (const file of changed) console.error(`${file}: was stale; run "npm run codegen" and commit it`)
console.log(`codegen: ${after.size} files, ${changed.length} stale`)
process.exit(changed.length ? 1 : 0)

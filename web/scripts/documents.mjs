// Writes dist/documents.json: the id and text of every operation this build may send.
import { readFile, writeFile } from 'node:fs/promises'
import { trustedDocuments } from './documents-text.mjs'
import { glob } from './files.mjs'

const files = await glob('src', '.graphql')
const documents = trustedDocuments(await Promise.all(files.map((f) => readFile(f, 'utf8'))))
const manifest = Object.fromEntries(documents.sort((a, b) => a.id.localeCompare(b.id)).map((d) => [d.id, d.text]))
await writeFile('dist/documents.json', `${JSON.stringify(manifest, null, 1)}\n`)
console.log(`${documents.length} trusted documents -> dist/documents.json`)

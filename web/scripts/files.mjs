// Lists files below a folder by the end of their name, sorted, so that scripts give the same answer everywhere.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export async function glob(folder, end) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((e) => e.isFile() && e.name.endsWith(end))
    .map((e) => join(e.parentPath, e.name))
    .sort()
}

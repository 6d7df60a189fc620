// One more API in front of the house that runs, on a port of its own and set otherwise; worker and databases are the house's.
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from './port'
import { answering, ended, folderOfHouse, spawned } from './process'

const START_SECONDS_MAX = 60
const LAST_WORDS = 2_000

export type Door = { readonly url: string; readonly close: () => Promise<void> }

/** Open a door with these settings. */
export async function door(settings: Readonly<Record<string, string>>): Promise<Door> {
  const folder = folderOfHouse()
  if (!folder) throw new Error('Only the house that the tests have started has room for one more door.')
  const port = await freePort()
  const log = join(folder, `door-${port}.log`)
  const output = await open(log, 'w')
  const child = spawned(['app.serve'], folder, output.fd, { COUNTINGHOUSE_PORT: String(port), ...settings })
  const close = async () => {
    await ended(child)
    await output.close()
  }
  // By this name browsers keep the cookies that are for secure places only.
  const url = `http://localhost:${port}`
  try {
    await answering(child, `${url}/readyz`, START_SECONDS_MAX)
  } catch (error) {
    await close()
    throw new Error(
      `${error instanceof Error ? error.message : error}\n${(await readFile(log, 'utf8')).slice(-LAST_WORDS)}`,
    )
  }
  return { url, close }
}

// Starts the product once for all tests, on a free port and with nothing in it, and stops it when they are done.
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepAmber } from './amber'
import { found } from './api'
import { answering, ended, spawned } from './process'
import { seed } from './seed'

const START_SECONDS_MAX = 240
const LAST_WORDS = 2_000

/** Start the product unless the address of one that runs was given; found the company that several specs share. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stop = process.env.COUNTINGHOUSE_E2E_PORT
    ? await start(process.env.COUNTINGHOUSE_E2E_PORT)
    : async () => undefined
  try {
    const company = await found('Amber Trading')
    keepAmber({ ...company, ...(await seed(company)) })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

async function start(port: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'countinghouse-e2e-'))
  // Started by root, the database runs as somebody else, who has to get to its files below.
  await chmod(folder, 0o711)
  // Without a mail server letters are kept as files; tests that follow a link read them there.
  process.env.COUNTINGHOUSE_E2E_MAIL = join(folder, 'var/mail')
  const log = join(folder, 'up.log')
  const output = await open(log, 'w')
  const house = spawned(['app.cli', 'up', '--no-demo', '--port', port], folder, output.fd)
  const stop = async () => {
    await ended(house)
    await output.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answering(house, `http://localhost:${port}/readyz`, START_SECONDS_MAX)
  } catch (error) {
    const words = (await readFile(log, 'utf8')).slice(-LAST_WORDS)
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${words}`)
  }
  return stop
}

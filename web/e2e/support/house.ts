// Starts the product once for all tests, on a free port and with nothing in it, and stops it when they are done.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { keepAmber } from './amber'
import { found } from './api'
import { seed } from './seed'

const ROOT = resolve(import.meta.dirname, '../../..')
const START_SECONDS_MAX = 240
const STOP_SECONDS_MAX = 60
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
  // Neither somebody's own database nor their settings are any business of the tests.
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(COUNTINGHOUSE_|DATABASE_URL|REDIS_URL)/.test(name),
  )
  const house = spawn(join(ROOT, '.venv/bin/python'), ['-m', 'app.cli', 'up', '--no-demo', '--port', port], {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(environment),
      COUNTINGHOUSE_VAR: join(folder, 'var'),
      COUNTINGHOUSE_SOCKET_FOLDER: folder,
      // The tests' own mail server is on this machine.
      COUNTINGHOUSE_MAIL_PRIVATE_HOSTS: 'true',
    },
    stdio: ['ignore', output.fd, output.fd],
    // Ctrl-C in the terminal ends the tests first, and they end the product.
    detached: true,
  })
  const stop = async () => {
    await ended(house)
    await output.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await answering(house, `http://localhost:${port}/readyz`)
  } catch (error) {
    const words = (await readFile(log, 'utf8')).slice(-LAST_WORDS)
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${words}`)
  }
  return stop
}

async function answering(house: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + START_SECONDS_MAX * 1_000
  while (Date.now() < until) {
    if (house.exitCode !== null) throw new Error('The product did not start; its last words:')
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await pause(200)
  }
  throw new Error(`The product did not answer within ${START_SECONDS_MAX} seconds; its last words:`)
}

async function ended(house: ChildProcess): Promise<void> {
  if (house.exitCode !== null || house.signalCode !== null) return
  const gone = new Promise((done) => house.once('exit', done))
  house.kill('SIGTERM')
  await Promise.race([gone, pause(STOP_SECONDS_MAX * 1_000, undefined, { ref: false })])
  if (house.exitCode === null && house.signalCode === null) house.kill('SIGKILL')
}

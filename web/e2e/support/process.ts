// Runs processes of the product for the tests: with settings of their own, until they answer, and to their end.
import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = resolve(import.meta.dirname, '../../..')
const STOP_SECONDS_MAX = 60

/** Start a part of the product that keeps everything in this folder and writes what it says into this file. */
export function spawned(
  module: readonly string[],
  folder: string,
  output: number,
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  // Neither somebody's own database nor their settings are any business of the tests.
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(COUNTINGHOUSE_|DATABASE_URL|REDIS_URL)/.test(name),
  )
  return spawn(join(ROOT, '.venv/bin/python'), ['-m', ...module], {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(environment),
      COUNTINGHOUSE_VAR: join(folder, 'var'),
      COUNTINGHOUSE_SOCKET_FOLDER: folder,
      // The tests' own mail server is on this machine.
      COUNTINGHOUSE_MAIL_PRIVATE_HOSTS: 'true',
      ...more,
    },
    stdio: ['ignore', output, output],
    // Ctrl-C in the terminal ends the tests first, and they end the product.
    detached: true,
  })
}

/** The folder of the product that the tests have started; null when it was started by somebody else. */
export const folderOfHouse = (): string | null => {
  const mail = process.env.COUNTINGHOUSE_E2E_MAIL
  return mail ? dirname(dirname(mail)) : null
}

/** Wait until a process answers at this address. */
export async function answering(child: ChildProcess, url: string, secondsMax: number): Promise<void> {
  const until = Date.now() + secondsMax * 1_000
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error('The product did not start; its last words:')
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await pause(200)
  }
  throw new Error(`The product did not answer within ${secondsMax} seconds; its last words:`)
}

/** End a process in order, or by force when it does not listen. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await Promise.race([gone, pause(STOP_SECONDS_MAX * 1_000, undefined, { ref: false })])
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}

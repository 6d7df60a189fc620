// The letters that the product under test has sent: without a mail server it keeps them in a folder.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const WAIT_MS_MAX = 30_000

/** The folder of the letters; null when the product was started by somebody else, who does not name it. */
export const postbox = (): string | null => process.env.COUNTINGHOUSE_E2E_MAIL ?? null

/** Wait for a letter to this address that leads to this page, and give the link's path. */
export async function linkTo(email: string, page: string): Promise<string> {
  const link = new RegExp(`https?://[^\\s/]+(/${page}#[\\w-]+)`)
  return link.exec(await arrived(email, (letter) => link.test(letter), `leads to /${page}`))?.[1] ?? ''
}

/** Wait for a letter to this address with this subject, and give it. */
export const letterTo = (email: string, subject: string): Promise<string> =>
  arrived(email, (letter) => letter.includes(`Subject: ${subject}`), `says “${subject}”`)

async function arrived(email: string, isIt: (letter: string) => boolean, what: string): Promise<string> {
  const until = Date.now() + WAIT_MS_MAX
  while (Date.now() < until) {
    for (const name of (await readdir(postbox() ?? '').catch(() => [])) as string[]) {
      const letter = (await readFile(join(postbox() ?? '', name), 'utf8')).replaceAll(/=\r?\n/g, '')
      if (letter.includes(email) && isIt(letter)) return letter
    }
    await pause(200)
  }
  throw new Error(`No letter to ${email} that ${what} came within ${WAIT_MS_MAX} ms.`)
}

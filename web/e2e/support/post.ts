// The letters that the product under test has sent: without a mail server it keeps them in a folder.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const WAIT_MS_MAX = 30_000

/** The folder of the letters; null when the product was started by somebody else, who does not name it. */
export const postbox = (): string | null => process.env.COUNTINGHOUSE_E2E_MAIL ?? null

/** Wait for a letter to this address that leads to this page, and give the link's path. */
export async function linkTo(email: string, page: string): Promise<string> {
  const until = Date.now() + WAIT_MS_MAX
  while (Date.now() < until) {
    for (const name of (await readdir(postbox() ?? '').catch(() => [])) as string[]) {
      const letter = (await readFile(join(postbox() ?? '', name), 'utf8')).replaceAll(/=\r?\n/g, '')
      const link = new RegExp(`https?://[^\\s/]+(/${page}#[\\w-]+)`).exec(letter)?.[1]
      if (link && letter.includes(email)) return link
    }
    await pause(200)
  }
  throw new Error(`No letter to ${email} that leads to /${page} came within ${WAIT_MS_MAX} ms.`)
}

// A phone for the tests: the codes that an authenticator app shows (RFC 6238: SHA-1, 30 seconds, six digits).
import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const STEP_MS = 30_000

function key(secret: string): Buffer {
  let bits = ''
  for (const letter of secret.replaceAll(' ', '')) bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', key(secret)).update(counter).digest()
  const at = mac[mac.length - 1]! & 0x0f
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** A phone that was set up with a secret; each code of it counts once, as the server has it. */
export class Phone {
  private last = 0

  constructor(private readonly secret: string) {}

  /** Give a code that has not been used: the next one where the server takes it already, else after a wait. */
  async code(): Promise<string> {
    const now = () => Math.floor(Date.now() / STEP_MS)
    const step = Math.max(now(), this.last + 1)
    // The server takes the code of one step ahead of its own clock.
    while (step > now() + 1) await pause(200)
    this.last = step
    return codeOf(this.secret, step)
  }
}

// Sends what a dialog asks for: one key for one input, refusals kept by their place, a lost connection said in words.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describe } from '../errors/describe'
import type { Outcome } from '../form/spec'
import { idempotencyKey, type Refusal, refusalPath } from '../graphql/refusals'

export type Attempt<I> = {
  readonly busy: boolean
  /** Send; gives whether it was done. */
  readonly send: (input: I) => Promise<boolean>
  /** The sentence of a refusal at one of these places of the input. */
  readonly at: (...paths: string[]) => string | undefined
  /** Refusals at none of these places, to be shown above the fields. */
  readonly besides: (...paths: string[]) => readonly string[]
  readonly isStale: boolean
}

/** Run a mutation from a dialog; the same input keeps its key, so that a repeated press does nothing twice. */
export function useAttempt<I>(run: (input: I, key: string) => Promise<Outcome>): Attempt<I> {
  const { t } = useTranslation('platform')
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const last = useRef<{ input: string; key: string } | null>(null)

  const send = async (input: I): Promise<boolean> => {
    if (busy) return false
    const written = JSON.stringify(input)
    if (last.current?.input !== written) last.current = { input: written, key: idempotencyKey() }
    setBusy(true)
    setRefusals([])
    setTrouble(null)
    try {
      const { errors } = await run(input, last.current.key)
      setRefusals(errors)
      return errors.length === 0
    } catch (error) {
      setTrouble(t(`trouble.${describe(error).kind}.text`))
      return false
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    send,
    at: (...paths) => refusals.find((r) => paths.includes(refusalPath(r)))?.message,
    besides: (...paths) => [
      ...(trouble ? [trouble] : []),
      ...refusals.filter((r) => !paths.includes(refusalPath(r))).map((r) => r.message),
    ],
    isStale: refusals.some((r) => r.code === 'STALE'),
  }
}

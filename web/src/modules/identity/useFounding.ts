// Sends a form that makes a company, keeps what was refused, and goes to the company when it is there or says where a letter has gone.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describe } from '@/platform/errors/describe'
import { type Refusal, refusalPath } from '@/platform/graphql/refusals'
import { companyPath } from '@/platform/session/company'
import type { Founded } from '@/platform/session/signing'

export type Founding = {
  readonly busy: boolean
  readonly send: () => Promise<void>
  /** The address of whoever has to open a letter before anything is made. */
  readonly mailedTo: string | null
  readonly faultAt: (...paths: string[]) => string | undefined
  /** Refusals that belong to none of these fields. */
  readonly faultsBesides: (...paths: string[]) => readonly string[]
}

export function useFounding(run: () => Promise<Founded>): Founding {
  const { t } = useTranslation('platform')
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const [mailedTo, setMailedTo] = useState<string | null>(null)
  const send = async () => {
    if (busy) return
    setBusy(true)
    setRefusals([])
    setTrouble(null)
    try {
      const { errors, company, mailedTo } = await run()
      setRefusals(errors)
      setMailedTo(mailedTo ?? null)
      // A whole new page: a company shares nothing with another, not even memory.
      if (company) location.assign(companyPath(company.slug, ''))
    } catch (error) {
      setTrouble(t(`trouble.${describe(error).kind}.text`))
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    send,
    mailedTo,
    faultAt: (...paths) => refusals.find((r) => paths.includes(refusalPath(r)))?.message,
    faultsBesides: (...paths) => [
      ...(trouble ? [trouble] : []),
      ...refusals.filter((r) => !paths.includes(refusalPath(r))).map((r) => r.message),
    ],
  }
}

// Reads the whole chart of accounts, page by page, and again when an account was changed.
import type { ApolloClient } from '@apollo/client'
import { useCallback, useEffect, useState } from 'react'
import { useCompany } from '@/platform/session/company'
import { AccountListDocument, type AccountRowFragment } from './account.generated'

const PAGE = 100

async function readAll(apollo: ApolloClient): Promise<readonly AccountRowFragment[]> {
  const all: AccountRowFragment[] = []
  for (;;) {
    const { data } = await apollo.query({
      query: AccountListDocument,
      variables: { first: PAGE, offset: all.length },
      fetchPolicy: 'network-only',
    })
    if (!data) throw new Error('The server gave no accounts.')
    all.push(...data.accounts.nodes)
    if (all.length >= data.accounts.totalCount || data.accounts.nodes.length === 0) return all
  }
}

export type Chart = {
  /** Null until they are here. */
  readonly accounts: readonly AccountRowFragment[] | null
  readonly error: unknown
  readonly retry: () => void
}

export function useAccounts(): Chart {
  const { client } = useCompany()
  const [accounts, setAccounts] = useState<readonly AccountRowFragment[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let gone = false
    readAll(client.apollo).then(
      (read) => {
        if (gone) return
        setAccounts(read)
        setError(null)
      },
      (cause: unknown) => {
        if (!gone) setError(cause)
      },
    )
    return () => {
      gone = true
    }
  }, [client, attempt])
  useEffect(
    () => client.onTouch((typename) => (typename === null || typename === 'Account') && retry()),
    [client, retry],
  )
  return { accounts, error, retry }
}

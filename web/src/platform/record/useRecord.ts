// Loads one record for its page, keeps it fresh while it is open, and can read it again on demand.
import type { ApolloClient, OperationVariables } from '@apollo/client'
import { useQuery, useSubscription } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useCallback, useEffect } from 'react'
import type { EntityKind } from '../graphql/schema-types'
import { useCompany } from '../session/company'
import { RecordChangedDocument } from './record.generated'

export type Loading<D> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'missing' }
  | { readonly state: 'here'; readonly record: D; readonly reload: () => Promise<D | null> }

export type RecordSource<TData, D> = {
  readonly typename: string
  /** Takes the record's id, or nothing where there is one such record and no other. */
  readonly load: TypedDocumentNode<TData, { id: string }> | TypedDocumentNode<TData, Record<string, never>>
  readonly read: (data: TData) => D | null
  /** The kind whose changes by others are shown while the record is open. */
  readonly live?: EntityKind
}

async function readAgain<TData, D>(
  apollo: ApolloClient,
  source: RecordSource<TData, D>,
  id: string | null,
): Promise<D | null> {
  const { data } = await apollo.query<TData, OperationVariables>({
    query: source.load,
    variables: id === null ? {} : { id },
    fetchPolicy: 'network-only',
  })
  return data ? source.read(data as TData) : null
}

export function useRecord<TData, D>(source: RecordSource<TData, D>, id: string | null): Loading<D> {
  const { client } = useCompany()
  const { apollo } = client
  const { data, error, loading, refetch } = useQuery<TData, OperationVariables>(source.load, {
    variables: id === null ? {} : { id },
    // No event tells of what is there once: it is shown at once, and looked at again.
    ...(id === null && { fetchPolicy: 'cache-and-network' as const }),
  })
  const reload = useCallback(() => readAgain(apollo, source, id), [apollo, source, id])

  useEffect(
    () => client.onTouch((typename) => void (typename === null && reload().catch(() => undefined))),
    [client, reload],
  )
  useSubscription(RecordChangedDocument, {
    variables: { kind: source.live ?? 'SALES_ORDER', id: id ?? '' },
    skip: !source.live || id === null,
    onData: ({ data: event }) => {
      // Our own saves come back as events too; what the cache already has needs no second reading.
      const version = event.data?.documentChanged.version
      const known = data ? (source.read(data as TData) as { version?: number } | null)?.version : undefined
      if (version == null || version !== known) void reload().catch(() => undefined)
    },
    onError: () => undefined,
  })

  if (data) {
    const record = source.read(data as TData)
    if (record) return { state: 'here', record, reload }
    if (!loading) return { state: 'missing' }
  }
  if (error) return { state: 'failed', error, retry: () => void refetch() }
  return { state: 'loading' }
}

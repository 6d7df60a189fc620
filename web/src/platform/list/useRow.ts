// Reads one row of a list from the cache, and again whenever that record changes anywhere.
import type { ApolloClient } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { type DocumentNode, Kind } from 'graphql'
import type { ListSpec, ListVariables } from './spec'

function fragmentName(document: DocumentNode): string {
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) return d.name.value
  throw new Error('A row needs a fragment.')
}

/** Give the row of a list by its id; undefined while the cache lacks a part of it. */
export function useRow<TData, V extends ListVariables, R extends { id: string }>(
  spec: Pick<ListSpec<TData, V, R>, 'row' | 'typename'>,
  id: string,
): R | undefined {
  const { data, complete } = useFragment({
    fragment: spec.row as DocumentNode,
    fragmentName: fragmentName(spec.row),
    from: { __typename: spec.typename, id },
  })
  return complete ? (data as unknown as R) : undefined
}

/** Read the row of a list once; undefined while the cache lacks a part of it. */
export function readRow<TData, V extends ListVariables, R extends { id: string }>(
  apollo: ApolloClient,
  spec: Pick<ListSpec<TData, V, R>, 'row' | 'typename'>,
  id: string,
): R | undefined {
  const row = apollo.cache.readFragment<R>({
    fragment: spec.row as DocumentNode,
    fragmentName: fragmentName(spec.row),
    id: apollo.cache.identify({ __typename: spec.typename, id }),
  })
  return row ?? undefined
}

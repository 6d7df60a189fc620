// Binds a list to the company's client: windows are kept a while, so that going back paints at once and reads again.
import type { ApolloClient } from '@apollo/client'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useCompany } from '../session/company'
import { type ListSpec, type ListVariables, rootField } from './spec'
import { type ListState, listVariables } from './urlState'
import { type Snapshot, WindowStore } from './windowStore'

const WINDOWS_MAX = 8
const TOUCH_WAIT_MS = 150

const windows = new WeakMap<ApolloClient, Map<string, WindowStore>>()

function makeWindow<TData, V extends ListVariables, R extends { id: string }>(
  apollo: ApolloClient,
  spec: ListSpec<TData, V, R>,
  state: ListState,
): WindowStore {
  const asked = listVariables(spec, state)
  const fieldName = rootField(spec.query)
  return new WindowStore(
    async (offset, first) => {
      const { data } = await apollo.query<TData, ListVariables>({
        query: spec.query as never,
        variables: { ...asked, offset, first },
        fetchPolicy: 'network-only',
      })
      if (!data) throw new Error('The server gave no rows.')
      return spec.page(data as TData)
    },
    (offset, first) => {
      apollo.cache.evict({ id: 'ROOT_QUERY', fieldName, args: { ...asked, offset, first } })
      apollo.cache.gc()
    },
  )
}

function windowFor<TData, V extends ListVariables, R extends { id: string }>(
  apollo: ApolloClient,
  spec: ListSpec<TData, V, R>,
  state: ListState,
  key: string,
): WindowStore {
  let kept = windows.get(apollo)
  if (!kept) {
    kept = new Map()
    windows.set(apollo, kept)
  }
  const found = kept.get(key) ?? makeWindow(apollo, spec, state)
  kept.delete(key)
  kept.set(key, found)
  for (const old of kept.keys()) {
    if (kept.size <= WINDOWS_MAX) break
    kept.delete(old)
  }
  return found
}

/** Give the window of a list in a state, kept fresh while it is on the screen. */
export function useWindow<TData, V extends ListVariables, R extends { id: string }>(
  spec: ListSpec<TData, V, R>,
  state: ListState,
): { window: WindowStore; snapshot: Snapshot; key: string } {
  const { client } = useCompany()
  const key = JSON.stringify([spec.name, state.search.trim(), state.sort, state.values])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the state
  const window = useMemo(() => windowFor(client.apollo, spec, state, key), [client, spec, key])
  const snapshot = useSyncExternalStore(window.subscribe, window.get)

  useEffect(() => {
    if (window.get().total >= 0) window.refresh()
    else window.ensure(0, 0)
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = client.onTouch((typename) => {
      if (typename !== null && typename !== spec.typename) return
      clearTimeout(timer)
      timer = setTimeout(() => window.refresh(), TOUCH_WAIT_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, window, spec.typename])

  return { window, snapshot, key }
}

// Makes the Apollo client of a company, with its own cache and websocket, and lets screens hear of missed events.
import { ApolloClient } from '@apollo/client'
import { DIRECTORY_URL } from '../session/renewal'
import { makeCache } from './cache'
import { makeLink, socketOf } from './links'

type Listener = (typename: string | null) => void

export type CompanyClient = {
  readonly slug: string
  readonly apollo: ApolloClient
  /** Say that records of a type changed, or null for "anything": lists and documents on the screen read again. */
  readonly touch: (typename: string | null) => void
  readonly onTouch: (listener: Listener) => () => void
  readonly close: () => void
}

const LIVE_NAME = 'countinghouse-web'

/** Make the client of one company; close it when the company is switched. */
export function companyClient(slug: string): CompanyClient {
  const path = `/c/${encodeURIComponent(slug)}/graphql`
  const listeners = new Set<Listener>()
  const touch = (typename: string | null) => {
    for (const listener of listeners) listener(typename)
  }
  const socket = socketOf(`${location.origin.replace(/^http/, 'ws')}${path}`, () => touch(null))
  const apollo = new ApolloClient({
    cache: makeCache(),
    link: makeLink(path, socket),
    clientAwareness: { name: LIVE_NAME },
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
  return {
    slug,
    apollo,
    touch,
    onTouch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      socket.close()
      apollo.stop()
    },
  }
}

let directory: ApolloClient | undefined

/** Give the client of the directory: signing up and in, and the person's companies. */
export function directoryClient(): ApolloClient {
  directory ??= new ApolloClient({ cache: makeCache(), link: makeLink(DIRECTORY_URL, null) })
  return directory
}

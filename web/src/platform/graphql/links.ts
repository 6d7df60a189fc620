// Carries Apollo's operations: queries and mutations over HTTP with the session, subscriptions over one websocket.
import { ApolloLink } from '@apollo/client'
import { type FormattedExecutionResult, OperationTypeNode } from 'graphql'
import type { Client, SubscribePayload } from 'graphql-ws'
import { Observable } from 'rxjs'
import { type OnExpired, postWithSession, refreshSession, waitForSignIn } from '../session/renewal'
import { isUnauthenticated, REQUESTED_WITH, requestBody } from './wire'

declare module '@apollo/client' {
  interface DefaultContext {
    /** What an ended session means to this operation: ask for a sign-in and go on (default), or fail. */
    onExpired?: OnExpired
  }
}

const CLOSED_UNAUTHENTICATED = 4401
const CLOSED_FORBIDDEN = 4403
const RETRY_MS_MAX = 10_000

function httpLink(url: string): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController()
        const { onExpired = 'ask' } = operation.getContext()
        postWithSession(url, operation, onExpired, isUnauthenticated, abort.signal).then(
          (result) => {
            observer.next(result as ApolloLink.Result)
            observer.complete()
          },
          (error: unknown) => {
            if (!abort.signal.aborted) observer.error(error)
          },
        )
        return () => abort.abort()
      }),
  )
}

const isClose = (error: unknown): error is { code: number } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function renew(since: number): Promise<void> {
  if (!(await refreshSession(since))) await waitForSignIn()
}

/** The websocket of a company: its code and its connection come with the first subscription. */
export type Socket = { readonly open: () => Promise<Client>; readonly close: () => void }

/** Prepare the company's websocket; calls `onReconnect` after each break, as events may have been missed. */
export function socketOf(url: string, onReconnect: () => void): Socket {
  let client: Promise<Client> | null = null
  let closed = false
  return {
    open: () => {
      client ??= connect(url, onReconnect)
      return client
    },
    close: () => {
      if (closed) return
      closed = true
      void client?.then((c) => c.dispose())
    },
  }
}

async function connect(url: string, onReconnect: () => void): Promise<Client> {
  const { createClient } = await import('graphql-ws')
  let connectedBefore = false
  let closeCode = 0
  let closedAt = 0
  const client = createClient({
    url,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    // A fault of our own is no broken connection: trying it again at once would go on for ever.
    // A browser tells a server that is away by an error event before it tells the close.
    shouldRetry: (error) => isClose(error) || error instanceof Event,
    jsonMessageReplacer: (key, value: unknown) => (key === 'query' && value === '' ? undefined : value),
    connectionParams: () => ({ 'x-requested-with': REQUESTED_WITH }),
    retryWait: async (retries) => {
      if (closeCode === CLOSED_FORBIDDEN) await renew(closedAt)
      await pause(Math.min(RETRY_MS_MAX, 250 * 2 ** retries) * (0.5 + Math.random() / 2))
    },
  })
  client.on('closed', (event) => {
    closeCode = (event as CloseEvent).code
    closedAt = Date.now()
  })
  client.on('connected', () => {
    if (connectedBefore) onReconnect()
    connectedBefore = true
  })
  return client
}

function socketLink(socket: Socket): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        // The library wants a text; where a trusted id stands in its place, it is empty and left out on the wire.
        const payload: SubscribePayload = { query: '', ...requestBody(operation) }
        let stop: () => void = () => undefined
        let stopped = false
        const start = async () => {
          const client = await socket.open()
          if (stopped) return
          const startedAt = Date.now()
          stop = client.subscribe<FormattedExecutionResult>(payload, {
            next: (result) => observer.next(result as ApolloLink.Result),
            complete: () => observer.complete(),
            error: (error) => {
              if (stopped) return
              if (isClose(error) && error.code === CLOSED_UNAUTHENTICATED) {
                void renew(startedAt).then(() => {
                  if (!stopped) void start()
                })
              } else observer.error(error instanceof Error ? error : new Error('The live connection ended.'))
            },
          })
        }
        start().catch((error: unknown) => observer.error(error))
        return () => {
          stopped = true
          stop()
        }
      }),
  )
}

/** Build the chain of links for one address. */
export function makeLink(url: string, socket: Socket | null): ApolloLink {
  const http = httpLink(url)
  if (!socket) return http
  return ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    socketLink(socket),
    http,
  )
}

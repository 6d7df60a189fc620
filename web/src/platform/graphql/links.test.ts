// @vitest-environment happy-dom
import { ApolloClient } from '@apollo/client'
import { firstValueFrom } from 'rxjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RecordChangedDocument } from '../record/record.generated'
import { makeCache } from './cache'
import { makeLink, socketOf } from './links'
import { documentId } from './wire'

type Message = { type: string; id?: string; payload?: Record<string, unknown> }

/** A server at the other end of the wire: acknowledges, and answers each subscription once. */
class FakeSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  static all: FakeSocket[] = []
  static refuseWith = 0
  readonly heard: Message[] = []
  readyState = FakeSocket.CONNECTING
  onopen: () => void = () => undefined
  onmessage: (event: { data: string }) => void = () => undefined
  onclose: (event: { code: number; reason: string }) => void = () => undefined
  onerror: (event: unknown) => void = () => undefined

  constructor(readonly url: string) {
    FakeSocket.all.push(this)
    setTimeout(() => {
      this.readyState = FakeSocket.OPEN
      this.onopen()
    })
  }

  private answer(message: Message): void {
    setTimeout(() => this.onmessage({ data: JSON.stringify(message) }))
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message
    this.heard.push(message)
    if (message.type === 'connection_init') {
      if (FakeSocket.refuseWith) this.end(FakeSocket.refuseWith)
      else this.answer({ type: 'connection_ack' })
    }
    if (message.type === 'subscribe' && message.id) {
      const event = { kind: 'INVOICE', id: 'i1', version: 4, __typename: 'DocumentEvent' }
      this.answer({ type: 'next', id: message.id, payload: { data: { documentChanged: event } } })
    }
  }

  end(code: number): void {
    this.readyState = FakeSocket.CLOSED
    setTimeout(() => this.onclose({ code, reason: '' }))
  }

  close(code = 1000): void {
    this.end(code)
  }
}

const asked: string[] = []

beforeEach(() => {
  FakeSocket.all = []
  FakeSocket.refuseWith = 0
  asked.length = 0
  vi.stubGlobal('WebSocket', FakeSocket)
  vi.stubGlobal(
    'fetch',
    vi.fn(async (_url: string, init: RequestInit) => {
      asked.push((JSON.parse(String(init.body)) as { operationName: string }).operationName)
      FakeSocket.refuseWith = 0
      return Response.json({ data: { sessionRefresh: { errors: [] } } })
    }),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const client = (onReconnect = () => undefined) =>
  new ApolloClient({
    cache: makeCache(),
    link: makeLink('/c/acme/graphql', socketOf('ws://test/c/acme/graphql', onReconnect)),
  })

const subscribe = (apollo: ApolloClient) =>
  firstValueFrom(apollo.subscribe({ query: RecordChangedDocument, variables: { kind: 'INVOICE', id: 'i1' } }))

test('a build subscribes by the id of the trusted document, without a text', async () => {
  vi.stubEnv('PROD', true)
  const { data } = await subscribe(client())

  expect(data?.documentChanged.version).toBe(4)
  const sent = FakeSocket.all[0]?.heard.find((m) => m.type === 'subscribe')
  expect(sent?.payload).toEqual({
    documentId: documentId(RecordChangedDocument),
    operationName: 'RecordChanged',
    variables: { kind: 'INVOICE', id: 'i1' },
  })
})

test('a connection that the server ended for the session comes back after a refresh', async () => {
  FakeSocket.refuseWith = 4401
  const { data } = await subscribe(client())

  expect(data?.documentChanged.id).toBe('i1')
  expect(asked).toEqual(['SessionRefresh'])
  expect(FakeSocket.all).toHaveLength(2)
})

test('after a break the screen is told that events may have been missed', async () => {
  const missed = vi.fn()
  const heard = vi.fn()
  const running = client(missed)
    .subscribe({ query: RecordChangedDocument, variables: { kind: 'INVOICE', id: 'i1' } })
    .subscribe(heard)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
  FakeSocket.all[0]?.onerror(new Event('error'))
  FakeSocket.all[0]?.end(1006)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), 3_000)

  expect(missed).toHaveBeenCalledTimes(1)
  running.unsubscribe()
})

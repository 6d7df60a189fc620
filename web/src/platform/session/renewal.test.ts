// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isUnauthenticated } from '../graphql/wire'
import { isSignInAsked, postWithSession, signedInAgain } from './renewal'
import { SessionViewerDocument } from './session.generated'

const EXPIRED = { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }
const DONE = { data: { viewer: { id: 1 } } }
const request = { query: SessionViewerDocument, operationName: 'SessionViewer' }

let signedIn = false
let refreshable = false
let asked: string[] = []

beforeEach(() => {
  signedIn = false
  refreshable = false
  asked = []
  vi.stubGlobal(
    'fetch',
    vi.fn(async (_url: string, init: RequestInit) => {
      const { operationName } = JSON.parse(String(init.body)) as { operationName: string }
      asked.push(operationName)
      if (operationName === 'SessionRefresh') {
        signedIn = refreshable
        return Response.json({ data: { sessionRefresh: { errors: refreshable ? [] : [{}] } } })
      }
      return Response.json(signedIn ? DONE : EXPIRED)
    }),
  )
})

afterEach(() => vi.unstubAllGlobals())

const send = (onExpired: 'ask' | 'fail') => postWithSession('/c/acme/graphql', request, onExpired, isUnauthenticated)

test('a session that ran out is refreshed once for all that wait, and they go on', async () => {
  refreshable = true
  const results = await Promise.all([send('ask'), send('ask'), send('ask')])
  expect(results).toEqual([DONE, DONE, DONE])
  expect(asked.filter((name) => name === 'SessionRefresh')).toHaveLength(1)
})

test('a session that ended asks to sign in, and the same request succeeds after it', async () => {
  const waiting = send('ask')
  await vi.waitFor(() => expect(isSignInAsked()).toBe(true))
  signedIn = true
  signedInAgain()
  expect(await waiting).toEqual(DONE)
  expect(isSignInAsked()).toBe(false)
})

test('who only asks whether somebody is signed in is told no', async () => {
  expect(await send('fail')).toEqual(EXPIRED)
  expect(isSignInAsked()).toBe(false)
})

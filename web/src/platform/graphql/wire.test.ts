import { createHash } from 'node:crypto'
import { print } from 'graphql'
import { afterEach, expect, test, vi } from 'vitest'
import { SessionViewerDocument } from '../session/session.generated'
import { documentId, post, requestBody, ServerFault, Unreachable } from './wire'

const request = { query: SessionViewerDocument }
const answer = (body: unknown, status = 200) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  )

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

test('a document knows the hash of its text', () => {
  const id = createHash('sha256').update(print(SessionViewerDocument)).digest('hex')
  expect(documentId(SessionViewerDocument)).toBe(id)
})

test('a build sends the id, development the text', () => {
  expect(requestBody(request)).toEqual({
    query: print(SessionViewerDocument),
    operationName: 'SessionViewer',
    variables: {},
  })
  vi.stubEnv('PROD', true)
  expect(requestBody(request)).toEqual({
    documentId: documentId(SessionViewerDocument),
    operationName: 'SessionViewer',
    variables: {},
  })
})

test('a masked leaf is its null, other errors stay', async () => {
  const masked = { message: 'no', path: ['product', 'cost'], extensions: { code: 'FORBIDDEN' } }
  answer({ data: { product: { cost: null } }, errors: [masked] })
  expect(await post('/graphql', request)).toEqual({ data: { product: { cost: null } } })
  const refused = { message: 'no', path: ['product'], extensions: { code: 'FORBIDDEN' } }
  answer({ data: { product: null }, errors: [refused] })
  expect(await post('/graphql', request)).toEqual({ data: { product: null }, errors: [refused] })
})

test('tells a silent server from a failing one', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => {
      throw new TypeError('network')
    }),
  )
  await expect(post('/graphql', request)).rejects.toBeInstanceOf(Unreachable)
  answer({ ref: 'R-17' }, 502)
  await expect(post('/graphql', request)).rejects.toMatchObject({ name: 'ServerFault', status: 502, ref: 'R-17' })
  expect(new ServerFault('x', 500, null).ref).toBeNull()
})

import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client'
import { of } from 'rxjs'
import { expect, test } from 'vitest'
import { isProofAsked, onProofAsked, proofGiven } from '../session/proof'
import { mutate, type Refusal } from './refusals'

const OUT = gql`mutation Out { memberDeactivate { errors { code } } }`
type Out = { memberDeactivate: { errors: Refusal[] } }

/** A server that takes the step once somebody has shown who they are. */
function server() {
  let asked = 0
  const link = new ApolloLink(() => {
    const errors = asked++ ? [] : [{ code: 'REAUTHENTICATE' }]
    return of({ data: { memberDeactivate: { errors } } })
  })
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), times: () => asked }
}

/** Answer the next question for a proof. */
function answering(isProved: boolean): void {
  const stop = onProofAsked(() => {
    if (!isProofAsked()) return
    stop()
    queueMicrotask(() => proofGiven(isProved))
  })
}

test('a proof is asked for whatever the screen picks of the answer', async () => {
  const { client, times } = server()
  answering(true)
  expect(await mutate<Out, object, readonly Refusal[]>(client, OUT, {}, (d) => d.memberDeactivate.errors)).toEqual([])
  expect(times()).toBe(2)
})

test('who would rather not is told what the server said', async () => {
  const { client, times } = server()
  answering(false)
  const errors = await mutate<Out, object, readonly Refusal[]>(client, OUT, {}, (d) => d.memberDeactivate.errors)
  expect(errors.map((e) => e.code)).toEqual(['REAUTHENTICATE'])
  expect(times()).toBe(1)
})

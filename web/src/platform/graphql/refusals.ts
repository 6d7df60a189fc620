// What a mutation may answer instead of doing: refusals with a path into the input, and how a screen reads them.
import type { ApolloClient, OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { askProof } from '../session/proof'
import type { UserErrorFieldsFragment } from './errors.generated'

export type Refusal = UserErrorFieldsFragment

/** Name a refusal's place as a form does: `lines.3.quantity`. */
export const refusalPath = (refusal: Refusal): string => refusal.path.filter((p) => p !== 'input').join('.')

/** Run a mutation and give its payload, after asking who is there where the server wants to know; throws when the server failed or refused the whole operation. */
export async function mutate<TData extends object, TVariables extends OperationVariables, TPayload>(
  client: ApolloClient,
  document: TypedDocumentNode<TData, TVariables>,
  variables: NoInfer<TVariables>,
  payload: (data: TData) => TPayload,
): Promise<TPayload> {
  const send = async (): Promise<TData> => {
    const { data } = await client.mutate<TData, OperationVariables>({ mutation: document, variables })
    if (!data) throw new Error('The server gave no result.')
    return data as TData
  }
  const data = await send()
  // Nothing was done yet: with a fresh proof the same is sent again.
  return payload(needsProof(data) && (await askProof()) ? await send() : data)
}

// Looked for in the whole answer: a screen that picks its part of it must not have to think of this.
const needsProof = (data: object): boolean =>
  Object.values(data).some((payload) =>
    (payload as { errors?: readonly Refusal[] } | null)?.errors?.some((e) => e.code === 'REAUTHENTICATE'),
  )

/** Make a key that lets the server recognise a repeated mutation; works without a secure context too. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

// Tells kinds of trouble apart, so that a page can say what happened and what to do.
import { CombinedGraphQLErrors } from '@apollo/client'
import { ServerFault, Unreachable } from '../graphql/wire'

export type TroubleKind = 'unreachable' | 'secondFactor' | 'forbidden' | 'newVersion' | 'server'
export type TroubleFacts = {
  readonly kind: TroubleKind
  readonly ref: string | null
  readonly permission: string | null
}

const CHUNK = /dynamically imported module|Importing a module script failed|Unable to preload/i

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Say what kind of trouble an error is, with the reference that the server's log has too. */
export function describe(error: unknown): TroubleFacts {
  if (error instanceof Unreachable) return { kind: 'unreachable', ref: null, permission: null }
  if (error instanceof ServerFault) return { kind: 'server', ref: error.ref, permission: null }
  if (error instanceof Error && CHUNK.test(error.message)) return { kind: 'newVersion', ref: null, permission: null }
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0]
    if (first?.extensions?.code === 'MFA_REQUIRED') return { kind: 'secondFactor', ref: null, permission: null }
    const forbidden = error.errors.find((e) => e.extensions?.code === 'FORBIDDEN')
    if (forbidden) return { kind: 'forbidden', ref: null, permission: textOf(forbidden.extensions?.permission) }
    return { kind: 'server', ref: textOf(first?.extensions?.ref), permission: null }
  }
  return { kind: 'server', ref: null, permission: null }
}

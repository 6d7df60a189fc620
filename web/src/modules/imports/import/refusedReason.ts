// Reads the sentence with which the server refuses to look into a file.
import { CombinedGraphQLErrors } from '@apollo/client'

/** Give the reason why a file cannot be read; null where the trouble is another one. */
export function refusedReason(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null
  const refused = error.errors.find((e) => e.extensions?.code === 'BAD_REQUEST' && e.extensions.reason)
  return refused?.message ?? null
}

// Finds payments by number, reference or customer for the palette.
import type { ApolloClient } from '@apollo/client'
import type { Hit } from '@/platform/module/manifest'
import { PaymentFindDocument } from './payment.generated'

/** Find a handful of payments for the palette. */
export async function findPayments(apollo: ApolloClient, text: string): Promise<readonly Hit[]> {
  const { data } = await apollo.query({ query: PaymentFindDocument, variables: { text }, fetchPolicy: 'network-only' })
  return (data?.payments.nodes ?? []).map((p) => ({
    id: p.id,
    label: p.number,
    detail: p.customer.name,
    to: `payments/${p.id}`,
  }))
}

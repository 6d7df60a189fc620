// Finds orders by number, reference or customer: for the palette and for pickers of other rooms.
import type { ApolloClient } from '@apollo/client'
import { defineRef } from '@/platform/form/refs'
import type { Hit } from '@/platform/module/manifest'
import { SalesOrderFindDocument, SalesOrderNameDocument } from './order.generated'

async function matches(apollo: ApolloClient, text: string) {
  const { data } = await apollo.query({
    query: SalesOrderFindDocument,
    variables: { text },
    fetchPolicy: 'network-only',
  })
  return data?.salesOrders.nodes ?? []
}

/** Find a handful of orders for the palette. */
export async function findOrders(apollo: ApolloClient, text: string): Promise<readonly Hit[]> {
  const found = await matches(apollo, text)
  return found.map((o) => ({ id: o.id, label: o.number, detail: o.customer.name, to: `orders/${o.id}` }))
}

export const orderRef = defineRef({
  typename: 'SalesOrder',
  search: async (apollo, text) =>
    (await matches(apollo, text)).map((o) => ({ id: o.id, label: o.number, detail: o.customer.name, data: null })),
  resolve: async (apollo, id) => {
    const { data } = await apollo.query({ query: SalesOrderNameDocument, variables: { id } })
    const found = data?.salesOrder
    return found ? { id, label: found.number, detail: found.customer.name, data: null } : null
  },
})

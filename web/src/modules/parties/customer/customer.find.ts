// Finds customers by name, number, mail or tax number: for the palette and for pickers of other rooms.
import type { ApolloClient } from '@apollo/client'
import { lazy } from 'react'
import { defineRef } from '@/platform/form/refs'
import type { Hit } from '@/platform/module/manifest'
import { CustomerFindDocument, type CustomerFindQuery, CustomerNameDocument } from './customer.generated'

type Found = CustomerFindQuery['customers']['nodes'][number]

async function matches(apollo: ApolloClient, text: string): Promise<readonly Found[]> {
  const { data } = await apollo.query({
    query: CustomerFindDocument,
    variables: { text },
    fetchPolicy: 'network-only',
  })
  return data?.customers.nodes ?? []
}

const detailOf = (customer: Found) => [customer.number, customer.address?.city].filter(Boolean).join(' · ')

/** Find a handful of customers for the palette. */
export async function findCustomers(apollo: ApolloClient, text: string): Promise<readonly Hit[]> {
  const found = await matches(apollo, text)
  return found.map((c) => ({ id: c.id, label: c.name, detail: detailOf(c), to: `customers/${c.id}` }))
}

export const customerRef = defineRef({
  typename: 'Customer',
  search: async (apollo, text) =>
    (await matches(apollo, text)).map((c) => ({ id: c.id, label: c.name, detail: detailOf(c), data: null })),
  resolve: async (apollo, id) => {
    const { data } = await apollo.query({ query: CustomerNameDocument, variables: { id } })
    const found = data?.customer
    return found ? { id, label: found.name, detail: found.number, data: null } : null
  },
  open: (id) => `customers/${id}`,
  create: { can: 'parties.customer:create', Dialog: lazy(() => import('./CustomerCreateDialog')) },
})

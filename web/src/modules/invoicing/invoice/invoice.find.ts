// Finds invoices by number, reference or customer: for the palette and for pickers of other rooms.
import type { ApolloClient } from '@apollo/client'
import i18next from 'i18next'
import { defineRef } from '@/platform/form/refs'
import type { Hit } from '@/platform/module/manifest'
import { InvoiceFindDocument, InvoiceNameDocument } from './invoice.generated'

/** Name an invoice; a draft has no number yet. */
export const invoiceName = (invoice: { readonly number: string | null }): string =>
  invoice.number ?? i18next.t('invoicing:invoice.draft')

async function matches(apollo: ApolloClient, text: string) {
  const { data } = await apollo.query({ query: InvoiceFindDocument, variables: { text }, fetchPolicy: 'network-only' })
  return data?.invoices.nodes ?? []
}

/** Find a handful of invoices for the palette. */
export async function findInvoices(apollo: ApolloClient, text: string): Promise<readonly Hit[]> {
  const found = await matches(apollo, text)
  return found.map((i) => ({ id: i.id, label: invoiceName(i), detail: i.customer.name, to: `invoices/${i.id}` }))
}

export const invoiceRef = defineRef({
  typename: 'Invoice',
  search: async (apollo, text) =>
    (await matches(apollo, text)).map((i) => ({
      id: i.id,
      label: invoiceName(i),
      detail: i.customer.name,
      data: null,
    })),
  resolve: async (apollo, id) => {
    const { data } = await apollo.query({ query: InvoiceNameDocument, variables: { id } })
    const found = data?.invoice
    return found ? { id, label: invoiceName(found), detail: found.customer.name, data: null } : null
  },
})

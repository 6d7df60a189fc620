// Units and taxes, the words in which products are sold: read once and kept while the company is open.
import type { ApolloClient } from '@apollo/client'
import type { Choice } from '@/platform/form/spec'
import { ProductTermsDocument, type ProductTermsQuery } from './product/product.generated'

async function terms(apollo: ApolloClient): Promise<ProductTermsQuery | undefined> {
  const { data } = await apollo.query({ query: ProductTermsDocument })
  return data
}

/** Load the units as choices. */
export async function loadUnits(apollo: ApolloClient): Promise<readonly Choice[]> {
  const units = (await terms(apollo))?.units ?? []
  return units
    .filter((unit) => !unit.isArchived)
    .map((unit) => ({ value: unit.id, label: `${unit.name} (${unit.code})` }))
}

/** Load the taxes that new lines may use; the first one is the company's usual tax. */
export async function loadTaxes(apollo: ApolloClient): Promise<readonly Choice[]> {
  const taxes = (await terms(apollo))?.taxes ?? []
  return taxes.filter((tax) => tax.isActive).map((tax) => ({ value: tax.id, label: tax.name }))
}

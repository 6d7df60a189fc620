// Finds categories by any part of their path: for the pickers of products, categories and lists.
import { defineRef } from '@/platform/form/refs'
import { CategoryFindDocument, CategoryNameDocument } from './category.generated'

export const categoryRef = defineRef({
  typename: 'ProductCategory',
  search: async (apollo, text) => {
    const { data } = await apollo.query({
      query: CategoryFindDocument,
      variables: { text },
      fetchPolicy: 'network-only',
    })
    return (data?.productCategories.nodes ?? []).map((c) => ({ id: c.id, label: c.path, data: null }))
  },
  resolve: async (apollo, id) => {
    const { data } = await apollo.query({ query: CategoryNameDocument, variables: { id } })
    const found = data?.productCategory
    return found ? { id, label: found.path, data: null } : null
  },
})

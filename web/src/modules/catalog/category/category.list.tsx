// The categories as a tree: each under the one it stands in, with what it hands down to its products.
import { useSearchParams } from 'react-router'
import { defineList } from '@/platform/list/spec'
import { CategoryListDocument, type CategoryRowFragment, CategoryRowFragmentDoc } from './category.generated'
import styles from './category.module.css'

const SEPARATOR = ' / '
const STEP_PX = 20

/** Name a category at its depth in the tree; where the search has torn the tree apart, by its whole path. */
function Branch({ row }: { row: CategoryRowFragment }) {
  const [params] = useSearchParams()
  const depth = row.path.split(SEPARATOR).length - 1
  if (params.has('q') || params.has('sort')) return row.path
  return (
    <span className={styles.branch} data-top={depth === 0 || undefined} style={{ paddingInlineStart: depth * STEP_PX }}>
      {row.name}
    </span>
  )
}

export const categoryList = defineList({
  name: 'catalog.category',
  typename: 'ProductCategory',
  can: 'catalog.category:read',
  query: CategoryListDocument,
  row: CategoryRowFragmentDoc,
  page: (q) => q.productCategories,
  columns: [
    {
      id: 'name',
      export: 'path',
      kind: 'custom',
      width: 320,
      sort: 'PATH',
      phone: 'title',
      cell: (r) => <Branch row={r} />,
    },
    { id: 'productCount', kind: 'count', width: 90, phone: 'end', value: (r) => r.productCount },
    {
      id: 'tax',
      export: 'effectiveSalesTax.name',
      kind: 'text',
      width: 160,
      phone: 'detail',
      value: (r) => r.effectiveSalesTax?.name,
    },
    {
      id: 'account',
      export: 'effectiveIncomeAccount.code',
      kind: 'text',
      width: 200,
      value: (r) => r.effectiveIncomeAccount && `${r.effectiveIncomeAccount.code} ${r.effectiveIncomeAccount.name}`,
    },
  ],
  filters: [{ id: 'archived', kind: 'yes', where: () => ({ isArchived: { eq: true } }) }],
  where: { isArchived: { eq: false } },
  sort: 'name',
  open: (id) => `categories/${id}`,
  create: { to: 'categories/new', can: 'catalog.category:create' },
})

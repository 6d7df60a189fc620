// The list of products, with what they cost us for those who may see it.
import { ListPage } from '@/platform/list/ListPage'
import { useCan } from '@/platform/session/company'
import { productCostList, productList } from './product.list'

export function ProductList() {
  const seesCost = useCan()('catalog.product.cost:read')
  return seesCost ? <ListPage spec={productCostList} /> : <ListPage spec={productList} />
}

// The list of stock moves, with their value for those who may see it.
import { ListPage } from '@/platform/list/ListPage'
import { useCan } from '@/platform/session/company'
import { moveList, moveValueList } from './move.list'

export function MoveList() {
  const seesValue = useCan()('catalog.product.cost:read')
  return seesValue ? <ListPage spec={moveValueList} /> : <ListPage spec={moveList} />
}

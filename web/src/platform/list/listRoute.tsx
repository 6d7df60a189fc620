// Turns a list's spec into a route: `lazy: () => import('./order/order.list').then((m) => listRoute(m.orderList))`.
import { ListPage } from './ListPage'
import type { ListSpec, ListVariables } from './spec'

export function listRoute<TData, V extends ListVariables, R extends { id: string }>(spec: ListSpec<TData, V, R>) {
  // The key makes a new page of another list, instead of changing the spec under a page's hooks.
  return { Component: () => <ListPage key={spec.name} spec={spec} /> }
}

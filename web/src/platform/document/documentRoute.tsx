// Turns a document's spec into a route with `:id` ("new" makes one): `lazy: () => import('./order/order.document').then((m) => documentRoute(m.order))`.
import type { FieldValues } from 'react-hook-form'
import { DocumentPage } from './DocumentPage'
import type { DocumentSpec } from './spec'

export function documentRoute<
  TData,
  D extends { id: string; version: number },
  V extends FieldValues,
  L extends object,
>(spec: DocumentSpec<TData, D, V, L>) {
  return { Component: () => <DocumentPage key={spec.name} spec={spec} /> }
}

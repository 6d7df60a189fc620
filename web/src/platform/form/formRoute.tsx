// Turns a form's spec into a route with `:id` ("new" makes one): `lazy: () => import('./x/x.form').then((m) => formRoute(m.x))`.
import type { FieldValues } from 'react-hook-form'
import { FormPage } from './FormPage'
import type { FormSpec } from './formSpec'

export function formRoute<TData, D extends { id: string; version: number }, V extends FieldValues>(
  spec: FormSpec<TData, D, V>,
) {
  return { Component: () => <FormPage key={spec.name} spec={spec} /> }
}

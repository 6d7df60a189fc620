// What a form page is: a record loaded by id, its fields in sections, how it is saved, and its steps.
import type { ApolloClient } from '@apollo/client'
import type { ComponentType } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { ObjectSchema } from 'yup'
import type { EntityKind } from '../graphql/schema-types'
import type { Actions } from '../record/actions'
import type { RecordSource } from '../record/useRecord'
import type { CompanyProfile } from '../session/company'
import type { Outcome, Section } from './spec'
import type { Saving } from './useEditing'

export type FormSaving<V> = Saving<V> & { readonly apollo: ApolloClient }

export type FormSpec<TData, D extends { id: string; version: number }, V extends FieldValues> = {
  /** `<module>.<thing>`: namespace and first key of its words. */
  readonly name: `${string}.${string}`
  readonly typename: string
  readonly live?: EntityKind
  /** The permission to see it. */
  readonly can: string
  /** The permissions to make and to change one; what is there once and for all is never made. */
  readonly canCreate?: string
  readonly canUpdate: string
  /** Whether this one can be changed at all, by whoever it may be. */
  readonly editable?: (record: D) => boolean
  readonly load: RecordSource<TData, D>['load']
  readonly read: (data: TData) => D | null
  readonly title: (record: D) => string
  readonly schema: ObjectSchema<V>
  /** The form's values of a record, or of a new one. */
  readonly values: (record: D | null, company: CompanyProfile) => V
  readonly sections: readonly Section<V>[]
  readonly create?: (saving: FormSaving<V>) => Promise<Outcome>
  readonly update: (saving: FormSaving<V> & { readonly record: D }) => Promise<Outcome>
  /** The address of one record inside the company; what is there once has its route's. */
  readonly open?: (id: string) => string
  /** Where one comes from: the list, or `settings`. */
  readonly list: string
  readonly actions?: Actions<D>
  /** A word beside the title, e.g. "Archived". */
  readonly mark?: (record: D) => string | null
  readonly aside?: ComponentType<{ record: D }>
}

/** Declare a form; types come from the generated documents and the schema. */
export function defineForm<TData, D extends { id: string; version: number }, V extends FieldValues>(
  spec: FormSpec<TData, D, V>,
): FormSpec<TData, D, V> {
  return spec
}

// What a list is: one query by windows, a row fragment, columns of a closed set of kinds, and filters that live in the URL.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type DocumentNode, Kind } from 'graphql'
import type { ReactNode } from 'react'
import type { Money } from '../money/format'
import type { Tone } from '../theme/tokens'

/** Every list query declares exactly these variables, by these names; what the API lacks may be left out. */
export type ListVariables = {
  first?: number | null
  offset?: number | null
  search?: string | null
  where?: object | null
  orderBy?: unknown
}

export type WhereOf<V> = V extends { where?: infer W } ? NonNullable<W> : never
type OrderOf<V> = V extends { orderBy?: infer O } ? NonNullable<O> : never
type ElementOf<O> = O extends readonly (infer E)[] ? E : O
export type OrderFieldOf<V> = ElementOf<OrderOf<V>> extends { field: infer F } ? F : never

export type ListAnswer = {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly sums?: Readonly<Record<string, Money | null>> | null
}

type Common<F> = {
  /** Its word is `<thing>.columns.<id>` in the module's namespace. */
  readonly id: string
  /** Smallest width in pixels; columns grow in proportion to it. */
  readonly width: number
  /** The field of the API to order by; without one the column cannot be sorted. */
  readonly sort?: F
  /** Where it stands on a phone; columns without a place are left out there. */
  readonly phone?: 'title' | 'detail' | 'end'
  /** The column whose sum stands in the footer. */
  readonly footer?: 'sum'
  /** The way from a row to what an export has of it, where that is not the field of the column's name. */
  readonly export?: string
}

/** Any column, where the rows' type does not matter. */
export type AnyColumn = Pick<Common<unknown>, 'id' | 'export'>

export type Column<R, F> = Common<F> &
  (
    | { readonly kind: 'text'; readonly value: (row: R) => string | null | undefined }
    | { readonly kind: 'money'; readonly value: (row: R) => Money | null | undefined }
    | { readonly kind: 'date' | 'instant'; readonly value: (row: R) => string | null | undefined }
    | { readonly kind: 'quantity' | 'rate'; readonly value: (row: R) => string | null | undefined }
    | { readonly kind: 'count'; readonly value: (row: R) => number | null | undefined }
    | {
        readonly kind: 'status'
        readonly value: (row: R) => string
        /** The tone of each state; its word is `<thing>.<id>.<STATE>`. */
        readonly tones: Readonly<Record<string, Tone>>
      }
    | { readonly kind: 'custom'; readonly cell: (row: R) => ReactNode }
  )

type FilterCommon = {
  /** Its name in the URL; its word is `<thing>.filters.<id>`. */
  readonly id: string
}

export type Range = { readonly from?: string; readonly to?: string }

export type Filter<W> = FilterCommon &
  (
    | {
        readonly kind: 'oneOf'
        /** The words of options are `<thing>.<words ?? id>.<OPTION>`. */
        readonly options: readonly string[]
        readonly words?: string
        readonly where: (values: string[]) => W
      }
    | { readonly kind: 'dates'; readonly where: (range: Range) => W }
    | { readonly kind: 'yes'; readonly where: () => W }
    | { readonly kind: 'ref'; readonly to: string; readonly where: (id: string) => W }
  )

export type ListSpec<TData, V extends ListVariables, R extends { id: string }> = {
  /** `<module>.<thing>`: the module is the namespace of its words, the thing their first key. */
  readonly name: `${string}.${string}`
  readonly typename: string
  /** The permission to see it. */
  readonly can: string
  readonly query: TypedDocumentNode<TData, V>
  readonly row: TypedDocumentNode<R, Record<string, never>>
  readonly page: (data: TData) => ListAnswer
  readonly columns: readonly Column<R, OrderFieldOf<V>>[]
  readonly filters?: readonly Filter<WhereOf<V>>[]
  /** What always holds unless a filter says otherwise, e.g. not archived. */
  readonly where?: WhereOf<V>
  /** A column's id, with a minus for descending. */
  readonly sort: string
  /** The address that a row leads to, inside the company; the row is there once its data is. */
  readonly open: (id: string, row?: R) => string
  readonly create?: { readonly to: string; readonly can: string }
  readonly import?: { readonly to: string; readonly can: string }
}

/** Any list, where the rows' type does not matter. */
export type AnyList = ListSpec<never, never, never>

/** Declare a list; types come from the generated documents, none is written by hand. */
export function defineList<TData, V extends ListVariables, R extends { id: string }>(
  spec: ListSpec<TData, V, R>,
): ListSpec<TData, V, R> {
  return spec
}

/** Split a spec's name into the namespace of its words and their first key. */
export function wordsOf(name: string): { namespace: string; thing: string } {
  const [namespace = '', thing = ''] = name.split('.')
  return { namespace, thing }
}

/** Name the field of the API that a list reads. */
export function rootField(document: DocumentNode): string {
  for (const d of document.definitions)
    if (d.kind === Kind.OPERATION_DEFINITION)
      for (const s of d.selectionSet.selections) if (s.kind === Kind.FIELD) return s.name.value
  throw new Error('A list query needs one root field.')
}

/** Tell whether a list can be searched: its query declares `$search`. */
export const searches = (query: DocumentNode): boolean =>
  query.definitions.some(
    (d) =>
      d.kind === Kind.OPERATION_DEFINITION && d.variableDefinitions?.some((v) => v.variable.name.value === 'search'),
  )

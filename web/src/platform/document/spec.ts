// What a document page is: header fields, lines, totals, the steps it goes through and the one next action.
import type { ApolloClient } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { ComponentType } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { ObjectSchema } from 'yup'
import type { RefOption } from '../form/refs'
import type { Choice, Outcome, Section } from '../form/spec'
import type { Saving } from '../form/useEditing'
import type { ApprovalStep, EntityKind } from '../graphql/schema-types'
import type { TotalsLine } from '../money/totals'
import type { Actions } from '../record/actions'
import type { CompanyProfile } from '../session/company'
import type { Tone } from '../theme/tokens'

type ColumnCommon<L> = {
  /** Its word is `<thing>.lines.<id>`; a refusal at `lines.3.<id>` shows in it. */
  readonly id: keyof L & string
  readonly width: number
  readonly readOnly?: boolean
}

/** What a choice of a line's column writes into the line. */
export type LineChoice<L> = Choice & { readonly patch: Partial<L> }

export type LineColumn<L> = ColumnCommon<L> &
  (
    | { readonly kind: 'text' | 'quantity' | 'money' | 'rate' }
    | {
        readonly kind: 'ref'
        /** The type whose records are searched while typing. */
        readonly to: string
        readonly label: (line: L) => string
        /** What a picked record writes into the line: description, price, tax … */
        readonly fill: (option: RefOption | null, line: L) => Partial<L>
      }
    | {
        readonly kind: 'choice'
        readonly label: (line: L) => string
        readonly load: (apollo: ApolloClient) => Promise<readonly LineChoice<L>[]>
      }
  )

export type LinesSpec<D, L> = {
  readonly of: (record: D) => readonly L[]
  readonly blank: (company: CompanyProfile) => L
  /** A line on which nothing was typed: not saved. */
  readonly isBlank: (line: L) => boolean
  readonly columns: readonly LineColumn<L>[]
  readonly totals: (line: L) => TotalsLine
  /** Lines can be changed, but none added or taken away. */
  readonly isFixed?: boolean
  /** Lines can be changed and taken away, but none added. */
  readonly addsNone?: boolean
}

/** The amounts of the document as the server has them. */
export type ServerTotals = {
  readonly net: string
  readonly tax: string
  readonly total: string
  readonly taxRows: readonly { readonly rate: string; readonly base: string; readonly tax: string }[]
}

export type DocumentSteps = {
  /** Steps in their order; the word of each is `<thing>.steps.<id>`. */
  readonly order: readonly string[]
  readonly current: string
  /** All steps are done: the current one is shown as done too. */
  readonly isDone?: boolean
}

export type Link = { readonly label: string; readonly to: string }

export type DocumentSaving<V, L> = Saving<V> & { readonly apollo: ApolloClient; readonly lines: readonly L[] }

export type DocumentSpec<TData, D extends { id: string; version: number }, V extends FieldValues, L extends object> = {
  /** `<module>.<thing>`: namespace and first key of its words. */
  readonly name: `${string}.${string}`
  readonly typename: string
  readonly live?: EntityKind
  readonly can: string
  readonly load: TypedDocumentNode<TData, { id: string }>
  readonly read: (data: TData) => D | null
  readonly number: (record: D) => string
  /** The state as a word, `<thing>.state.<value>`, and its tone. */
  readonly state: (record: D) => { readonly value: string; readonly tone: Tone }
  /** Null where steps make no sense any more, as when it is cancelled. */
  readonly steps: (record: D) => DocumentSteps | null
  readonly editable: (record: D) => boolean
  readonly schema: ObjectSchema<V>
  readonly values: (record: D | null, company: CompanyProfile) => V
  readonly sections: readonly Section<V>[]
  readonly lines: LinesSpec<D, L>
  /** What the totals depend on besides the lines. */
  readonly terms: (
    values: V,
    record: D | null,
    company: CompanyProfile,
  ) => { readonly currency: string; readonly discount: string; readonly pricesIncludeTax: boolean }
  readonly serverTotals: (record: D) => ServerTotals
  readonly create?: {
    readonly can: string
    readonly run: (saving: DocumentSaving<V, L>) => Promise<Outcome>
  }
  readonly update: (saving: DocumentSaving<V, L> & { readonly record: D }) => Promise<Outcome>
  readonly actions: Actions<D>
  /** Which available action is the next one: the first of these that is available. */
  readonly next: readonly string[] | ((record: D) => readonly string[])
  /** What it came from and what came of it. */
  readonly links?: (record: D) => readonly Link[]
  readonly open: (id: string) => string
  readonly list: string
  /** The step of the record that a second person may have to approve; null where it was taken. */
  readonly approval?: (record: D) => ApprovalStep | null
  readonly aside?: ComponentType<{ record: D }>
  readonly below?: ComponentType<{ record: D }>
}

/** Declare a document; types come from the generated documents and the schema. */
export function defineDocument<
  TData,
  D extends { id: string; version: number },
  V extends FieldValues,
  L extends object,
>(spec: DocumentSpec<TData, D, V, L>): DocumentSpec<TData, D, V, L> {
  return spec
}

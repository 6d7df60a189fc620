// What a form's field is: a name in the form's values and one of a closed set of kinds.
import type { ApolloClient } from '@apollo/client'
import type { TFunction } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import type { FieldPath, FieldValues } from 'react-hook-form'
import type { Refusal } from '../graphql/refusals'
import type { RefOption } from './refs'

export type Choice = { readonly value: string; readonly label: string }

/** What a field of a module's own kind is given; it binds itself to the form around it by its name. */
export type CustomFieldProps = {
  readonly name: string
  readonly label: string
  /** The sentence of what is wrong with it. */
  readonly message: string | undefined
  readonly help: string | undefined
  readonly required: boolean | undefined
  readonly readOnly: boolean | undefined
  /** Words of the form's thing. */
  readonly word: TFunction
}

type Common<V extends FieldValues> = {
  /** Its word is `<thing>.fields.<name>`. */
  readonly name: FieldPath<V>
  /** Takes the whole width of the section. */
  readonly wide?: boolean
  readonly required?: boolean
  readonly readOnly?: boolean
  /** Shows the sentence `<thing>.help.<name>` below; 'new' only while the record is being made. */
  readonly help?: boolean | 'new'
}

export type Field<V extends FieldValues> = Common<V> &
  (
    | { readonly kind: 'text' | 'email' | 'phone' | 'note' | 'date' | 'yes' | 'rate' }
    | {
        readonly kind: 'money' | 'quantity' /** 'base' shows the company's currency. */
        readonly unit?: 'base' | (string & {})
      }
    | {
        readonly kind: 'choice'
        readonly options: readonly string[] /** Words are `<thing>.<words ?? name>.<OPTION>`. */
        readonly words?: string
      }
    | { readonly kind: 'list'; readonly load: (apollo: ApolloClient) => Promise<readonly Choice[]> }
    | { readonly kind: 'ref'; readonly to: string; readonly onPick?: (option: RefOption | null) => void }
    | {
        /** A field of the module's own; refusals at parts of it (`barcodes.0.code`) stand in the form's state under their path. */
        readonly kind: 'custom'
        readonly Field: ComponentType<CustomFieldProps>
        /** Writes its value for comparing two versions. */
        readonly show: (value: unknown, word: TFunction) => ReactNode
      }
  )

export type Section<V extends FieldValues> = {
  /** Its word is `<thing>.sections.<id>`; a section without a heading has none. */
  readonly id?: string
  readonly fields: readonly Field<V>[]
}

/** What a save or a step answered: refusals, or the record it was about. */
export type Outcome = { readonly errors: readonly Refusal[]; readonly id?: string | null }

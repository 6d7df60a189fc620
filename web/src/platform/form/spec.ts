// What a form's field is: a name in the form's values and one of a closed set of kinds.
import type { ApolloClient } from '@apollo/client'
import type { FieldPath, FieldValues } from 'react-hook-form'
import type { Refusal } from '../graphql/refusals'
import type { RefOption } from './refs'

export type Choice = { readonly value: string; readonly label: string }

type Common<V extends FieldValues> = {
  /** Its word is `<thing>.fields.<name>`. */
  readonly name: FieldPath<V>
  /** Takes the whole width of the section. */
  readonly wide?: boolean
  readonly required?: boolean
  readonly readOnly?: boolean
  /** Shows the sentence `<thing>.help.<name>` below. */
  readonly help?: boolean
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
  )

export type Section<V extends FieldValues> = {
  /** Its word is `<thing>.sections.<id>`; a section without a heading has none. */
  readonly id?: string
  readonly fields: readonly Field<V>[]
}

/** What a save or a step answered: refusals, or the record it was about. */
export type Outcome = { readonly errors: readonly Refusal[]; readonly id?: string | null }

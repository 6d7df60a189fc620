// References by type name: how a module offers its records to the pickers of others without either knowing the other.
import type { ApolloClient } from '@apollo/client'
import type { ComponentType } from 'react'

/** What a picked record brings along, by type name. A module adds its own by declaring this interface again. */
// biome-ignore lint/suspicious/noEmptyInterface: modules merge their types into it
export interface RefData {}

export type RefName = keyof RefData extends never ? string : keyof RefData | (string & {})
export type DataOf<N extends string> = N extends keyof RefData ? RefData[N] : unknown

export type RefOption<D = unknown> = {
  readonly id: string
  readonly label: string
  /** A second, quieter word: a number, a city, a price. */
  readonly detail?: string
  readonly data: D
}

export type RefSpec<N extends string = string> = {
  readonly typename: N
  /** Find at most a dozen records for what was typed; an empty text gives the likely ones. */
  readonly search: (apollo: ApolloClient, text: string) => Promise<readonly RefOption<DataOf<N>>[]>
  readonly resolve: (apollo: ApolloClient, id: string) => Promise<RefOption<DataOf<N>> | null>
  /** The address of a record inside the company: where it is only shown, it is a link. */
  readonly open?: (id: string) => string
  /** Make a record from the picker: a dialog that answers with the new option, or null when left. */
  readonly create?: {
    readonly can: string
    readonly Dialog: ComponentType<{ typed: string; onDone: (made: RefOption<DataOf<N>> | null) => void }>
  }
}

export function defineRef<const N extends string>(spec: RefSpec<N>): RefSpec<N> {
  return spec
}

type Loader = () => Promise<RefSpec>
const loaders = new Map<string, Loader>()

/** Offer records of a type; the app does this from the modules' manifests. */
export function registerRef(typename: string, load: Loader): void {
  loaders.set(typename, load)
}

/** Load the spec of a type; throws a sentence when no module offers it. */
export async function loadRef<N extends string>(typename: N): Promise<RefSpec<N>> {
  const load = loaders.get(typename)
  if (!load) throw new Error(`No module offers references to ${typename}; add it to "refs" of a module.ts.`)
  return (await load()) as unknown as RefSpec<N>
}

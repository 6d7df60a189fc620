// What a module tells the app about itself: its pages, its place in the rail, its commands, its records for others.
import type { ApolloClient } from '@apollo/client'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { RefSpec } from '../form/refs'
import type { EntityKind } from '../graphql/schema-types'

export type NavEntry = {
  /** Its word is `nav.<id>` in the module's namespace. */
  readonly id: string
  readonly to: string
  readonly icon: LucideIcon
  readonly can: string
  /** Smaller stands higher in the rail; the first is the company's home. */
  readonly order: number
  /** Stands in the bar at the bottom of a phone (five places at most, the rest is in the sheet). */
  readonly onPhone?: boolean
}

export type Command = {
  /** Its word is `commands.<id>` in the module's namespace. */
  readonly id: string
  readonly to: string
  readonly can?: string
}

export type Hit = { readonly id: string; readonly label: string; readonly detail?: string; readonly to: string }

export type Finder = {
  /** Its heading is `find.<id>` in the module's namespace. */
  readonly id: string
  readonly can: string
  /** A sign that limits the palette to these records, e.g. "#" for orders. */
  readonly prefix?: string
  /** Find a handful of records; the best match first. */
  readonly load: () => Promise<(apollo: ApolloClient, text: string) => Promise<readonly Hit[]>>
}

/** The headings of the settings' side list, in their order; their words are `settings.groups.<group>` of the platform. */
export const SETTINGS_GROUPS = ['company', 'books', 'people'] as const
export type SettingsGroup = (typeof SETTINGS_GROUPS)[number]

/** A section of the company's settings: a line in their side list, and a page at `settings/<to>`. */
export type SettingsSection = {
  /** Its word is `settings.<id>` in the module's namespace. */
  readonly id: string
  readonly to: string
  readonly group: SettingsGroup
  /** Who lacks this right sees no such line. */
  readonly can: string
  /** Smaller stands higher in its group. */
  readonly order: number
  readonly lazy: () => Promise<{ Component: ComponentType }>
  /** Pages that lie deeper, with addresses relative to `settings/<to>/`, e.g. `:id`. */
  readonly pages?: readonly RouteObject[]
}

export type Module = {
  /** The module's folder, and the namespace of its words: `locales/<language>/<name>.json`. */
  readonly name: string
  /** Pages inside a company, with addresses relative to `/c/<slug>/`. */
  readonly routes?: readonly RouteObject[]
  /** Pages outside any company, e.g. `sign-in`. */
  readonly publicRoutes?: readonly RouteObject[]
  readonly nav?: readonly NavEntry[]
  /** Sections of the company's settings. */
  readonly settings?: readonly SettingsSection[]
  readonly commands?: readonly Command[]
  readonly find?: readonly Finder[]
  /** Records offered to pickers of other modules, by type name. */
  readonly refs?: Readonly<Record<string, () => Promise<unknown>>>
  /** Where a notification about a record leads. */
  readonly addresses?: Partial<Record<EntityKind, (id: string) => string>>
}

/** Declare a module; `module.ts` exports the answer by default. */
export function defineModule(module: Module): Module {
  return module
}

/** Offer a ref lazily: `refs: { Customer: lazyRef(() => import('./customer/customer.ref').then((m) => m.customerRef)) }`. */
export function lazyRef<N extends string>(load: () => Promise<RefSpec<N>>): () => Promise<unknown> {
  return load
}

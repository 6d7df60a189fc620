// A record's steps: shown only when the API says they are available, run with the version on the screen.
import type { ApolloClient } from '@apollo/client'
import type { ComponentType } from 'react'
import type { Outcome } from '../form/spec'

export type ActionContext<D> = {
  readonly apollo: ApolloClient
  readonly record: D
  readonly key: string
  /** Go to an address inside the company. */
  readonly go: (to: string) => void
}

export type ActionDialog<D> = ComponentType<{
  readonly record: D
  /** Close; true when something was done, so that the page reads again. */
  readonly onClose: (done: boolean) => void
}>

export type Action<D> = {
  /** Whether it can be taken now: read from the record's `availableActions`, never computed. */
  readonly available: (record: D) => boolean
  /** The permission without which it is not shown; left out when `availableActions` already says it. */
  readonly can?: string
  /** Asks `<thing>.confirm.<id>` first. */
  readonly confirm?: boolean
  readonly tone?: 'bad'
  /** The step of the status bar that it leads to, shown at once while the server works. */
  readonly leadsTo?: string
} & (
  | {
      readonly run: (context: ActionContext<D>) => Promise<Outcome>
      /** Runs the opposite; offered in the note for eight seconds. */
      readonly undo?: (context: ActionContext<D>) => Promise<Outcome>
    }
  | { readonly dialog: ActionDialog<D> }
  | { readonly to: (record: D) => string }
)

/** Actions by id; the word of each is `<thing>.actions.<id>`, its note when done `<thing>.done.<id>`. */
export type Actions<D> = Readonly<Record<string, Action<D>>>

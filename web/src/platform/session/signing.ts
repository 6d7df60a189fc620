// Signing up, in and out: calls to the directory, which knows people and their companies.
import { type ApolloClient, CombinedGraphQLErrors } from '@apollo/client'
import { directoryClient } from '../graphql/client'
import type { Refusal } from '../graphql/refusals'
import type { CompanyCreateInput, SignUpInput } from '../graphql/schema-types'
import { isUnauthenticated } from '../graphql/wire'
import type { Viewer } from './company'
import { lastCompany } from './lastCompany'
import { refreshSession } from './renewal'
import { type MembershipFieldsFragment, SessionViewerDocument } from './session.generated'

export const SIGN_IN = '/sign-in'
export const SIGN_UP = '/sign-up'
export const ACCOUNT = '/account'
export const PASSWORD_FORGOTTEN = '/password-forgotten'
export const LAST_EMAIL = 'countinghouse.email'

export type MyCompany = MembershipFieldsFragment['company'] & { readonly isDefault?: boolean }
/** A sign-in that still asks for a code. */
export type SecondStep = { readonly token: string; readonly email: string }
export type SignedIn = {
  readonly errors: readonly Refusal[]
  readonly companies: readonly MyCompany[]
  readonly step?: SecondStep
}
export type Founded = {
  readonly errors: readonly Refusal[]
  readonly company: MyCompany | null
  /** Where a letter has gone whose link goes on from here. */
  readonly mailedTo?: string | null
}

// What one does once in a while is no burden on each page's first load.
const entering = () => import('./entering')

/** Sign in by mail and password; everything that waited for it goes on, or the second step is asked for. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  return (await entering()).signIn(email, password)
}

/** Finish a sign-in with a code of the second factor. */
export async function signInWithCode(step: SecondStep, code: string): Promise<SignedIn> {
  return (await entering()).signInWithCode(step, code)
}

/** Make an account with its first company, and sign in; or have the link mailed that does. */
export async function signUp(input: Omit<SignUpInput, 'transport'>): Promise<Founded> {
  return (await entering()).signUp(input)
}

/** Make another company for the person who is signed in. */
export async function foundCompany(input: CompanyCreateInput): Promise<Founded> {
  return (await entering()).foundCompany(input)
}

/** End the session and leave the application's state behind. */
export async function signOut(): Promise<void> {
  return (await entering()).signOut()
}

/** Read who is signed in, here or in a company; null when nobody is, also after a refresh of the session was tried. */
export async function readViewer(apollo: ApolloClient): Promise<Viewer | null> {
  const startedAt = Date.now()
  const ask = async () => {
    const { data, error } = await apollo.query({
      query: SessionViewerDocument,
      fetchPolicy: 'network-only',
      errorPolicy: 'all',
      context: { onExpired: 'fail' },
    })
    // At a company's address the answer to a stranger is a refusal, at the bare one it is nobody.
    const isNobody = CombinedGraphQLErrors.is(error) && isUnauthenticated(error)
    if (error && !isNobody) throw error
    return data?.viewer ?? null
  }
  const viewer = await ask()
  if (viewer) return viewer
  return (await refreshSession(startedAt)) ? ask() : null
}

/** Give the companies of whoever is signed in; null when nobody is. */
export async function myCompanies(): Promise<readonly MyCompany[] | null> {
  const viewer = await readViewer(directoryClient())
  return viewer ? companiesOf(viewer) : null
}

export const companiesOf = ({ memberships, profile }: Pick<Viewer, 'memberships' | 'profile'>): readonly MyCompany[] =>
  memberships.map(({ company }) => ({ ...company, isDefault: company.id === profile.defaultCompanyId }))

/** Name the mail address that signed in last on this machine. */
export const lastEmail = (): string => localStorage.getItem(LAST_EMAIL) ?? ''

/** Choose the company to begin with: the person's choice, the one used last on this machine, or the first. */
export function startCompany(companies: readonly MyCompany[]): MyCompany | undefined {
  const last = lastCompany()
  return companies.find((c) => c.isDefault) ?? companies.find((c) => c.slug === last) ?? companies[0]
}

// Signing up, in and out: calls to the directory, which knows people and their companies.
import { type ApolloClient, CombinedGraphQLErrors } from '@apollo/client'
import { directoryClient } from '../graphql/client'
import { mutate, type Refusal } from '../graphql/refusals'
import type { SignUpInput } from '../graphql/schema-types'
import { isUnauthenticated } from '../graphql/wire'
import type { Viewer } from './company'
import { lastCompany } from './lastCompany'
import { refreshSession, signedInAgain } from './renewal'
import {
  type MembershipFieldsFragment,
  SessionCompanyCreateDocument,
  type SessionCompanyCreateMutationVariables,
  SessionSignInDocument,
  SessionSignOutDocument,
  SessionSignUpDocument,
  SessionViewerDocument,
} from './session.generated'

export const SIGN_IN = '/sign-in'
export const SIGN_UP = '/sign-up'
export const ACCOUNT = '/account'
const LAST_EMAIL = 'countinghouse.email'

export type MyCompany = MembershipFieldsFragment['company'] & { readonly isDefault?: boolean }
export type SignedIn = { readonly errors: readonly Refusal[]; readonly companies: readonly MyCompany[] }
export type Founded = { readonly errors: readonly Refusal[]; readonly company: MyCompany | null }

/** Sign in by mail and password; everything that waited for it goes on. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const payload = await mutate(
    directoryClient(),
    SessionSignInDocument,
    { input: { email, password } },
    (d) => d.signIn,
  )
  if (payload.errors.length) return { errors: payload.errors, companies: [] }
  localStorage.setItem(LAST_EMAIL, email)
  signedInAgain()
  return { errors: [], companies: payload.viewer ? companiesOf(payload.viewer) : [] }
}

/** Make an account with its first company, and sign in. */
export async function signUp(input: Omit<SignUpInput, 'transport'>): Promise<Founded> {
  const payload = await mutate(directoryClient(), SessionSignUpDocument, { input }, (d) => d.signUp)
  if (payload.errors.length === 0) {
    localStorage.setItem(LAST_EMAIL, input.email)
    signedInAgain()
  }
  return { errors: payload.errors, company: payload.company }
}

/** Make another company for the person who is signed in. */
export async function foundCompany(input: SessionCompanyCreateMutationVariables['input']): Promise<Founded> {
  return mutate(directoryClient(), SessionCompanyCreateDocument, { input }, (d) => d.companyCreate)
}

/** End the session and leave the application's state behind. */
export async function signOut(): Promise<void> {
  await mutate(directoryClient(), SessionSignOutDocument, {}, (d) => d.signOut)
  location.assign(SIGN_IN)
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

const companiesOf = ({ memberships, profile }: Pick<Viewer, 'memberships' | 'profile'>): readonly MyCompany[] =>
  memberships.map(({ company }) => ({ ...company, isDefault: company.id === profile.defaultCompanyId }))

/** Name the mail address that signed in last on this machine. */
export const lastEmail = (): string => localStorage.getItem(LAST_EMAIL) ?? ''

/** Choose the company to begin with: the person's choice, the one used last on this machine, or the first. */
export function startCompany(companies: readonly MyCompany[]): MyCompany | undefined {
  const last = lastCompany()
  return companies.find((c) => c.isDefault) ?? companies.find((c) => c.slug === last) ?? companies[0]
}

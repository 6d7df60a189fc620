// Calls to the directory that let somebody in and out: signing up, in and out, and founding companies.
import { directoryClient } from '../graphql/client'
import { mutate } from '../graphql/refusals'
import type { CompanyCreateInput, SignUpInput } from '../graphql/schema-types'
import {
  SessionCompanyCreateDocument,
  SessionSecondStepDocument,
  SessionSignInDocument,
  SessionSignOutDocument,
  SessionSignUpDocument,
  type SignedInFieldsFragment,
} from './entering.generated'
import { signedInAgain } from './renewal'
import { companiesOf, type Founded, LAST_EMAIL, type SecondStep, SIGN_IN, type SignedIn } from './signing'

/** Sign in by mail and password; everything that waited for it goes on, or the second step is asked for. */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const input = { email, password }
  return entered(email, await mutate(directoryClient(), SessionSignInDocument, { input }, (d) => d.signIn))
}

/** Finish a sign-in with a code of the second factor. */
export async function signInWithCode({ token, email }: SecondStep, code: string): Promise<SignedIn> {
  const input = { token, code }
  const payload = await mutate(directoryClient(), SessionSecondStepDocument, { input }, (d) => d.signInSecondFactor)
  return entered(email, payload)
}

function entered(email: string, { errors, secondFactor, viewer }: SignedInFieldsFragment): SignedIn {
  if (errors.length) return { errors, companies: [] }
  if (secondFactor) return { errors: [], companies: [], step: { token: secondFactor.token, email } }
  localStorage.setItem(LAST_EMAIL, email)
  signedInAgain()
  return { errors: [], companies: viewer ? companiesOf(viewer) : [] }
}

/** Make an account with its first company, and sign in; or have the link mailed that does. */
export async function signUp(input: Omit<SignUpInput, 'transport'>): Promise<Founded> {
  const payload = await mutate(directoryClient(), SessionSignUpDocument, { input }, (d) => d.signUp)
  if (payload.errors.length === 0) localStorage.setItem(LAST_EMAIL, input.email)
  if (payload.company) signedInAgain()
  return payload
}

/** Make another company for the person who is signed in. */
export async function foundCompany(input: CompanyCreateInput): Promise<Founded> {
  return mutate(directoryClient(), SessionCompanyCreateDocument, { input }, (d) => d.companyCreate)
}

/** End the session and leave the application's state behind. */
export async function signOut(): Promise<void> {
  await mutate(directoryClient(), SessionSignOutDocument, {}, (d) => d.signOut)
  location.assign(SIGN_IN)
}

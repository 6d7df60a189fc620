// Watches for an ended session, or a step that asks who is there, and puts the question on top of the page.
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { needWords } from '@/platform/i18n/i18n'
import { isProofAsked, onProofAsked } from '@/platform/session/proof'
import { isSignInAsked, onSignInAsked } from '@/platform/session/renewal'

const withWords = async <T,>(code: Promise<T>): Promise<T> => (await Promise.all([code, needWords('signing')]))[0]
const SessionDialog = lazy(() => withWords(import('./SessionDialog')).then((m) => ({ default: m.SessionDialog })))
const ProofDialog = lazy(() => withWords(import('./ProofDialog')).then((m) => ({ default: m.ProofDialog })))

export function SessionGate() {
  const isSignIn = useSyncExternalStore(onSignInAsked, isSignInAsked)
  const isProof = useSyncExternalStore(onProofAsked, isProofAsked)
  // Without a session nobody can prove anything: first things first.
  const Question = isSignIn ? SessionDialog : isProof ? ProofDialog : null
  return Question && <Suspense>{<Question />}</Suspense>
}

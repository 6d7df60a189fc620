// Watches for an ended session, and puts the sign-in on top of the page when there is one.
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { isSignInAsked, onSignInAsked } from '@/platform/session/renewal'

const SessionDialog = lazy(() => import('./SessionDialog').then((m) => ({ default: m.SessionDialog })))

export function SessionGate() {
  const asked = useSyncExternalStore(onSignInAsked, isSignInAsked)
  if (!asked) return null
  return (
    <Suspense>
      <SessionDialog />
    </Suspense>
  )
}

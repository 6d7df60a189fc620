// Asks to sign in again on top of the page when the session has ended; what waited goes on, nothing typed is lost.
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isSignInAsked, onSignInAsked } from '@/platform/session/renewal'

const SignInForm = lazy(() => import('@/platform/session/SignInForm').then((m) => ({ default: m.SignInForm })))

export function SessionDialog() {
  const { t } = useTranslation('platform')
  const asked = useSyncExternalStore(onSignInAsked, isSignInAsked)
  return (
    <Dialog open={asked} aria-labelledby="session-title" maxWidth="xs" fullWidth sx={{ zIndex: 1600 }}>
      <DialogTitle id="session-title">{t('session.title')}</DialogTitle>
      <DialogContent>
        <p>{t('session.text')}</p>
        <Suspense>
          <SignInForm onSignedIn={() => undefined} />
        </Suspense>
      </DialogContent>
    </Dialog>
  )
}

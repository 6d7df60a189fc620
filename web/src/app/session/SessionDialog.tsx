// Asks to sign in again on top of the page when the session has ended; what waited goes on, nothing typed is lost.
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useTranslation } from 'react-i18next'
import { workingPerson } from '@/platform/session/renewal'
import { SignInForm } from '@/platform/session/SignInForm'
import { SIGN_IN } from '@/platform/session/signing'

export function SessionDialog() {
  const { t } = useTranslation('platform')
  return (
    <Dialog open aria-labelledby="session-title" maxWidth="xs" fullWidth sx={{ zIndex: 1600 }}>
      <DialogTitle id="session-title">{t('session.title')}</DialogTitle>
      <DialogContent>
        <p>{t('session.text')}</p>
        {/* Signing in itself tells everything that waits; the gate then takes this dialog away. */}
        <SignInForm person={workingPerson()} onSignedIn={() => undefined} />
        <a href={SIGN_IN}>{t('session.other')}</a>
      </DialogContent>
    </Dialog>
  )
}

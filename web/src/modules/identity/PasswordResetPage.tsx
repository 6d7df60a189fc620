// Where a mailed link leads: a new password; every session ends, and one signs in with it.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { PASSWORD_FORGOTTEN, SIGN_IN } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { PasswordResetDocument } from './credentials.generated'
import styles from './identity.module.css'
import { NewPasswordField } from './NewPasswordField'
import { PublicPage } from './PublicPage'
import { useMailedToken } from './useMailedToken'

export function PasswordResetPage() {
  const { t } = useTranslation('signing')
  const token = useMailedToken()
  const [password, setPassword] = useState('')
  const [isDone, setDone] = useState(false)
  const attempt = useAttempt((input: { token: string; password: string }) =>
    mutate(directoryClient(), PasswordResetDocument, { input }, (d) => d.passwordReset),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setDone(await attempt.send({ token, password }))
  }
  const spent = token ? attempt.at('token') : t('noToken')
  return (
    <PublicPage
      title={t('resetTitle')}
      foot={
        spent ? <Link to={PASSWORD_FORGOTTEN}>{t('mailAnother')}</Link> : <Link to={SIGN_IN}>{t('backToSignIn')}</Link>
      }
    >
      {isDone ? (
        <>
          <Notice tone="good">{t('resetDone')}</Notice>
          <Button component={Link} to={SIGN_IN} variant="contained" size="large" data-primary-action>
            {t('signIn')}
          </Button>
        </>
      ) : (
        <form className={styles.form} onSubmit={(event) => void submit(event)} aria-label={t('resetTitle')}>
          {[...(spent ? [spent] : []), ...attempt.besides('token', 'password')].map((words) => (
            <Notice key={words} tone="bad">
              {words}
            </Notice>
          ))}
          <NewPasswordField
            label={t('newPassword')}
            value={password}
            onChange={setPassword}
            fault={attempt.at('password')}
            autoFocus
          />
          <Button
            type="submit"
            variant="contained"
            size="large"
            loading={attempt.busy}
            disabled={!token}
            data-primary-action
          >
            {t('setPassword')}
          </Button>
        </form>
      )}
    </PublicPage>
  )
}

// A forgotten password: a link to set a new one is mailed, and nobody learns whether the address is known.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { lastEmail, SIGN_IN } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { PasswordResetRequestDocument } from './credentials.generated'
import styles from './identity.module.css'
import { PublicPage } from './PublicPage'

export function PasswordForgottenPage() {
  const { t } = useTranslation('signing')
  const [email, setEmail] = useState(lastEmail)
  const [isSent, setSent] = useState(false)
  const attempt = useAttempt((input: { email: string }) =>
    mutate(directoryClient(), PasswordResetRequestDocument, { input }, (d) => d.passwordResetRequest),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSent(await attempt.send({ email: email.trim() }))
  }
  return (
    <PublicPage title={t('forgottenTitle')} foot={<Link to={SIGN_IN}>{t('backToSignIn')}</Link>}>
      {isSent ? (
        <Notice tone="info">{t('mailed', { email: email.trim() })}</Notice>
      ) : (
        <form className={styles.form} onSubmit={(event) => void submit(event)} aria-label={t('forgottenTitle')}>
          {attempt.besides('email').map((words) => (
            <Notice key={words} tone="bad">
              {words}
            </Notice>
          ))}
          <p>{t('forgottenText')}</p>
          <TextField
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={!!attempt.at('email')}
            helperText={attempt.at('email')}
            autoFocus
            required
          />
          <Button type="submit" variant="contained" size="large" loading={attempt.busy} data-primary-action>
            {t('mailLink')}
          </Button>
        </form>
      )}
    </PublicPage>
  )
}

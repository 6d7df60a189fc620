// Another mail address to sign in with: it counts once the link that is mailed there was opened.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { EmailChangeRequestDocument } from '../credentials.generated'
import { useAccount } from './AccountFrame'
import styles from './account.module.css'

export function EmailPage() {
  const { t } = useTranslation('account')
  const { t: common } = useTranslation('platform')
  const { viewer } = useAccount()
  useDocumentTitle(t('email.change'))
  const [email, setEmail] = useState('')
  const [isSent, setSent] = useState(false)
  const attempt = useAttempt((input: { email: string }) =>
    mutate(directoryClient(), EmailChangeRequestDocument, { input }, (d) => d.emailChangeRequest),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSent(await attempt.send({ email: email.trim() }))
  }
  const back = (
    <Button component={Link} to={`${ACCOUNT}/security`} color="inherit">
      {isSent ? t('done') : common('cancel')}
    </Button>
  )
  return (
    <form
      className={`${styles.column} ${styles.form}`}
      onSubmit={(event) => void submit(event)}
      aria-label={t('email.change')}
    >
      <h1>{t('email.change')}</h1>
      <p className={styles.lead}>{t('email.text', { email: viewer.user.email })}</p>
      {attempt.besides('email').map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      {isSent ? (
        <>
          <Notice tone="info">{t('email.sent', { email: email.trim() })}</Notice>
          <div>{back}</div>
        </>
      ) : (
        <>
          <TextField
            label={t('email.new')}
            name="email"
            type="email"
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={!!attempt.at('email')}
            helperText={attempt.at('email')}
            autoFocus
            required
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="contained" loading={attempt.busy} data-primary-action>
              {t('email.send')}
            </Button>
            {back}
          </div>
        </>
      )}
    </form>
  )
}

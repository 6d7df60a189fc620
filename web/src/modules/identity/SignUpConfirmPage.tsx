// Where the link of a sign-up leads: the password that was chosen, and one is in the new company.
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { companyPath } from '@/platform/session/company'
import { SIGN_IN, SIGN_UP } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { SignUpConfirmDocument } from './credentials.generated'
import styles from './identity.module.css'
import { PublicPage } from './PublicPage'
import { useMailedToken } from './useMailedToken'

export function SignUpConfirmPage() {
  const { t } = useTranslation('identity')
  const token = useMailedToken()
  const [password, setPassword] = useState('')
  const attempt = useAttempt((input: { token: string; password: string }) =>
    mutate(directoryClient(), SignUpConfirmDocument, { input }, ({ signUpConfirm: { errors, company } }) => {
      // A whole new page: a company shares nothing with another, not even memory.
      if (company) location.assign(companyPath(company.slug, ''))
      return { errors }
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void attempt.send({ token, password })
  }
  const spent = token ? attempt.at('token') : t('signUp.noToken')
  return (
    <PublicPage
      title={t('signUp.confirmTitle')}
      foot={
        <>
          <Link to={SIGN_UP}>{t('signUp.again')}</Link> · <Link to={SIGN_IN}>{t('signUp.signIn')}</Link>
        </>
      }
    >
      <form className={styles.form} onSubmit={submit} aria-label={t('signUp.confirmTitle')}>
        {[...(spent ? [spent] : []), ...attempt.besides('token', 'password')].map((words) => (
          <Notice key={words} tone="bad">
            {words}
          </Notice>
        ))}
        <p>{t('signUp.confirmText')}</p>
        <TextField
          label={t('person.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={!!attempt.at('password')}
          helperText={attempt.at('password')}
          autoFocus
          required
        />
        <Button
          type="submit"
          variant="contained"
          size="large"
          loading={attempt.busy}
          disabled={!token}
          data-primary-action
        >
          {t('signUp.confirm')}
        </Button>
      </form>
    </PublicPage>
  )
}

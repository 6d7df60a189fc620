// Where a mailed link leads: a new password; every session ends, API tokens too if one likes, and one signs in with it.
import Button from '@mui/material/Button'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { CheckField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { PASSWORD_FORGOTTEN, SIGN_IN } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { PasswordResetDocument, PasswordResetLinkDocument } from './credentials.generated'
import styles from './identity.module.css'
import { NewPasswordField } from './NewPasswordField'
import { PublicPage } from './PublicPage'
import { useMailedToken } from './useMailedToken'

export function PasswordResetPage() {
  const { t } = useTranslation('signing')
  const token = useMailedToken()
  const [password, setPassword] = useState('')
  const [endApiTokens, setEnding] = useState(true)
  const [isDone, setDone] = useState(false)
  const [tried, setTried] = useState('')
  const link = useLink(token)
  const attempt = useAttempt((input: { token: string; password: string; endApiTokens: boolean }) =>
    mutate(directoryClient(), PasswordResetDocument, { input }, (d) => d.passwordReset),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(token)
    setDone(await attempt.send({ token, password, endApiTokens }))
  }
  // Another link that is opened on this page is good until it shows otherwise.
  const refused = tried === token ? attempt.at('token') : undefined
  const spent = token ? (refused ?? (link === 'spent' ? t('spentLink') : undefined)) : t('noToken')
  const tokens = link === 'spent' ? [] : link
  if (spent)
    return (
      <PublicPage title={t('resetTitle')} foot={<Link to={SIGN_IN}>{t('backToSignIn')}</Link>}>
        <Notice tone="bad">{spent}</Notice>
        <Button component={Link} to={PASSWORD_FORGOTTEN} variant="contained" size="large" data-primary-action>
          {t('mailAnother')}
        </Button>
      </PublicPage>
    )
  return (
    <PublicPage title={t('resetTitle')} foot={<Link to={SIGN_IN}>{t('backToSignIn')}</Link>}>
      {isDone ? (
        <>
          <Notice tone="good">{t('resetDone')}</Notice>
          <Button component={Link} to={SIGN_IN} variant="contained" size="large" data-primary-action>
            {t('signIn')}
          </Button>
        </>
      ) : (
        <form className={styles.form} onSubmit={(event) => void submit(event)} aria-label={t('resetTitle')}>
          {attempt.besides('token', 'password').map((words) => (
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
          {tokens.length > 0 && (
            <div className={styles.also}>
              <CheckField
                label={t('endTokens', { count: tokens.length })}
                checked={endApiTokens}
                onChange={setEnding}
              />
              <p>{t(endApiTokens ? 'endTokensText' : 'keepTokensText', { names: tokens.join(', ') })}</p>
            </div>
          )}
          <Button type="submit" variant="contained" size="large" loading={attempt.busy} data-primary-action>
            {t('setPassword')}
          </Button>
        </form>
      )}
    </PublicPage>
  )
}

/** Ask what the link can end besides sessions; while nobody answers, the form works all the same. */
function useLink(token: string): readonly string[] | 'spent' {
  const [known, setKnown] = useState<readonly string[] | 'spent'>([])
  useEffect(() => {
    if (!token) return
    let gone = false
    setKnown([])
    directoryClient()
      .query({ query: PasswordResetLinkDocument, variables: { token }, fetchPolicy: 'network-only' })
      .then(
        ({ data }) => {
          if (!gone && data) setKnown(data.passwordResetLink?.apiTokens ?? 'spent')
        },
        () => undefined,
      )
    return () => {
      gone = true
    }
  }, [token])
  return known
}

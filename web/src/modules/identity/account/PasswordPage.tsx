// Changing the password: the present one, and a new one; all other sessions end.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { CheckField, TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import { PasswordChangeDocument } from '../credentials.generated'
import { NewPasswordField, PASSWORD_LENGTH_MIN, PASSWORD_LENGTH_MIN_WITH_FACTOR } from '../NewPasswordField'
import { useAccount } from './AccountFrame'
import { ApiTokensDocument } from './account.generated'
import styles from './account.module.css'
import { MySecurityDocument } from './security.generated'

export function PasswordPage() {
  const { t } = useTranslation('account')
  const { t: common } = useTranslation('platform')
  const navigate = useNavigate()
  const { viewer } = useAccount()
  useDocumentTitle(t('password.change'))
  const { data } = useQuery(MySecurityDocument)
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const [endApiTokens, setEnding] = useState(false)
  const working = useQuery(ApiTokensDocument, { fetchPolicy: 'cache-and-network' }).data?.apiTokens.filter(
    (each) => !each.isExpired,
  )
  const attempt = useAttempt((input: { currentPassword: string; newPassword: string; endApiTokens: boolean }) =>
    mutate(directoryClient(), PasswordChangeDocument, { input }, (d) => d.passwordChange),
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await attempt.send({ currentPassword, newPassword, endApiTokens }))) return
    toast({ text: t('password.changed') })
    void navigate(`${ACCOUNT}/security`)
  }
  return (
    <form
      className={`${styles.column} ${styles.form}`}
      onSubmit={(event) => void submit(event)}
      aria-label={t('password.change')}
    >
      <h1>{t('password.change')}</h1>
      <p className={styles.lead}>{t('password.text')}</p>
      {attempt.besides('currentPassword', 'newPassword').map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      {/* Tells the browser's keeper of passwords whose it is. */}
      <input
        className="visually-hidden"
        name="username"
        autoComplete="username"
        value={viewer.user.email}
        tabIndex={-1}
        aria-hidden="true"
        readOnly
      />
      <TextField
        label={t('password.current')}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={(event) => setCurrent(event.target.value)}
        error={!!attempt.at('currentPassword')}
        helperText={attempt.at('currentPassword')}
        autoFocus
        required
      />
      <NewPasswordField
        label={t('password.new')}
        value={newPassword}
        onChange={setNew}
        fault={attempt.at('newPassword')}
        lengthMin={data?.mySecurity.hasSecondFactor ? PASSWORD_LENGTH_MIN_WITH_FACTOR : PASSWORD_LENGTH_MIN}
      />
      {!!working?.length && (
        <div className={styles.also}>
          <CheckField
            label={t('password.endTokens', { count: working.length })}
            checked={endApiTokens}
            onChange={setEnding}
          />
          <p>
            {t(endApiTokens ? 'password.endTokensText' : 'password.keepTokensText', {
              names: working.map((each) => each.name).join(', '),
            })}
          </p>
        </div>
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" loading={attempt.busy} data-primary-action>
          {t('password.change')}
        </Button>
        <Button component={Link} to={`${ACCOUNT}/security`} color="inherit">
          {common('cancel')}
        </Button>
      </div>
    </form>
  )
}

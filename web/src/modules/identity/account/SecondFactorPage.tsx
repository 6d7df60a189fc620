// Setting up the second factor: scan or type the secret, show that it works by one code, keep the backup codes.
import Button from '@mui/material/Button'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { describe } from '@/platform/errors/describe'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { TextField } from '@/platform/form/TextField'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import styles from './account.module.css'
import { BackupCodes } from './BackupCodes'
import { Copied } from './Copied'
import { TotpBeginDocument, type TotpBeginMutation, TotpConfirmDocument } from './security.generated'

type Enrolment = NonNullable<TotpBeginMutation['totpBegin']['enrolment']>

export function SecondFactorPage() {
  const { t } = useTranslation('account')
  useDocumentTitle(t('factor.title'))
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const begin = useCallback(async () => {
    setFault(null)
    try {
      const payload = await mutate(directoryClient(), TotpBeginDocument, {}, (d) => d.totpBegin)
      setEnrolment(payload.enrolment)
      setFault(payload.errors[0]?.message ?? null)
    } catch (error) {
      setFault(t(`trouble.${describe(error).kind}.text`, { ns: 'platform' }))
    }
  }, [t])
  useEffect(() => void begin(), [begin])
  if (codes) return <BackupCodes codes={codes} title={t('factor.done')} />
  return (
    <div className={styles.column} aria-busy={!enrolment && !fault}>
      <h1>{t('factor.setUpTitle')}</h1>
      {fault && (
        <Notice tone="warn" action={<Button onClick={() => void begin()}>{t('again')}</Button>}>
          {fault}
        </Notice>
      )}
      {enrolment && <Steps enrolment={enrolment} onDone={setCodes} />}
    </div>
  )
}

function Steps({ enrolment, onDone }: { enrolment: Enrolment; onDone: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('account')
  const { t: common } = useTranslation('platform')
  const attempt = useAttempt(async (input: { code: string }) => {
    const payload = await mutate(directoryClient(), TotpConfirmDocument, { input }, (d) => d.totpConfirm)
    if (payload.backupCodes) onDone(payload.backupCodes.codes)
    return payload
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void attempt.send({ code: String(new FormData(event.currentTarget).get('code') ?? '') })
  }
  return (
    <ol className={styles.steps}>
      <li>
        <h2>{t('factor.app')}</h2>
        <p className={styles.lead}>{t('factor.appText')}</p>
      </li>
      <li>
        <h2>{t('factor.scan')}</h2>
        <p className={styles.lead}>{t('factor.scanText')}</p>
        <div className={styles.scan}>
          <img src={enrolment.qrCode} alt={t('factor.qr')} width={220} height={220} />
          <div className={styles.form}>
            <p>{t('factor.type')}</p>
            <div className={styles.secret}>
              <code data-secret>{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
              <Copied text={enrolment.secret} />
            </div>
            <p>
              <a href={enrolment.uri}>{t('factor.open')}</a>
            </p>
          </div>
        </div>
      </li>
      <li>
        <h2>{t('factor.confirm')}</h2>
        <form className={styles.form} onSubmit={submit} aria-label={t('factor.confirm')}>
          {attempt.besides('code').map((words) => (
            <Notice key={words} tone="bad">
              {words}
            </Notice>
          ))}
          <TextField
            label={t('factor.code')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            maxWidth={240}
            required
            error={!!attempt.at('code')}
            helperText={attempt.at('code') ?? t('factor.codeHelp')}
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="contained" loading={attempt.busy} data-primary-action>
              {t('factor.turnOn')}
            </Button>
            <Button component={Link} to={`${ACCOUNT}/security`} color="inherit">
              {common('cancel')}
            </Button>
          </div>
        </form>
      </li>
    </ol>
  )
}

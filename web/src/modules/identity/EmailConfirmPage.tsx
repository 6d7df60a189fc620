// Where the link to a new mail address leads: one press, and it is the one to sign in with.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { EmailChangeConfirmDocument } from './credentials.generated'
import { PublicPage } from './PublicPage'
import { useMailedToken } from './useMailedToken'

export function EmailConfirmPage() {
  const { t } = useTranslation('signing')
  const token = useMailedToken()
  const [isDone, setDone] = useState(false)
  const attempt = useAttempt((input: { token: string }) =>
    mutate(directoryClient(), EmailChangeConfirmDocument, { input }, (d) => d.emailChangeConfirm),
  )
  const faults = token ? attempt.besides() : [t('noToken')]
  return (
    <PublicPage title={t('emailTitle')} foot={<Link to={`${ACCOUNT}/security`}>{t('toAccount')}</Link>}>
      {faults.map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      {isDone ? (
        <Notice tone="good">{t('emailDone')}</Notice>
      ) : (
        <>
          <p>{t('emailText')}</p>
          <Button
            variant="contained"
            size="large"
            loading={attempt.busy}
            disabled={!token}
            onClick={() => void attempt.send({ token }).then(setDone)}
            data-primary-action
          >
            {t('emailConfirm')}
          </Button>
        </>
      )}
    </PublicPage>
  )
}

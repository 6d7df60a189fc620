// New backup codes: those of before are void from the moment these are shown.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { directoryClient } from '@/platform/graphql/client'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import styles from './account.module.css'
import { BackupCodes } from './BackupCodes'
import { BackupCodesRegenerateDocument } from './security.generated'

export function BackupCodesPage() {
  const { t } = useTranslation('account')
  const { t: common } = useTranslation('platform')
  useDocumentTitle(t('backup.title'))
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const attempt = useAttempt(async () => {
    const payload = await mutate(directoryClient(), BackupCodesRegenerateDocument, {}, (d) => d.backupCodesRegenerate)
    if (payload.backupCodes) setCodes(payload.backupCodes.codes)
    return payload
  })
  if (codes) return <BackupCodes codes={codes} title={t('backup.new')} />
  return (
    <div className={styles.column}>
      <h1>{t('backup.renew')}</h1>
      {attempt.besides().map((words) => (
        <Notice key={words} tone="bad">
          {words}
        </Notice>
      ))}
      <p className={styles.lead}>{t('backup.renewText')}</p>
      <div className={styles.buttons}>
        <Button variant="contained" loading={attempt.busy} onClick={() => void attempt.send(null)} data-primary-action>
          {t('backup.make')}
        </Button>
        <Button component={Link} to={`${ACCOUNT}/security`} color="inherit">
          {common('cancel')}
        </Button>
      </div>
    </div>
  )
}

// The ten codes on paper: shown this once, to be copied, saved or printed.
import Button from '@mui/material/Button'
import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { CheckField } from '@/platform/form/TextField'
import { ACCOUNT } from '@/platform/session/signing'
import { Notice } from '@/platform/toast/Notice'
import { useAccount } from './AccountFrame'
import styles from './account.module.css'
import { Copied } from './Copied'

export function BackupCodes({ codes, title }: { codes: readonly string[]; title: string }) {
  const { t } = useTranslation('account')
  const { viewer } = useAccount()
  const [isKept, setKept] = useState(false)
  const text = [t('backup.paper', { email: viewer.user.email }), '', ...codes, ''].join('\n')
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
    link.download = 'countinghouse-backup-codes.txt'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <div className={styles.column}>
      <h1>{title}</h1>
      <Notice tone="warn">{t('backup.keep')}</Notice>
      <p className={styles.onPaper}>{t('backup.paper', { email: viewer.user.email })}</p>
      <ol className={styles.codes} data-backup-codes>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Copied text={codes.join('\n')} />
        <Button variant="outlined" startIcon={<Download size={15} aria-hidden />} onClick={save}>
          {t('backup.save')}
        </Button>
        <Button variant="outlined" startIcon={<Printer size={15} aria-hidden />} onClick={() => print()}>
          {t('backup.print')}
        </Button>
      </div>
      <CheckField label={t('backup.kept')} checked={isKept} onChange={setKept} />
      <div>
        <Button component={Link} to={`${ACCOUNT}/security`} variant="contained" disabled={!isKept} data-primary-action>
          {t('done')}
        </Button>
      </div>
    </div>
  )
}

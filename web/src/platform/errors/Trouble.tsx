// Says what went wrong, what to do about it, and gives the reference to tell to support.
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { describe } from './describe'
import styles from './errors.module.css'
import { Refused } from './Refused'

const SECOND_FACTOR = '/account/security/second-factor'

export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('platform')
  const { kind, ref, permission } = describe(error)
  if (kind === 'forbidden') return <Refused permission={permission} />
  return (
    <div className={styles.page} role="alert">
      <h2>{t(`trouble.${kind}.title`)}</h2>
      <p>{t(`trouble.${kind}.text`)}</p>
      {ref && <Reference value={ref} />}
      {kind === 'secondFactor' ? (
        <Button variant="contained" href={SECOND_FACTOR}>
          {t('trouble.secondFactor.do')}
        </Button>
      ) : kind === 'newVersion' ? (
        <Button variant="contained" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
      ) : (
        onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {t('trouble.retry')}
          </Button>
        )
      )}
    </div>
  )
}

function Reference({ value }: { value: string }) {
  const { t } = useTranslation('platform')
  return (
    <p className={styles.reference}>
      <span>{t('trouble.reference')}</span> <code>{value}</code>
      <Button onClick={() => void navigator.clipboard?.writeText(value)}>{t('trouble.copy')}</Button>
    </p>
  )
}

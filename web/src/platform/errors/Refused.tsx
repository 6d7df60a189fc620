// The page of a person who may not see this: names the permission that is missing, so that an admin can give it.
import { useTranslation } from 'react-i18next'
import styles from './errors.module.css'

export function Refused({ permission }: { permission: string | null }) {
  const { t } = useTranslation('platform')
  return (
    <div className={styles.page} role="alert">
      <h1>{t('refused.title')}</h1>
      <p>{t('refused.text')}</p>
      {permission && (
        <p className={styles.reference}>
          <span>{t('refused.permission')}</span> <code>{permission}</code>
        </p>
      )}
    </div>
  )
}

// The page for an address that leads nowhere, or to a record that is not there.
import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './errors.module.css'

export function NotFound({ back = '/' }: { back?: string }) {
  const { t } = useTranslation('platform')
  return (
    <div className={styles.page} role="alert">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <Button variant="outlined" component={Link} to={back}>
        {t('notFound.back')}
      </Button>
    </div>
  )
}

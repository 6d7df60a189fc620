// What an empty list says: what would stand here and how to begin; or that the filters hide everything.
import Button from '@mui/material/Button'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { CompanyLink } from '../session/CompanyLink'
import styles from './list.module.css'

export function EmptyList({
  word,
  filtered,
  create,
  importTo,
  onClear,
}: {
  word: TFunction
  filtered: boolean
  create: { readonly to: string } | null
  importTo: string | null
  onClear: () => void
}) {
  const { t } = useTranslation('platform')
  if (filtered)
    return (
      <div className={styles.empty}>
        <p>{t('list.nothingFound')}</p>
        <Button variant="outlined" onClick={onClear}>
          {t('list.clearFilters')}
        </Button>
      </div>
    )
  return (
    <div className={styles.empty}>
      <p>{word('empty')}</p>
      <div className={styles.emptyActions}>
        {create && (
          <Button variant="contained" component={CompanyLink} to={create.to} data-primary-action>
            {word('new')}
          </Button>
        )}
        {importTo && (
          <Button variant="outlined" component={CompanyLink} to={importTo}>
            {t('list.import')}
          </Button>
        )}
      </div>
    </div>
  )
}

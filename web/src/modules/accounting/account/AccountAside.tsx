// What an account may be used for, and the way to what was posted to it.
import { useTranslation } from 'react-i18next'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import styles from '../books.module.css'
import type { AccountDetailFragment } from './account.generated'

export function AccountAside({ record: account }: { record: AccountDetailFragment }) {
  const { t } = useTranslation('accounting')
  const can = useCan()
  return (
    <>
      {account.isControl && <p className={styles.quiet}>{t('account.control')}</p>}
      <nav className={styles.links} aria-label={t('account.links.title')}>
        {!account.isGroup && can('accounting.entry:read') && (
          <CompanyLink to={`journal-entries?account=${account.id}`}>{t('account.links.entries')}</CompanyLink>
        )}
        {can('accounting.report:read') && (
          <CompanyLink to="trial-balance">{t('account.links.trialBalance')}</CompanyLink>
        )}
      </nav>
    </>
  )
}

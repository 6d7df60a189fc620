// Beside an invoice: the paper as it was printed, where it was mailed, and the payments that settled it.
import { useTranslation } from 'react-i18next'
import { Allocations } from './Allocations'
import type { InvoiceDetailFragment } from './invoice.generated'
import styles from './invoice.module.css'
import { Paper } from './Paper'

export function InvoiceAside({ record: invoice }: { record: InvoiceDetailFragment }) {
  const { t } = useTranslation('invoicing')
  const { email, name } = invoice.customer
  if (invoice.state === 'DRAFT')
    return <p className={styles.quiet}>{email ? t('draft.mailed', { email }) : t('draft.printed', { name })}</p>
  return (
    <>
      <Allocations invoice={invoice} />
      <Paper invoice={invoice} />
    </>
  )
}

// What waits for somebody: orders to deliver and to invoice, and drafts to post, as far as one may see them.
import { FileText, PackageCheck, ReceiptText, ShoppingCart } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import type { Facts } from './DashboardPage'
import styles from './dashboard.module.css'

const DELIVERABLE = 'WAITING,PARTLY_DELIVERED'

export function Waiting({ facts }: { facts: Facts }) {
  const { t } = useTranslation('dashboard')
  const locale = useLocale()
  const rows = [
    {
      id: 'deliver',
      icon: PackageCheck,
      count: facts.toDeliver,
      to: `orders?state=CONFIRMED&fulfilment=${DELIVERABLE}&sort=orderedOn`,
    },
    {
      id: 'invoice',
      icon: FileText,
      count: facts.toInvoice,
      to: 'orders?invoiceable=yes&sort=orderedOn',
    },
    {
      id: 'post',
      icon: ReceiptText,
      count: facts.draftInvoices,
      to: 'invoices?state=DRAFT',
    },
    {
      id: 'open',
      icon: ShoppingCart,
      count: facts.openOrders,
      to: 'orders?open=yes',
      detail: facts.openOrdersTotal && formatMoney(facts.openOrdersTotal, locale),
    },
  ].flatMap((row) => (row.count === null ? [] : [{ ...row, count: row.count }]))
  if (!rows.length) return null
  return (
    <section className={styles.part} aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      <ul className={styles.waiting}>
        {rows.map(({ id, icon: Icon, count, to, detail }) => (
          <li key={id}>
            <CompanyLink to={to} data-none={count === 0 || undefined}>
              <Icon size={16} aria-hidden />
              <span>{t(`waiting.${id}`)}</span>
              {detail && <small>{detail}</small>}
              <b>{count.toLocaleString(locale)}</b>
            </CompanyLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

// The invoices that are late for longest, and the orders that came last.
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { Status } from '@/platform/theme/Status'
import type { Facts } from './DashboardPage'
import styles from './dashboard.module.css'

const ORDER_TONES = { DRAFT: 'neutral', CONFIRMED: 'info', CLOSED: 'good', CANCELLED: 'bad' } as const

export function OverdueInvoices({ facts }: { facts: Facts }) {
  const { t } = useTranslation('dashboard')
  const locale = useLocale()
  const invoices = facts.overdueInvoices
  if (!invoices?.length) return null
  return (
    <section className={styles.part} aria-labelledby="overdue-invoices">
      <h2 id="overdue-invoices">{t('overdue.longest')}</h2>
      <ul className={styles.rows}>
        {invoices.map((invoice) => (
          <li key={invoice.id}>
            <CompanyLink to={`invoices/${invoice.id}`}>
              <span>
                {invoice.customer.name}
                <small>
                  {invoice.number} · <em>{t('overdue.late', { count: invoice.daysLate })}</em>
                </small>
              </span>
              <b>{formatMoney(invoice.openAmount, locale)}</b>
            </CompanyLink>
          </li>
        ))}
      </ul>
      <CompanyLink to="invoices?overdue=yes&sort=dueOn" className={styles.all}>
        {t('overdue.all')}
      </CompanyLink>
    </section>
  )
}

export function LatestOrders({ facts }: { facts: Facts }) {
  const { t } = useTranslation('dashboard')
  const locale = useLocale()
  const orders = facts.latestOrders
  if (!orders?.length) return null
  return (
    <section className={styles.part} aria-labelledby="latest-orders">
      <h2 id="latest-orders">{t('orders.latest')}</h2>
      <ul className={styles.rows}>
        {orders.map((order) => (
          <li key={order.id}>
            <CompanyLink to={`orders/${order.id}`}>
              <span>
                {order.customer.name}
                <small>
                  {order.number} · {formatDate(order.orderedOn, locale)}
                </small>
              </span>
              <Status tone={ORDER_TONES[order.state]}>{t(`orders.state.${order.state}`)}</Status>
              <b>{formatMoney(order.total, locale)}</b>
            </CompanyLink>
          </li>
        ))}
      </ul>
      <CompanyLink to="orders" className={styles.all}>
        {t('orders.all')}
      </CompanyLink>
    </section>
  )
}

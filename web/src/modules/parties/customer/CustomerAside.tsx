// What a customer owes, and the way to everything that was done with them.
import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/platform/i18n/useLocale'
import { decimal, isZero } from '@/platform/money/decimal'
import { formatMoney, type Money } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import { CustomerBusinessDocument, type CustomerDetailFragment } from './customer.generated'
import styles from './customer.module.css'

export function CustomerAside({ record: customer }: { record: CustomerDetailFragment }) {
  const { t } = useTranslation('parties')
  const can = useCan()
  const seen = {
    orders: can('sales.order:read'),
    deliveries: can('sales.delivery:read'),
    invoices: can('invoicing.invoice:read'),
    payments: can('payments.payment:read'),
  }
  const { data } = useQuery(CustomerBusinessDocument, { variables: { id: customer.id, ...seen } })
  const counts = {
    orders: data?.salesOrders?.totalCount,
    deliveries: data?.deliveries?.totalCount,
    invoices: data?.invoices?.totalCount,
    payments: data?.payments?.totalCount,
  }
  const links = (['orders', 'deliveries', 'invoices', 'payments'] as const).filter((list) => seen[list])
  return (
    <>
      {customer.openAmount && (
        <dl className={styles.figures}>
          <Figure
            label={t('customer.columns.openAmount')}
            money={customer.openAmount}
            to={`customers/${customer.id}/open-items`}
          />
          {customer.overdueAmount && (
            <Figure
              label={t('customer.columns.overdueAmount')}
              money={customer.overdueAmount}
              to={`invoices?customer=${customer.id}&overdue=yes`}
              isBad
            />
          )}
        </dl>
      )}
      <nav aria-label={t('customer.business')} className={styles.links}>
        {links.map((list) => (
          <CompanyLink key={list} to={`${list}?customer=${customer.id}`}>
            <span>{t(`customer.links.${list}`)}</span>
            <span>{counts[list] ?? ''}</span>
          </CompanyLink>
        ))}
        {seen.invoices && (
          <CompanyLink to={`customers/${customer.id}/open-items`}>
            <span>{t('customer.links.openItems')}</span>
          </CompanyLink>
        )}
      </nav>
    </>
  )
}

function Figure({ label, money, to, isBad }: { label: string; money: Money; to: string; isBad?: boolean }) {
  const locale = useLocale()
  const nothing = isZero(decimal(money.amount))
  const shown = formatMoney(money, locale)
  return (
    <div>
      <dt>{label}</dt>
      <dd data-bad={(isBad && !nothing) || undefined}>
        {nothing ? shown : <CompanyLink to={to}>{shown}</CompanyLink>}
      </dd>
    </div>
  )
}

// The four amounts that tell how the company stands; each opens what it is made of.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney, type Money, numberWriter } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import type { Facts } from './DashboardPage'
import styles from './dashboard.module.css'
import { change, invoicesOf, monthBefore, monthOf } from './months'

export function Figures({ facts }: { facts: Facts }) {
  const { t } = useTranslation('dashboard')
  const locale = useLocale()
  const can = useCan()
  const money = (amount: Money) => formatMoney(amount, locale)
  const months = { now: monthOf(facts.today), before: monthBefore(facts.today) }
  const rate = change(facts.salesThisMonth.amount, facts.salesLastMonth.amount)
  const percent = numberWriter(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
  const canInvoices = can('invoicing.invoice:read')
  return (
    <div className={styles.figures}>
      <Figure
        label={t('sales.now')}
        value={money(facts.salesThisMonth)}
        to={canInvoices ? invoicesOf(months.now) : null}
      >
        <Last to={canInvoices ? invoicesOf(months.before) : null}>
          {rate === null
            ? t('sales.last', { last: money(facts.salesLastMonth) })
            : t('sales.change', { rate: percent.format(rate), last: money(facts.salesLastMonth) })}
        </Last>
        {facts.marginThisMonth && <span>{t('sales.margin', { margin: money(facts.marginThisMonth) })}</span>}
      </Figure>
      <Figure
        label={t('overdue.title')}
        value={money(facts.overdue)}
        tone={facts.overdueCount > 0 ? 'bad' : undefined}
        to={canInvoices ? 'invoices?overdue=yes&sort=dueOn' : null}
      >
        <span>{facts.overdueCount > 0 ? t('overdue.count', { count: facts.overdueCount }) : t('overdue.none')}</span>
      </Figure>
      <Figure
        label={t('receivable')}
        value={money(facts.receivable)}
        to={canInvoices ? 'invoices?paymentState=OPEN,PARTLY_PAID&sort=dueOn' : null}
      >
        <span>{t('receivableHelp')}</span>
      </Figure>
      {facts.cash && (
        <Figure label={t('cash')} value={money(facts.cash)} to={can('payments.payment:read') ? 'payments' : null}>
          <span>{t('cashHelp')}</span>
        </Figure>
      )}
    </div>
  )
}

function Figure({
  label,
  value,
  to,
  tone,
  children,
}: {
  label: string
  value: string
  to: string | null
  tone?: 'bad' | undefined
  children: ReactNode
}) {
  return (
    <div className={styles.figure}>
      <span className={styles.label}>{label}</span>
      <strong data-tone={tone}>
        {to ? (
          <CompanyLink to={to} className={styles.whole}>
            {value}
          </CompanyLink>
        ) : (
          value
        )}
      </strong>
      <small>{children}</small>
    </div>
  )
}

function Last({ to, children }: { to: string | null; children: ReactNode }) {
  return to ? (
    <CompanyLink to={to} className={styles.inner}>
      {children}
    </CompanyLink>
  ) : (
    <span>{children}</span>
  )
}

// The amounts that tell how the company stands, as far as one may see them; each opens what it is made of.
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
  const { salesThisMonth: now, salesLastMonth: before, overdue, receivable } = facts
  const late = facts.overdueCount ?? 0
  const rate = now && before && change(now.amount, before.amount)
  const percent = numberWriter(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
  return (
    <div className={styles.figures}>
      {now && (
        <Figure label={t('sales.now')} value={money(now)} to={invoicesOf(months.now)}>
          {before && (
            <CompanyLink to={invoicesOf(months.before)} className={styles.inner}>
              {rate === null
                ? t('sales.last', { last: money(before) })
                : t('sales.change', { rate: percent.format(rate), last: money(before) })}
            </CompanyLink>
          )}
          {facts.marginThisMonth && <span>{t('sales.margin', { margin: money(facts.marginThisMonth) })}</span>}
        </Figure>
      )}
      {overdue && (
        <Figure
          label={t('overdue.title')}
          value={money(overdue)}
          tone={late > 0 ? 'bad' : undefined}
          to="invoices?overdue=yes&sort=dueOn"
        >
          <span>{late > 0 ? t('overdue.count', { count: late }) : t('overdue.none')}</span>
        </Figure>
      )}
      {receivable && (
        <Figure
          label={t('receivable')}
          value={money(receivable)}
          to="invoices?paymentState=OPEN,PARTLY_PAID&sort=dueOn"
        >
          <span>{t('receivableHelp')}</span>
        </Figure>
      )}
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

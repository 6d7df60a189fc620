// The first page of the day: what is overdue, what waits, how this month compares; every figure opens its list.
import { useQuery } from '@apollo/client/react'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { useLocale } from '@/platform/i18n/useLocale'
import { decimal, isZero } from '@/platform/money/decimal'
import { useCan, useCompany } from '@/platform/session/company'
import { DashboardPageDocument, type DashboardPageQuery } from './dashboard.generated'
import styles from './dashboard.module.css'
import { Figures } from './Figures'
import { LatestOrders, OverdueInvoices } from './Lists'
import { Start } from './Start'
import { Waiting } from './Waiting'

const CAN = 'reporting.dashboard:read'
const SHOWN = new Set(['SalesOrder', 'Invoice', 'Payment', 'Delivery'])

const SalesChart = lazy(() => import('./SalesChart').then((m) => ({ default: m.SalesChart })))

export type Facts = DashboardPageQuery['dashboard']

/** Tell whether nothing was ever sold here, as far as one may see it. */
export const isNew = (facts: Facts): boolean =>
  (facts.latestOrders?.length ?? 0) === 0 &&
  (facts.openOrders ?? 0) === 0 &&
  facts.salesByMonth.every((m) => !m.net || isZero(decimal(m.net.amount))) &&
  !isHidden(facts)

/** Tell whether neither orders nor invoices are for this person: nothing can be said of what was sold. */
const isHidden = (facts: Facts): boolean => facts.openOrders === null && facts.receivable === null

export function DashboardPage() {
  const can = useCan()
  return can(CAN) ? <Loaded /> : <Refused permission={CAN} />
}

function Loaded() {
  const { t } = useTranslation('dashboard')
  const can = useCan()
  const { client } = useCompany()
  const { data, error, refetch } = useQuery(DashboardPageDocument, {
    variables: { invoices: can('invoicing.invoice:read'), orders: can('sales.order:read') },
    fetchPolicy: 'cache-and-network',
  })
  useDocumentTitle(t('title'))
  useEffect(
    () =>
      client.onTouch((typename) => {
        if (typename === null || SHOWN.has(typename)) void refetch().catch(() => undefined)
      }),
    [client, refetch],
  )
  if (!data) return error ? <Trouble error={error} onRetry={() => void refetch()} /> : <Bones />
  const facts = data.dashboard
  return (
    <section className={styles.page} aria-label={t('title')}>
      {isNew(facts) ? <Start /> : <Shown facts={facts} />}
    </section>
  )
}

function Shown({ facts }: { facts: Facts }) {
  const { t } = useTranslation('dashboard')
  const locale = useLocale()
  const months = facts.salesByMonth.flatMap((m) => (m.net ? [{ ...m, net: m.net }] : []))
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  return (
    <>
      <header className={styles.top}>
        <h1>{t('title')}</h1>
        <span>{day.format(new Date(`${facts.today}T00:00:00Z`))}</span>
      </header>
      {isHidden(facts) && <p className={styles.after}>{t('hidden')}</p>}
      <Figures facts={facts} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {months.length > 0 && (
            <section className={styles.part} aria-labelledby="sales-by-month">
              <h2 id="sales-by-month">{t('months.title')}</h2>
              <Suspense fallback={<div className={styles.chart} />}>
                <SalesChart months={months} />
              </Suspense>
            </section>
          )}
          <LatestOrders facts={facts} />
        </div>
        <div className={styles.side}>
          <Waiting facts={facts} />
          <OverdueInvoices facts={facts} />
        </div>
      </div>
    </>
  )
}

function Bones() {
  return (
    <div className={styles.page} aria-busy="true">
      <div className={styles.top} style={{ minHeight: 28 }} />
      <div className={styles.figures}>
        <div className={styles.bone} />
        <div className={styles.bone} />
        <div className={styles.bone} />
        <div className={styles.bone} />
      </div>
      <div className={styles.columns}>
        <div className={styles.chart} />
      </div>
    </div>
  )
}

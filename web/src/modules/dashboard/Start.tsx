// The first page of a company in which nothing was sold yet: the few steps to the first invoice, ticked off as they are done.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { Check } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany } from '@/platform/session/company'
import { StartStateDocument } from './dashboard.generated'
import styles from './dashboard.module.css'

export function Start() {
  const { t } = useTranslation('dashboard')
  const { client, profile } = useCompany()
  const can = useCan()
  const { data, refetch } = useQuery(StartStateDocument, {
    variables: {
      customers: can('parties.customer:read'),
      products: can('catalog.product:read'),
      stock: can('stock.move:read'),
      orders: can('sales.order:read'),
    },
    fetchPolicy: 'cache-and-network',
  })
  useEffect(() => client.onTouch(() => void refetch().catch(() => undefined)), [client, refetch])
  const steps = [
    {
      id: 'products',
      done: data?.products?.totalCount,
      to: 'products/new',
      list: 'imports?kind=PRODUCTS',
      can: 'catalog.product:create',
    },
    {
      id: 'customers',
      done: data?.customers?.totalCount,
      to: 'customers/new',
      list: 'imports?kind=CUSTOMERS',
      can: 'parties.customer:create',
    },
    { id: 'stock', done: data?.stockMoves?.totalCount, to: 'products', list: null, can: 'stock.move:receive' },
    { id: 'order', done: data?.salesOrders?.totalCount, to: 'orders/new', list: null, can: 'sales.order:create' },
  ].filter((step) => can(step.can))
  const next = steps.find((step) => !step.done)
  return (
    <div className={styles.start}>
      <header>
        <h1>{t('start.title', { company: profile.name })}</h1>
        <p>{t('start.text')}</p>
      </header>
      <ol className={styles.steps}>
        {steps.map((step, i) => (
          <li key={step.id} data-done={!!step.done || undefined}>
            <span className={styles.mark} aria-hidden>
              {step.done ? <Check size={15} /> : i + 1}
            </span>
            <div>
              <h2>
                {t(`start.${step.id}.title`)}
                {!!step.done && <span className="visually-hidden"> {t('start.done')}</span>}
              </h2>
              <p>{step.done ? t(`start.${step.id}.count`, { count: step.done }) : t(`start.${step.id}.text`)}</p>
            </div>
            <div className={styles.stepActions}>
              {step.list && !step.done && can('imports.job:create') && (
                <Button component={CompanyLink} to={step.list} color="inherit">
                  {t('start.import')}
                </Button>
              )}
              <Button
                component={CompanyLink}
                to={step.to}
                variant={step === next ? 'contained' : 'outlined'}
                data-primary-action={step === next || undefined}
              >
                {t(`start.${step.id}.do`)}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.after}>{t('start.after')}</p>
    </div>
  )
}

// What a customer owed on a day: every open invoice and unused payment, the oldest first, and what they add up to.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { formatDate } from '@/platform/dates/format'
import { NotFound } from '@/platform/errors/NotFound'
import { Refused } from '@/platform/errors/Refused'
import { Trouble } from '@/platform/errors/Trouble'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { DateField } from '@/platform/form/DateField'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatAmount } from '@/platform/money/format'
import { RecordBones } from '@/platform/record/RecordBones'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany, useCompanyPath } from '@/platform/session/company'
import { CustomerOpenItemsDocument, type CustomerOpenItemsQuery } from './customer.generated'
import styles from './customer.module.css'

const CAN = 'invoicing.invoice:read'
const ISO = /^\d{4}-\d{2}-\d{2}$/

type OpenItems = NonNullable<CustomerOpenItemsQuery['openItems']>
type Item = OpenItems['items'][number]

const ADDRESS = {
  INVOICE: (id: string) => `invoices/${id}`,
  CREDIT_NOTE: (id: string) => `invoices/${id}`,
  PAYMENT: (id: string) => `payments/${id}`,
} as const satisfies Record<Item['kind'], (id: string) => string>

export function OpenItemsPage() {
  const { id = '' } = useParams()
  const can = useCan()
  return can(CAN) ? <Loaded key={id} id={id} /> : <Refused permission={CAN} />
}

function Loaded({ id }: { id: string }) {
  const { t } = useTranslation('parties')
  const { t: common } = useTranslation('platform')
  const path = useCompanyPath()
  const { today } = useCompany().profile
  const [params, setParams] = useSearchParams()
  const asked = params.get('on') ?? ''
  const on = ISO.test(asked) ? asked : today
  const { data, previousData, error, refetch } = useQuery(CustomerOpenItemsDocument, { variables: { id, on } })
  const found = (data ?? previousData)?.openItems
  useDocumentTitle(t('openItems.title'))
  if (data && !data.openItems) return <NotFound back={path('customers')} />
  return (
    <section className={styles.page} aria-label={t('openItems.title')}>
      <header className={styles.bar}>
        <Button
          component={CompanyLink}
          to={`customers/${id}`}
          color="inherit"
          aria-label={common('back')}
          sx={{ minWidth: 32 }}
        >
          <ArrowLeft size={18} aria-hidden />
        </Button>
        <h1>{t('openItems.title')}</h1>
        {found && <CompanyLink to={`customers/${id}`}>{found.customer.name}</CompanyLink>}
        <div className={styles.spring} />
        <DateField
          label={t('openItems.asOf')}
          value={on}
          onChange={(value) => {
            if (ISO.test(value)) setParams(value === today ? {} : { on: value }, { replace: true })
          }}
          maxWidth={140}
        />
      </header>
      {error ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : found ? (
        <Items of={found} />
      ) : (
        <RecordBones />
      )}
    </section>
  )
}

function Items({ of: { items, total } }: { of: OpenItems }) {
  const { t } = useTranslation('parties')
  const locale = useLocale()
  if (items.length === 0) return <p className={styles.nothing}>{t('openItems.empty')}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('openItems.document')}</th>
            <th scope="col">{t('openItems.on')}</th>
            <th scope="col">{t('openItems.dueOn')}</th>
            <th scope="col" className={styles.number}>
              {t('openItems.daysLate')}
            </th>
            <th scope="col" className={styles.number}>
              {t('openItems.amount')}
            </th>
            <th scope="col" className={styles.number}>
              {t('openItems.open', { currency: total.currency })}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.documentId}>
              <th scope="row">
                <CompanyLink to={ADDRESS[item.kind](item.documentId)}>
                  {t(`openItems.kind.${item.kind}`, { number: item.number })}
                </CompanyLink>
              </th>
              <td data-label={t('openItems.on')}>{formatDate(item.on, locale)}</td>
              <td data-label={item.dueOn ? t('openItems.dueOn') : undefined}>
                {item.dueOn ? formatDate(item.dueOn, locale) : ''}
              </td>
              <td
                className={styles.number}
                data-late={item.daysLate > 0 || undefined}
                data-label={item.daysLate > 0 ? t('openItems.daysLate') : undefined}
              >
                {item.daysLate > 0 ? item.daysLate.toLocaleString(locale) : ''}
              </td>
              <td className={styles.number} data-label={t('openItems.amount')}>
                {formatAmount(item.amount, locale)}
              </td>
              <td className={styles.number} data-main>
                {formatAmount(item.open, locale)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {t('openItems.total')}
            </th>
            <td className={styles.number}>{formatAmount(total, locale)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

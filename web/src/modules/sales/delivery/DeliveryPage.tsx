// The page of one delivery: what is on it, where it comes from, and sending it while it is ready.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import useMediaQuery from '@mui/material/useMediaQuery'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/platform/dates/format'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatQuantity } from '@/platform/money/format'
import { Fact } from '@/platform/record/Fact'
import { RecordPage } from '@/platform/record/RecordPage'
import type { RecordSource } from '@/platform/record/useRecord'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import { toast } from '@/platform/toast/toasts'
import { DeliverForm } from './DeliverForm'
import { type DeliveryDetailFragment, DeliveryPageDocument, type DeliveryPageQuery } from './delivery.generated'
import { DELIVERY_TONES } from './delivery.list'
import styles from './delivery.module.css'

const PHONE = '(max-width: 700px)'
const CAN = 'sales.delivery:read'

const source: RecordSource<DeliveryPageQuery, DeliveryDetailFragment> = {
  typename: 'Delivery',
  live: 'DELIVERY',
  load: DeliveryPageDocument,
  read: (q) => q.delivery,
}

export function DeliveryPage() {
  return (
    <RecordPage source={source} needs={CAN} back="deliveries">
      {(delivery, reload) => <Shown delivery={delivery} reload={reload} />}
    </RecordPage>
  )
}

function Shown({ delivery, reload }: { delivery: DeliveryDetailFragment; reload: () => Promise<unknown> }) {
  const { t } = useTranslation('sales')
  const { t: common } = useTranslation('platform')
  const locale = useLocale()
  const can = useCan()
  const phone = useMediaQuery(PHONE)
  const [sending, setSending] = useState(false)
  useDocumentTitle(delivery.number)
  const send = delivery.availableActions.includes('POST') && can('sales.delivery:post') && (
    <Button variant="contained" onClick={() => setSending(true)} data-primary-action>
      {t('order.actions.DELIVER')}
    </Button>
  )
  return (
    <section className={styles.page} aria-label={delivery.number}>
      <header className={styles.bar}>
        <Button
          component={CompanyLink}
          to="deliveries"
          color="inherit"
          aria-label={common('back')}
          sx={{ minWidth: 32 }}
        >
          <ArrowLeft size={18} aria-hidden />
        </Button>
        <h1>{delivery.number}</h1>
        <Status tone={DELIVERY_TONES[delivery.state]}>{t(`delivery.state.${delivery.state}`)}</Status>
        <div className={styles.spring} />
        {!phone && send}
      </header>
      <div className={styles.body}>
        <dl className={styles.facts}>
          <Fact label={t('delivery.columns.customer')}>
            <CompanyLink to={`customers/${delivery.customer.id}`}>{delivery.customer.name}</CompanyLink>
          </Fact>
          <Fact label={t('delivery.columns.order')}>
            <CompanyLink to={`orders/${delivery.order.id}`}>{delivery.order.number}</CompanyLink>
          </Fact>
          <Fact label={t('delivery.columns.on')}>{delivery.on ? formatDate(delivery.on, locale) : '–'}</Fact>
          <Fact label={t('delivery.warehouse')}>{delivery.warehouse.name}</Fact>
          {delivery.backOrderOf && (
            <Fact label={t('delivery.backOrderOf')}>
              <CompanyLink to={`deliveries/${delivery.backOrderOf.id}`}>{delivery.backOrderOf.number}</CompanyLink>
            </Fact>
          )}
        </dl>
        <Lines delivery={delivery} locale={locale} />
      </div>
      {phone && send && <div className={styles.thumb}>{send}</div>}
      {sending && (
        <Dialog open onClose={() => setSending(false)} aria-label={t('deliver.title')} maxWidth="sm" fullWidth>
          <DeliverForm
            key={delivery.version}
            delivery={delivery}
            onStale={() => void reload()}
            onClose={(done) => {
              setSending(false)
              if (!done) return
              toast({ text: t('order.done.DELIVER') })
              void reload()
            }}
          />
        </Dialog>
      )}
    </section>
  )
}

function Lines({ delivery, locale }: { delivery: DeliveryDetailFragment; locale: string }) {
  const { t } = useTranslation('sales')
  const isReady = delivery.state === 'READY'
  const amount = (quantity: string, unit: string) => `${formatQuantity(quantity, locale)} ${unit}`
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{t('deliver.product')}</th>
          <th scope="col" className={styles.number}>
            {t('delivery.quantity')}
          </th>
          {isReady && (
            <th scope="col" className={styles.number}>
              {t('deliver.reserved')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {delivery.lines.map((line) => {
          const { code } = line.orderLine.unit
          return (
            <tr key={line.id}>
              <th scope="row">
                <CompanyLink to={`products/${line.product.id}`}>{line.orderLine.description}</CompanyLink>
                <small>{line.product.sku}</small>
              </th>
              <td className={styles.number}>{amount(line.quantity, code)}</td>
              {isReady && (
                <td className={styles.number} data-label={t('deliver.reserved')}>
                  {amount(line.reserved, code)}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

// The payments that settled an invoice, what is still open, and undoing one that was taken for the wrong invoice.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/platform/dates/format'
import { describe } from '@/platform/errors/describe'
import { idempotencyKey, mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney } from '@/platform/money/format'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany } from '@/platform/session/company'
import { toast } from '@/platform/toast/toasts'
import {
  type InvoiceAllocationFragment,
  InvoiceAllocationReverseDocument,
  type InvoiceDetailFragment,
} from './invoice.generated'
import styles from './invoice.module.css'

export function Allocations({ invoice }: { invoice: InvoiceDetailFragment }) {
  const { t } = useTranslation('invoicing')
  const locale = useLocale()
  // An undone allocation and what undid it add up to nothing; the history of both stays with the payment.
  const effective = invoice.allocations.filter((a) => !a.isReversed && !a.reverses)
  return (
    <section className={styles.part} aria-labelledby="invoice-payments">
      <h2 id="invoice-payments">{t('payments.title')}</h2>
      {effective.length > 0 && (
        <ul className={styles.rows}>
          {effective.map((allocation) => (
            <Row key={allocation.id} allocation={allocation} />
          ))}
        </ul>
      )}
      <p className={styles.open} data-open={invoice.paymentState !== 'PAID' || undefined}>
        <span>{t('payments.open')}</span>
        <b data-open-amount>{formatMoney(invoice.openAmount, locale)}</b>
      </p>
    </section>
  )
}

function Row({ allocation }: { allocation: InvoiceAllocationFragment }) {
  const { t } = useTranslation('invoicing')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const locale = useLocale()
  const can = useCan()
  const [busy, setBusy] = useState(false)
  const { payment } = allocation
  const undo = async () => {
    setBusy(true)
    try {
      const { errors } = await mutate(
        client.apollo,
        InvoiceAllocationReverseDocument,
        { input: { idempotencyKey: idempotencyKey(), id: allocation.id } },
        (d) => d.allocationReverse,
      )
      if (errors[0]) toast({ text: errors[0].message, tone: 'bad' })
      else {
        toast({ text: t('payments.undone') })
        for (const typename of ['Invoice', 'Payment', 'SalesOrder', 'Customer']) client.touch(typename)
      }
    } catch (error) {
      toast({ text: common(`trouble.${describe(error).kind}.text`), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <li>
      <div>
        {payment ? <CompanyLink to={`payments/${payment.id}`}>{payment.number}</CompanyLink> : t('payments.one')}
        <small>
          {formatDate(payment?.on ?? allocation.on, locale)}
          {payment && ` · ${t(`pay.methods.${payment.method}`)}`}
        </small>
      </div>
      <span className={styles.amount}>{formatMoney(allocation.amount, locale)}</span>
      {can('payments.allocation:reverse') && (
        <Button
          color="inherit"
          loading={busy}
          onClick={() => void undo()}
          aria-label={t('payments.undoOne', { number: payment?.number ?? '' })}
        >
          {common('undo')}
        </Button>
      )}
    </li>
  )
}

// What a payment settled, in the order it happened; an allocation that was undone stays to be seen, crossed out.
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
  type PaymentAllocationFragment,
  PaymentAllocationReverseDocument,
  type PaymentDetailFragment,
} from './payment.generated'
import styles from './payment.module.css'

export function PaymentAllocations({ payment }: { payment: PaymentDetailFragment }) {
  const { t } = useTranslation('payments')
  const settled = payment.allocations.filter((a) => !a.reverses)
  return (
    <section className={styles.part} aria-labelledby="payment-allocations">
      <h2 id="payment-allocations">{t('allocations.title')}</h2>
      {settled.length === 0 && <p className={styles.quiet}>{t('allocations.none')}</p>}
      <ul className={styles.rows}>
        {settled.map((allocation) => (
          <Row key={allocation.id} allocation={allocation} />
        ))}
      </ul>
    </section>
  )
}

function Row({ allocation }: { allocation: PaymentAllocationFragment }) {
  const { t } = useTranslation('payments')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const locale = useLocale()
  const can = useCan()
  const [busy, setBusy] = useState(false)
  const { invoice } = allocation
  const undo = async () => {
    setBusy(true)
    try {
      const { errors } = await mutate(
        client.apollo,
        PaymentAllocationReverseDocument,
        { input: { idempotencyKey: idempotencyKey(), id: allocation.id } },
        (d) => d.allocationReverse,
      )
      if (errors[0]) toast({ text: errors[0].message, tone: 'bad' })
      else {
        toast({ text: t('allocations.undone') })
        for (const typename of ['Payment', 'Invoice', 'SalesOrder', 'Customer']) client.touch(typename)
      }
    } catch (error) {
      toast({ text: common(`trouble.${describe(error).kind}.text`), tone: 'bad' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <li data-undone={allocation.isReversed || undefined}>
      <div>
        <CompanyLink to={`invoices/${invoice.id}`}>{invoice.number}</CompanyLink>
        <small>
          {formatDate(allocation.on, locale)}
          {allocation.isReversed && ` · ${t('allocations.isUndone')}`}
        </small>
      </div>
      <span className={styles.amount}>{formatMoney(allocation.amount, locale)}</span>
      {!allocation.isReversed && can('payments.allocation:reverse') && (
        <Button
          color="inherit"
          loading={busy}
          onClick={() => void undo()}
          aria-label={t('allocations.undoOne', { number: invoice.number })}
        >
          {common('undo')}
        </Button>
      )}
    </li>
  )
}

// Uses the open credit of a payment for one of the customer's open invoices, all of it or a part.
import { useQuery } from '@apollo/client/react'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Radio from '@mui/material/Radio'
import { type FormEvent, Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/platform/dates/format'
import { Trouble } from '@/platform/errors/Trouble'
import { DecimalField } from '@/platform/form/DecimalField'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { compare, decimal, isDecimal } from '@/platform/money/decimal'
import { formatMoney } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import {
  PayableInvoicesDocument,
  type PayableInvoicesQuery,
  PaymentAllocateDocument,
  type PaymentDetailFragment,
} from './payment.generated'
import styles from './payment.module.css'

type Payable = PayableInvoicesQuery['invoices']['nodes'][number]
type Wish = { readonly invoiceId: string; readonly amount: string }

const least = (a: string, b: string): string => (compare(decimal(a), decimal(b)) <= 0 ? a : b)

export function AllocateDialog({
  payment,
  onClose,
}: {
  payment: PaymentDetailFragment
  onClose: (done: boolean) => void
}) {
  const { t } = useTranslation('payments')
  const { t: common } = useTranslation('platform')
  const locale = useLocale()
  const { data, error, refetch } = useQuery(PayableInvoicesDocument, {
    variables: { customerId: payment.customer.id },
    fetchPolicy: 'network-only',
  })
  const invoices = data?.invoices.nodes
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby="allocate-title" maxWidth="sm" fullWidth>
      <DialogTitle id="allocate-title">{t('allocate.title')}</DialogTitle>
      {error && !invoices ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : invoices?.length ? (
        <Choice payment={payment} invoices={invoices} onClose={onClose} />
      ) : (
        <>
          <DialogContent aria-busy={!invoices} sx={{ minHeight: 80 }}>
            {invoices &&
              t('allocate.none', {
                customer: payment.customer.name,
                credit: formatMoney(payment.openAmount, locale),
              })}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onClose(false)}>{common('close')}</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}

function Choice({
  payment,
  invoices,
  onClose,
}: {
  payment: PaymentDetailFragment
  invoices: readonly Payable[]
  onClose: (done: boolean) => void
}) {
  const { t } = useTranslation('payments')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const locale = useLocale()
  const credit = payment.openAmount
  const [chosen, setChosen] = useState(invoices[0]!)
  const [amount, setAmount] = useState(() => least(credit.amount, chosen.openAmount.amount))
  const attempt = useAttempt<Wish>((wish, key) => {
    const input = { idempotencyKey: key, paymentId: payment.id, ...wish }
    return mutate(client.apollo, PaymentAllocateDocument, { input }, (d) => ({ errors: d.allocationCreate.errors }))
  })
  const choose = (invoice: Payable) => {
    setChosen(invoice)
    setAmount(least(credit.amount, invoice.openAmount.amount))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isDecimal(amount) && (await attempt.send({ invoiceId: chosen.id, amount }))) onClose(true)
  }
  const fault = isDecimal(amount) ? attempt.at('amount') : common('form.number')
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <DialogContent className={styles.dialog}>
        {attempt.besides('amount').map((words) => (
          <Alert key={words} severity="error" variant="outlined">
            {words}
          </Alert>
        ))}
        <p>{t('allocate.text', { credit: formatMoney(credit, locale) })}</p>
        <div className={styles.choices} role="radiogroup" aria-label={t('allocate.invoice')}>
          {invoices.map((invoice) => (
            <Fragment key={invoice.id}>
              {/* biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is its control */}
              <label className={styles.choice}>
                <Radio
                  size="small"
                  name="invoice"
                  checked={invoice.id === chosen.id}
                  onChange={() => choose(invoice)}
                />
                <span>
                  {invoice.number}
                  <small data-late={invoice.isOverdue || undefined}>
                    {t('allocate.due', { on: invoice.dueOn ? formatDate(invoice.dueOn, locale) : '' })}
                  </small>
                </span>
                <span className={styles.amount}>{formatMoney(invoice.openAmount, locale)}</span>
              </label>
            </Fragment>
          ))}
        </div>
        <DecimalField
          kind="money"
          label={t('allocate.amount')}
          name="amount"
          unit={credit.currency}
          value={amount}
          onChange={setAmount}
          error={!!fault}
          helperText={fault}
          maxWidth={220}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
        <Button type="submit" variant="contained" loading={attempt.busy} autoFocus>
          {t('allocate.do')}
        </Button>
      </DialogActions>
    </form>
  )
}

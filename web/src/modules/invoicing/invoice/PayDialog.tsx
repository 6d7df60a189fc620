// Registers money that came for an invoice: all of what is open, a part of it, or more, whose rest stays the customer's credit.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { DateField } from '@/platform/form/DateField'
import { DecimalField } from '@/platform/form/DecimalField'
import { SelectField, TextField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import type { PaymentMethod } from '@/platform/graphql/schema-types'
import { useLocale } from '@/platform/i18n/useLocale'
import { compare, decimal, isDecimal, subtract, text, ZERO } from '@/platform/money/decimal'
import { formatMoney } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany, useCompanyPath } from '@/platform/session/company'
import { type InvoiceDetailFragment, InvoicePayDocument } from './invoice.generated'
import styles from './invoice.module.css'

const METHODS: readonly PaymentMethod[] = ['BANK_TRANSFER', 'CASH', 'CARD']

type Received = {
  readonly amount: string
  readonly on: string
  readonly method: PaymentMethod
  readonly reference: string
}

/** Say what a payment leaves: open on the invoice, nothing, or over as credit. */
export function restOf(open: string, paid: string): { kind: 'open' | 'settled' | 'credit'; amount: string } | null {
  if (!isDecimal(paid) || compare(decimal(paid), ZERO) <= 0) return null
  const rest = subtract(decimal(open), decimal(paid))
  const order = compare(rest, ZERO)
  if (order === 0) return { kind: 'settled', amount: text(rest) }
  return order > 0 ? { kind: 'open', amount: text(rest) } : { kind: 'credit', amount: text(subtract(ZERO, rest)) }
}

export default function PayDialog({
  record: invoice,
  onClose,
}: {
  record: InvoiceDetailFragment
  onClose: (done: boolean) => void
}) {
  const { t } = useTranslation('invoicing')
  const { t: common } = useTranslation('platform')
  const { client, profile } = useCompany()
  const locale = useLocale()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const open = invoice.openAmount
  const [received, setReceived] = useState<Received>({
    amount: open.amount,
    on: profile.today,
    method: 'BANK_TRANSFER',
    reference: '',
  })
  const [notNumber, setNotNumber] = useState(false)
  const waiting = useRef<string | null>(null)
  const attempt = useAttempt<Received>((sent, key) => {
    const isMore = compare(decimal(sent.amount), decimal(open.amount)) > 0
    const allocations = [{ invoiceId: invoice.id, amount: isMore ? open.amount : sent.amount }]
    const input = { idempotencyKey: key, customerId: invoice.customer.id, ...sent, allocations }
    return mutate(client.apollo, InvoicePayDocument, { input }, (d) => {
      const { payment, errors } = d.paymentCreate
      if (payment?.state === 'DRAFT') waiting.current = payment.id
      return { errors }
    })
  })
  const AMOUNT = ['amount', 'allocations.0.amount', 'allocations.0']
  const set = (change: Partial<Received>) => setReceived((old) => ({ ...old, ...change }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setNotNumber(!isDecimal(received.amount))
    if (!isDecimal(received.amount) || !(await attempt.send(received))) return
    for (const typename of ['Payment', 'SalesOrder', 'Customer']) client.touch(typename)
    // Above the company's limit it waits for a second person, and is asked about on its own page.
    if (waiting.current) void navigate(path(`payments/${waiting.current}`))
    onClose(!waiting.current)
  }
  const fault = notNumber ? common('form.number') : attempt.at(...AMOUNT)
  const rest = restOf(open.amount, received.amount)
  const restWords = rest
    ? t(`pay.rest.${rest.kind}`, { amount: formatMoney({ amount: rest.amount, currency: open.currency }, locale) })
    : ''
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby="pay-title" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="pay-title">{t('pay.title')}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides(...AMOUNT, 'on', 'method', 'reference').map((words) => (
            <Alert key={words} severity="error" variant="outlined">
              {words}
            </Alert>
          ))}
          <p>{t('pay.text', { number: invoice.number, open: formatMoney(open, locale) })}</p>
          <DecimalField
            kind="money"
            label={t('pay.amount')}
            name="amount"
            unit={open.currency}
            value={received.amount}
            onChange={(amount) => set({ amount })}
            error={!!fault}
            helperText={fault ?? restWords}
            autoFocus
            onFocus={(event) => event.target.select()}
          />
          <DateField
            label={t('pay.on')}
            name="on"
            value={received.on}
            onChange={(on) => set({ on })}
            error={!!attempt.at('on')}
            helperText={attempt.at('on')}
          />
          <SelectField
            required
            label={t('pay.method')}
            name="method"
            value={received.method}
            onChange={(value) => set({ method: METHODS.find((m) => m === value) ?? 'BANK_TRANSFER' })}
            options={METHODS.map((value) => ({ value, label: t(`pay.methods.${value}`) }))}
          />
          <TextField
            label={t('pay.reference')}
            name="reference"
            value={received.reference}
            onChange={(event) => set({ reference: event.target.value })}
            error={!!attempt.at('reference')}
            helperText={attempt.at('reference')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy}>
            {t('invoice.actions.PAY')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

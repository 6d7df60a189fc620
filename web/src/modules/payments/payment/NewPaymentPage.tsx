// Enters money that a customer sent, whatever it was for: the oldest invoices are paid first, or all of it stays credit. Or corrects it
// as long as it waits for a second person.
import Button from '@mui/material/Button'
import { ArrowLeft } from 'lucide-react'
import { FormProvider } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { Refused } from '@/platform/errors/Refused'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { changes } from '@/platform/form/conflicts'
import { DraftBar, EditingDialogs, Faults } from '@/platform/form/EditingDialogs'
import { FieldFor } from '@/platform/form/FieldFor'
import { FieldValue } from '@/platform/form/FieldValue'
import styles from '@/platform/form/form.module.css'
import * as check from '@/platform/form/schema'
import type { Field } from '@/platform/form/spec'
import { useEditing } from '@/platform/form/useEditing'
import { mutate } from '@/platform/graphql/refusals'
import type { PaymentMethod } from '@/platform/graphql/schema-types'
import { useShortcut } from '@/platform/keys/useShortcut'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany, useCompanyPath } from '@/platform/session/company'
import { toast } from '@/platform/toast/toasts'
import {
  PaymentCorrectDocument,
  PaymentCreateDocument,
  type PaymentDetailFragment,
  PaymentPageDocument,
} from './payment.generated'

export const CAN = 'payments.payment:create'
const METHODS: readonly PaymentMethod[] = ['BANK_TRANSFER', 'CASH', 'CARD']

const schema = check.object({
  customerId: check.requiredReference(),
  amount: check.requiredNumber(),
  on: check.requiredDate(),
  method: check.choice(METHODS),
  reference: check.text(),
  autoAllocate: check.yesNo(),
})
type Values = check.InferType<typeof schema>

const FIELDS: readonly Field<Values>[] = [
  { name: 'customerId', kind: 'ref', to: 'Customer', required: true },
  { name: 'amount', kind: 'money', unit: 'base', required: true },
  { name: 'on', kind: 'date', required: true },
  { name: 'method', kind: 'choice', options: METHODS, required: true },
  { name: 'reference', kind: 'text' },
  { name: 'autoAllocate', kind: 'yes' },
]

export function NewPaymentPage() {
  const can = useCan()
  return can(CAN) ? <Entry /> : <Refused permission={CAN} />
}

/** The form: of a new payment, or of one that is corrected. */
export function Entry({ payment = null }: { readonly payment?: PaymentDetailFragment | null }) {
  const { t: word } = useTranslation('payments', { keyPrefix: 'payment' })
  const { t } = useTranslation('platform')
  const { client, profile } = useCompany()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const [params] = useSearchParams()
  const customerId = params.get('customer') ?? ''
  const title = payment ? word('correct', { number: payment.number }) : word('new')
  const back = payment ? `payments/${payment.id}` : 'payments'
  useDocumentTitle(title)
  const valuesOf = (p: PaymentDetailFragment | null): Values => ({
    customerId: p?.customer.id ?? customerId,
    amount: p?.amount.amount ?? '',
    on: p?.on ?? profile.today,
    method: p?.method ?? 'BANK_TRANSFER',
    reference: p?.reference ?? '',
    autoAllocate: p?.autoAllocate ?? true,
  })
  const editing = useEditing<PaymentDetailFragment, Values, never>({
    name: 'payments.payment',
    schema,
    record: payment,
    values: valuesOf,
    fields: FIELDS.map((f) => f.name),
    save: ({ values, key, expectedVersion }) =>
      payment
        ? mutate(
            client.apollo,
            PaymentCorrectDocument,
            { input: { id: payment.id, expectedVersion, ...changes(valuesOf(payment), values) } },
            (d) => ({ errors: d.paymentUpdate.errors, id: d.paymentUpdate.payment?.id }),
          )
        : mutate(client.apollo, PaymentCreateDocument, { input: { idempotencyKey: key, ...values } }, (d) => ({
            errors: d.paymentCreate.errors,
            id: d.paymentCreate.payment?.id,
          })),
    reload: async () => {
      if (!payment) return null
      const { data } = await client.apollo.query({
        query: PaymentPageDocument,
        variables: { id: payment.id },
        fetchPolicy: 'network-only',
      })
      return data?.payment ?? null
    },
  })
  const save = async () => {
    const id = await editing.save()
    if (!id) return
    for (const typename of ['Payment', 'Approval', 'Invoice', 'SalesOrder', 'Customer']) client.touch(typename)
    toast({ text: t('form.saved') })
    void navigate(path(`payments/${id}`), { replace: true })
  }
  useShortcut({ keys: 'mod+s', description: t('keys.save'), scope: 'page', run: () => void save() })
  return (
    <FormProvider {...editing.form}>
      <form
        className={styles.page}
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <header className={styles.bar}>
          <Button component={CompanyLink} to={back} color="inherit" aria-label={t('back')} sx={{ minWidth: 32 }}>
            <ArrowLeft size={18} aria-hidden />
          </Button>
          <h1>{title}</h1>
          <div className={styles.spring} />
          <Button type="submit" variant="contained" loading={editing.saving} data-primary-action>
            {t('form.save')}
          </Button>
        </header>
        <div className={styles.scroll}>
          <div className={styles.main}>
            <DraftBar editing={editing} />
            <Faults editing={editing} />
            <div className={styles.section}>
              {FIELDS.map((field) => (
                <FieldFor key={field.name} field={field} word={word} />
              ))}
            </div>
          </div>
        </div>
      </form>
      <EditingDialogs
        editing={editing}
        word={word}
        show={(name, value) => <FieldValue field={FIELDS.find((f) => f.name === name)} value={value} word={word} />}
      />
    </FormProvider>
  )
}

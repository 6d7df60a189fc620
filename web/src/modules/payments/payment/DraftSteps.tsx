// What can be done with a payment that is not booked: book it once a second person has approved, correct it, or throw it away.
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { mutate } from '@/platform/graphql/refusals'
import { useAttempt } from '@/platform/record/useAttempt'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCompany, useCompanyPath } from '@/platform/session/company'
import { toast } from '@/platform/toast/toasts'
import { type PaymentDetailFragment, PaymentDiscardDocument, PaymentPostDocument } from './payment.generated'

const ConfirmDialog = lazy(() => import('@/platform/record/ConfirmDialog'))

type Props = {
  readonly payment: PaymentDetailFragment
  /** Is told what was refused, to be shown on the page. */
  readonly onFaults: (faults: readonly string[]) => void
}

export function DraftSteps({ payment, onFaults }: Props) {
  const { t } = useTranslation('payments')
  const { client } = useCompany()
  const navigate = useNavigate()
  const path = useCompanyPath()
  const [asking, setAsking] = useState(false)
  const input = { id: payment.id, expectedVersion: payment.version }
  const attempt = useAttempt<'post' | 'discard'>(async (step, key) => {
    const { errors } =
      step === 'post'
        ? await mutate(
            client.apollo,
            PaymentPostDocument,
            { input: { ...input, idempotencyKey: key } },
            (d) => d.paymentPost,
          )
        : await mutate(client.apollo, PaymentDiscardDocument, { input }, (d) => d.paymentDiscard)
    // What waits for a second person is told once: the page itself says what can be done about it, and when that is over.
    const waits = errors.find((error) => error.code === 'NEEDS_APPROVAL')
    if (waits) toast({ text: waits.message, tone: 'bad' })
    onFaults(errors.filter((error) => error !== waits).map((error) => error.message))
    return { errors }
  })
  const take = async (step: 'post' | 'discard') => {
    setAsking(false)
    const done = await attempt.send(step)
    client.touch('Approval')
    if (!done) return
    if (step === 'discard') void navigate(path('payments'), { replace: true })
    toast({ text: t(`draft.done.${step}`) })
    for (const typename of ['Payment', 'Invoice', 'SalesOrder', 'Customer']) client.touch(typename)
  }
  return (
    <>
      <Button color="inherit" onClick={() => setAsking(true)}>
        {t('draft.discard')}
      </Button>
      {payment.isOwn && (
        <Button component={CompanyLink} to={`payments/${payment.id}/correct`} color="inherit">
          {t('draft.correct')}
        </Button>
      )}
      <Button variant="contained" loading={attempt.busy} onClick={() => void take('post')} data-primary-action>
        {t('draft.post')}
      </Button>
      <Suspense>
        {asking && (
          <ConfirmDialog
            title={t('draft.discard')}
            text={t('draft.discardText', { number: payment.number })}
            onCancel={() => setAsking(false)}
            onConfirm={() => void take('discard')}
          />
        )}
      </Suspense>
    </>
  )
}

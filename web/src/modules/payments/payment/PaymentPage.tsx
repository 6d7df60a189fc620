// The page of one payment: what it settled, what of it is still credit, and using that for an invoice.
import Button from '@mui/material/Button'
import useMediaQuery from '@mui/material/useMediaQuery'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApprovalPart } from '@/platform/approval/ApprovalPart'
import { formatDate } from '@/platform/dates/format'
import { useDocumentTitle } from '@/platform/errors/useDocumentTitle'
import { useLocale } from '@/platform/i18n/useLocale'
import { decimal, isZero } from '@/platform/money/decimal'
import { formatMoney } from '@/platform/money/format'
import { Fact } from '@/platform/record/Fact'
import { RecordPage } from '@/platform/record/RecordPage'
import { CompanyLink } from '@/platform/session/CompanyLink'
import { useCan, useCompany } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import { Notice } from '@/platform/toast/Notice'
import { toast } from '@/platform/toast/toasts'
import { AllocateDialog } from './AllocateDialog'
import { DraftSteps } from './DraftSteps'
import { PaymentAllocations } from './PaymentAllocations'
import type { PaymentDetailFragment } from './payment.generated'
import styles from './payment.module.css'
import { source } from './payment.source'

const PHONE = '(max-width: 700px)'
const CAN = 'payments.payment:read'

export function PaymentPage() {
  return (
    <RecordPage source={source} needs={CAN} back="payments">
      {(payment) => <Shown payment={payment} />}
    </RecordPage>
  )
}

function Shown({ payment }: { payment: PaymentDetailFragment }) {
  const { t } = useTranslation('payments')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const locale = useLocale()
  const can = useCan()
  const phone = useMediaQuery(PHONE)
  const [allocating, setAllocating] = useState(false)
  const [faults, setFaults] = useState<readonly string[]>([])
  useDocumentTitle(payment.number)
  const hasCredit = !isZero(decimal(payment.openAmount.amount))
  const isDraft = payment.state === 'DRAFT'
  const use = isDraft
    ? can('payments.payment:create') && <DraftSteps payment={payment} onFaults={setFaults} />
    : hasCredit &&
      can('payments.allocation:create') && (
        <Button variant="contained" onClick={() => setAllocating(true)} data-primary-action>
          {t('allocate.title')}
        </Button>
      )
  const standing = isDraft ? 'waits' : hasCredit ? 'hasCredit' : 'isUsed'
  return (
    <section className={styles.page} aria-label={payment.number}>
      <header className={styles.bar}>
        <Button component={CompanyLink} to="payments" color="inherit" aria-label={common('back')} sx={{ minWidth: 32 }}>
          <ArrowLeft size={18} aria-hidden />
        </Button>
        <h1>{payment.number}</h1>
        <Status tone={standing === 'isUsed' ? 'good' : 'warn'}>{t(`payment.${standing}`)}</Status>
        <div className={styles.spring} />
        {!phone && use}
      </header>
      <div className={styles.body}>
        <div className={styles.notices}>
          {faults.map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          <ApprovalPart step={isDraft ? 'PAYMENT_POST' : null} record={payment} />
        </div>
        <dl className={styles.facts}>
          <Fact label={t('payment.columns.customer')}>
            <CompanyLink to={`customers/${payment.customer.id}`}>{payment.customer.name}</CompanyLink>
          </Fact>
          <Fact label={t('payment.columns.amount')}>
            <b>{formatMoney(payment.amount, locale)}</b>
          </Fact>
          {!isDraft && (
            <Fact label={t('payment.columns.openAmount')}>
              <b data-open-amount>{formatMoney(payment.openAmount, locale)}</b>
            </Fact>
          )}
          <Fact label={t('payment.columns.on')}>{formatDate(payment.on, locale)}</Fact>
          <Fact label={t('payment.columns.method')}>{t(`payment.method.${payment.method}`)}</Fact>
          {payment.account && !isDraft && (
            <Fact label={t('payment.account')}>
              {payment.account.code} {payment.account.name}
            </Fact>
          )}
          {payment.reference && <Fact label={t('payment.columns.reference')}>{payment.reference}</Fact>}
        </dl>
        {isDraft ? (
          <p>
            {t('payment.waitsText')} {payment.autoAllocate && t('payment.paysOldest')}
          </p>
        ) : (
          <PaymentAllocations payment={payment} />
        )}
      </div>
      {phone && use && <div className={styles.thumb}>{use}</div>}
      {allocating && (
        <AllocateDialog
          payment={payment}
          onClose={(done) => {
            setAllocating(false)
            if (!done) return
            toast({ text: t('allocate.done') })
            for (const typename of ['Payment', 'Invoice', 'SalesOrder', 'Customer']) client.touch(typename)
          }}
        />
      )}
    </section>
  )
}

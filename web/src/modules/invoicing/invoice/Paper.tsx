// The printed invoice and its mails; they come a moment after posting, and show by themselves when they are there.
import { useApolloClient, useSubscription } from '@apollo/client/react'
import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/platform/dates/format'
import { useLocale } from '@/platform/i18n/useLocale'
import { PdfPreview } from '@/platform/preview/PdfPreview'
import { RecordChangedDocument } from '@/platform/record/record.generated'
import { useZone } from '@/platform/session/company'
import { Status } from '@/platform/theme/Status'
import { type InvoiceDetailFragment, type InvoicePaperFragment, InvoicePaperOfDocument } from './invoice.generated'
import styles from './invoice.module.css'

const LOOK_AGAIN_MS = 4_000
const MAIL_TONES = { QUEUED: 'info', SENT: 'good', FAILED: 'bad' } as const

/** Tell whether the worker has still something to do for it. */
const isWaiting = (invoice: InvoicePaperFragment): boolean =>
  !invoice.pdf || invoice.mails.some((mail) => mail.state === 'QUEUED')

function usePaper(invoice: InvoicePaperFragment): void {
  const apollo = useApolloClient()
  const { id } = invoice
  const waiting = isWaiting(invoice)
  const read = useCallback(
    () =>
      void apollo
        .query({ query: InvoicePaperOfDocument, variables: { id }, fetchPolicy: 'network-only' })
        .catch(() => undefined),
    [apollo, id],
  )
  // The invoice itself does not change when its paper is stored, so its page does not read again for that.
  useSubscription(RecordChangedDocument, {
    variables: { kind: 'INVOICE', id },
    skip: !waiting,
    onData: read,
    onError: () => undefined,
  })
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') read()
    }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [waiting, read])
}

export function Paper({ invoice }: { invoice: InvoiceDetailFragment }) {
  const { t } = useTranslation('invoicing')
  usePaper(invoice)
  return (
    <>
      <Mails invoice={invoice} />
      {invoice.pdf ? (
        <PdfPreview file={invoice.pdf} />
      ) : (
        <div className={styles.printing} role="status">
          {t('paper.printing')}
        </div>
      )}
    </>
  )
}

function Mails({ invoice }: { invoice: InvoiceDetailFragment }) {
  const { t } = useTranslation('invoicing')
  const locale = useLocale()
  const zone = useZone()
  if (invoice.mails.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="invoice-mails">
      <h2 id="invoice-mails">{t('paper.mail')}</h2>
      <ul className={styles.rows}>
        {invoice.mails.map((mail) => (
          <li key={mail.id}>
            <div>
              <Status tone={MAIL_TONES[mail.state]}>{t(`paper.mailState.${mail.state}`)}</Status>
              <small>
                {mail.recipients.join(', ')} · {formatInstant(mail.sentAt ?? mail.createdAt, locale, zone)}
              </small>
              {mail.error && <small className={styles.bad}>{mail.error}</small>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

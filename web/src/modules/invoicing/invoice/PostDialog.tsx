// Asks once before an invoice is posted: from then on it has a number, stands in the books and cannot be changed.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/platform/form/DateField'
import { CheckField } from '@/platform/form/TextField'
import { mutate } from '@/platform/graphql/refusals'
import { useLocale } from '@/platform/i18n/useLocale'
import { formatMoney } from '@/platform/money/format'
import { useAttempt } from '@/platform/record/useAttempt'
import { useCompany } from '@/platform/session/company'
import { type InvoiceDetailFragment, InvoicePostDocument } from './invoice.generated'
import styles from './invoice.module.css'

type Posting = { readonly issuedOn: string; readonly sendMail: boolean }

export default function PostDialog({
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
  const { email, name } = invoice.customer
  const [issuedOn, setIssuedOn] = useState(invoice.issuedOn ?? profile.today)
  const [sendMail, setSendMail] = useState(!!email)
  const attempt = useAttempt<Posting>((posting, key) => {
    const input = { id: invoice.id, expectedVersion: invoice.version, idempotencyKey: key, ...posting }
    return mutate(client.apollo, InvoicePostDocument, { input }, (d) => ({ errors: d.invoicePost.errors }))
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await attempt.send({ issuedOn, sendMail }))) return
    client.touch('SalesOrder')
    onClose(true)
  }
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby="post-title" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="post-title">{t('post.title')}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('issuedOn').map((fault) => (
            <Alert key={fault} severity="error" variant="outlined">
              {fault}
            </Alert>
          ))}
          <p>{t('post.text', { total: formatMoney(invoice.total, locale), customer: name })}</p>
          <DateField
            label={t('invoice.fields.issuedOn')}
            value={issuedOn}
            onChange={setIssuedOn}
            error={!!attempt.at('issuedOn')}
            helperText={attempt.at('issuedOn')}
          />
          <CheckField
            label={email ? t('post.mail', { email }) : t('post.noMail')}
            disabled={!email}
            checked={sendMail}
            onChange={setSendMail}
            name="sendMail"
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onClose(false)}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy} autoFocus>
            {t('invoice.actions.POST')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

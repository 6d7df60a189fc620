// Asks the second person once more, with room for a word to whoever asked.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextField } from '../form/TextField'
import { mutate } from '../graphql/refusals'
import { useLocale } from '../i18n/useLocale'
import { formatMoney } from '../money/format'
import { useAttempt } from '../record/useAttempt'
import { useCompany } from '../session/company'
import { Notice } from '../toast/Notice'
import { toast } from '../toast/toasts'
import { ApprovalDecideDocument, type ApprovalFactsFragment } from './approval.generated'
import styles from './approval.module.css'

type Props = {
  readonly approval: ApprovalFactsFragment
  readonly decision: 'approve' | 'reject'
  readonly onClose: () => void
}

export default function DecideDialog({ approval, decision, onClose }: Props) {
  const { t } = useTranslation('approvals')
  const { t: common } = useTranslation('platform')
  const { client } = useCompany()
  const locale = useLocale()
  const [note, setNote] = useState('')
  const { id, number, total, requestedBy, step, version } = approval
  const attempt = useAttempt<string>((said) => {
    const input = { id, expectedVersion: version, isApproved: decision === 'approve', note: said }
    return mutate(client.apollo, ApprovalDecideDocument, { input }, (d) => ({ errors: d.approvalDecide.errors }))
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await attempt.send(note)
    client.touch('Approval')
    if (!done) return
    toast({ text: t(decision === 'approve' ? 'decide.approved' : 'decide.rejected', { number }) })
    onClose()
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby="decide-title" maxWidth="xs" fullWidth>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DialogTitle id="decide-title">{t(`decide.title.${decision}`, { number })}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('note').map((fault) => (
            <Notice key={fault} tone="bad">
              {fault}
            </Notice>
          ))}
          <p>{t(`decide.text.${step}`, { name: requestedBy, number, total: formatMoney(total, locale) })}</p>
          <TextField
            label={t(decision === 'approve' ? 'decide.note' : 'decide.reason')}
            name="note"
            value={note}
            onChange={(event) => setNote(event.target.value)}
            error={!!attempt.at('note')}
            helperText={attempt.at('note') ?? t('decide.noteHelp', { name: requestedBy })}
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color={decision === 'reject' ? 'error' : 'primary'}
            loading={attempt.busy}
          >
            {t(decision)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

// Adds one of the few things that a company has: its fields, one button, and what was refused at its place.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/platform/toast/Notice'
import styles from './terms.module.css'

type Props = {
  readonly title: string
  readonly send: string
  readonly busy: boolean
  readonly isReady: boolean
  /** What was refused and belongs to no field. */
  readonly faults: readonly string[]
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

export function AddDialog({ title, send, busy, isReady, faults, onSend, onClose, children }: Props) {
  const { t } = useTranslation('platform')
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="add-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) onSend()
        }}
      >
        <DialogTitle id="add-title">{title}</DialogTitle>
        <DialogContent>
          <div className={styles.fields}>
            {faults.map((fault) => (
              <Notice key={fault} tone="bad">
                {fault}
              </Notice>
            ))}
            {children}
          </div>
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={busy} disabled={!isReady}>
            {send}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

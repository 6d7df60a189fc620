// Asks once more before a step that cannot be taken back.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useTranslation } from 'react-i18next'

type Props = {
  readonly title: string
  readonly text: string
  readonly onCancel: () => void
  readonly onConfirm: () => void
}

export default function ConfirmDialog({ title, text, onCancel, onConfirm }: Props) {
  const { t } = useTranslation('platform')
  return (
    <Dialog open onClose={onCancel} aria-labelledby="confirm-title">
      <DialogTitle id="confirm-title">{title}</DialogTitle>
      <DialogContent>{text}</DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button variant="contained" autoFocus onClick={onConfirm}>
          {title}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

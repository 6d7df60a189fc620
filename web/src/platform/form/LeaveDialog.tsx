// Asks before typed changes are left behind.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useTranslation } from 'react-i18next'

type Props = {
  readonly onDiscard: () => void
  readonly onStay: () => void
  readonly onSave: () => void
}

export default function LeaveDialog({ onDiscard, onStay, onSave }: Props) {
  const { t } = useTranslation('platform')
  return (
    <Dialog open onClose={onStay} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{t('leave.title')}</DialogTitle>
      <DialogContent>{t('leave.text')}</DialogContent>
      <DialogActions>
        <Button onClick={onDiscard}>{t('leave.discard')}</Button>
        <Button onClick={onStay}>{t('leave.stay')}</Button>
        <Button variant="contained" autoFocus onClick={onSave}>
          {t('leave.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

// The frame of receiving and counting: a question with its fields, the day, the warehouse where there are several, and a note.
import { useQuery } from '@apollo/client/react'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DateField } from '@/platform/form/DateField'
import { SelectField, TextField } from '@/platform/form/TextField'
import type { Attempt } from '@/platform/record/useAttempt'
import { Notice } from '@/platform/toast/Notice'
import { StockPlacesDocument } from './stock.generated'
import styles from './stock.module.css'

/** What every move of goods by hand is given. */
export type Moved = { readonly on: string; readonly note: string; readonly warehouseId: string | null }

type Props<I extends Moved> = {
  readonly title: string
  readonly send: string
  readonly given: I
  readonly onChange: (change: Partial<Moved>) => void
  readonly attempt: Attempt<I>
  /** The places of the input that the children show refusals of. */
  readonly places: readonly string[]
  readonly isReady: boolean
  readonly onSend: () => void
  readonly onClose: () => void
  readonly hint?: string
  readonly children: ReactNode
}

export function MoveDialog<I extends Moved>(props: Props<I>) {
  const { title, send, given, onChange, attempt, places, isReady, onSend, onClose, hint, children } = props
  const { t } = useTranslation('catalog')
  const { t: common } = useTranslation('platform')
  const id = useId()
  const { data } = useQuery(StockPlacesDocument)
  const warehouses = data?.warehouses ?? []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (isReady) onSend()
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent className={styles.dialog}>
          {attempt.besides('on', 'note', 'warehouseId', ...places).map((fault) => (
            <div key={fault} data-wide>
              <Notice tone="bad">{fault}</Notice>
            </div>
          ))}
          {children}
          <DateField
            label={t('move.on')}
            value={given.on}
            onChange={(on) => onChange({ on })}
            error={!!attempt.at('on')}
            helperText={attempt.at('on')}
          />
          {warehouses.length > 1 && (
            <SelectField
              label={t('move.warehouse')}
              value={given.warehouseId ?? warehouses[0]?.id ?? ''}
              options={warehouses.map((w) => ({ value: w.id, label: w.name }))}
              onChange={(warehouseId) => onChange({ warehouseId })}
              error={!!attempt.at('warehouseId')}
              helperText={attempt.at('warehouseId')}
              required
            />
          )}
          <div data-wide>
            <TextField
              label={t('move.note')}
              value={given.note}
              onChange={(event) => onChange({ note: event.target.value })}
              error={!!attempt.at('note')}
              helperText={attempt.at('note')}
            />
          </div>
          {hint !== undefined && (
            <p className={styles.hint} data-wide role="status">
              {hint}
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" variant="contained" loading={attempt.busy} disabled={!isReady}>
            {send}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

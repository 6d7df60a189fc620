// Short notes after something was done, with an Undo that runs the opposite; the thing itself was done at once.
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

export type Toast = {
  readonly text: string
  readonly tone?: 'good' | 'bad' | 'info'
  readonly undo?: () => void
}

const SHOWN_MS = 4_000
const SHOWN_UNDO_MS = 8_000
const WAITING_MAX = 3

type Shown = Toast & { readonly id: number }
let queue: readonly Shown[] = []
let nextId = 1
const listeners = new Set<() => void>()

function set(next: readonly Shown[]): void {
  queue = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Show a note; at most a few wait, the oldest gives way. */
export function toast(note: Toast): void {
  set([...queue, { ...note, id: nextId++ }].slice(-WAITING_MAX))
}

const dismiss = (id: number) => set(queue.filter((t) => t.id !== id))

/** Shows the notes one after another; mounted once by the app. */
export function Toasts() {
  const { t } = useTranslation('platform')
  const [shown] = useSyncExternalStore(subscribe, () => queue)
  if (!shown) return null
  const severity = shown.tone === 'bad' ? 'error' : shown.tone === 'info' ? 'info' : 'success'
  return (
    <Snackbar
      key={shown.id}
      open
      autoHideDuration={shown.undo ? SHOWN_UNDO_MS : SHOWN_MS}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      onClose={(_, reason) => {
        if (reason !== 'clickaway') dismiss(shown.id)
      }}
    >
      <Alert
        severity={severity}
        variant="outlined"
        sx={{ bgcolor: 'background.paper', boxShadow: 3 }}
        onClose={shown.undo ? undefined : () => dismiss(shown.id)}
        closeText={t('close')}
        action={
          shown.undo && (
            <Button
              onClick={() => {
                shown.undo?.()
                dismiss(shown.id)
              }}
            >
              {t('undo')}
            </Button>
          )
        }
      >
        {shown.text}
      </Alert>
    </Snackbar>
  )
}

// Short notes after something was done, with an Undo that runs the opposite; the thing itself was done at once.
import Button from '@mui/material/Button'
import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './toast.module.css'

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

/** Take all notes away, as when the company they speak of is left. */
export const clearToasts = (): void => set([])

const dismiss = (id: number) => set(queue.filter((t) => t.id !== id))

/** Shows the notes one after another; mounted once by the app. */
export function Toasts() {
  const [shown] = useSyncExternalStore(subscribe, () => queue)
  return (
    <div role="status" aria-live="polite" className={styles.place}>
      {shown && <Note key={shown.id} note={shown} />}
    </div>
  )
}

function Note({ note }: { note: Shown }) {
  const { t } = useTranslation('platform')
  const [held, setHeld] = useState(false)
  const { id, undo } = note
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), undo ? SHOWN_UNDO_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, undo, held])
  return (
    // Reading or reaching for the button takes its time: the note waits as long as the pointer or the focus is on it.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing happens here but waiting
    <div
      className={styles.note}
      data-tone={note.tone ?? 'good'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="status" data-tone={note.tone ?? 'good'}>
        {note.text}
      </span>
      {undo && (
        <Button
          onClick={() => {
            undo()
            dismiss(id)
          }}
        >
          {t('undo')}
        </Button>
      )}
      <button type="button" className={styles.close} aria-label={t('close')} onClick={() => dismiss(id)}>
        <X size={14} aria-hidden />
      </button>
    </div>
  )
}

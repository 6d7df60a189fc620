// Asks what is imported and takes the file: dropped, pasted from the folder or chosen, with its way to the server shown.
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UploadRefused, upload } from '@/platform/files/upload'
import type { ImportKind } from '@/platform/graphql/schema-types'
import { useCompany } from '@/platform/session/company'
import { Notice } from '@/platform/toast/Notice'
import styles from './import.module.css'

type Props = {
  readonly kinds: readonly ImportKind[]
  readonly kind: ImportKind
  readonly onKind: (kind: ImportKind) => void
  readonly onFile: (kind: ImportKind, fileId: string) => void
}

type Sending = { readonly name: string; readonly share: number }

export function FileStep({ kinds, kind, onKind, onFile }: Props) {
  const { t } = useTranslation('imports')
  return (
    <div className={styles.step}>
      <fieldset className={styles.kinds}>
        <legend>{t('file.what')}</legend>
        {kinds.map((each) => (
          <label key={each} data-chosen={each === kind || undefined}>
            <input type="radio" name="kind" value={each} checked={each === kind} onChange={() => onKind(each)} />
            <span>
              <b>{t(`kind.${each}`)}</b>
              <small>{t(`kindHelp.${each}`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Drop onFile={(fileId) => onFile(kind, fileId)} />
    </div>
  )
}

function Drop({ onFile }: { onFile: (fileId: string) => void }) {
  const { t } = useTranslation('imports')
  const { t: common } = useTranslation('platform')
  const { slug } = useCompany().client
  const [sending, setSending] = useState<Sending | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const hint = useId()
  useEffect(() => () => abort.current?.abort(), [])

  const send = async (file: File | undefined) => {
    if (!file || sending) return
    setFault(null)
    setSending({ name: file.name, share: 0 })
    const controller = new AbortController()
    const { signal } = controller
    abort.current = controller
    try {
      const onProgress = (share: number) => setSending({ name: file.name, share })
      const uploaded = await upload(slug, file, { onProgress, signal })
      onFile(uploaded.id)
    } catch (error) {
      if (signal.aborted) return
      setFault(error instanceof UploadRefused ? error.message : common('trouble.unreachable.title'))
    } finally {
      setSending(null)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void send(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <>
      {fault && <Notice tone="bad">{fault}</Notice>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way, the button is the one for everybody */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FileSpreadsheet size={28} aria-hidden />
        {sending ? (
          <div className={styles.sending}>
            <p role="status">{t('file.sending', { name: sending.name })}</p>
            <LinearProgress
              variant={sending.share < 1 ? 'determinate' : 'indeterminate'}
              value={Math.round(sending.share * 100)}
              aria-label={t('file.sending', { name: sending.name })}
            />
            <Button onClick={() => abort.current?.abort()}>{common('cancel')}</Button>
          </div>
        ) : (
          <>
            <p>{t('file.drop')}</p>
            <Button
              variant="contained"
              onClick={() => input.current?.click()}
              aria-describedby={hint}
              data-primary-action
            >
              {t('file.choose')}
            </Button>
          </>
        )}
        <p id={hint} className={styles.quiet}>
          {t('file.hint')}
        </p>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-label={t('file.choose')}
          onChange={(event) => {
            void send(event.target.files?.[0])
            // The same file again, after it was put right, is a new choice.
            event.target.value = ''
          }}
        />
      </div>
    </>
  )
}

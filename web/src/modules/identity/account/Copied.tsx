// A button that copies a text, and says that it has.
import Button from '@mui/material/Button'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

export function Copied({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation('account')
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setDone(true)
  }
  return (
    <Button
      variant="outlined"
      onClick={() => void copy()}
      startIcon={isDone ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
    >
      <span aria-live="polite">{isDone ? t('copied') : (label ?? t('copy'))}</span>
    </Button>
  )
}

// Listens for every shortcut, and opens their help with "?"; mounted once by the shell.
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dispatch } from './registry'
import { useShortcut } from './useShortcut'

const HelpDialog = lazy(() => import('./HelpDialog').then((m) => ({ default: m.HelpDialog })))

export function Keys() {
  const { t } = useTranslation('platform')
  const [open, setOpen] = useState(false)
  useShortcut({ keys: '?', description: t('keys.help'), scope: 'everywhere', run: () => setOpen(true) })
  useEffect(() => {
    window.addEventListener('keydown', dispatch)
    return () => window.removeEventListener('keydown', dispatch)
  }, [])
  if (!open) return null
  return (
    <Suspense>
      <HelpDialog onClose={() => setOpen(false)} />
    </Suspense>
  )
}

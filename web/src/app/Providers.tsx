// What every page stands on: theme, notes, and the sign-in in place.
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { type ReactNode, useMemo } from 'react'
import { useBrand } from '@/platform/theme/brand'
import { makeTheme } from '@/platform/theme/makeTheme'
import { Toasts } from '@/platform/toast/toasts'
import { SessionGate } from './session/SessionGate'

export function Providers({ children }: { children: ReactNode }) {
  const brand = useBrand()
  const theme = useMemo(() => makeTheme(brand), [brand])
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline enableColorScheme />
      {children}
      <Toasts />
      <SessionGate />
    </ThemeProvider>
  )
}

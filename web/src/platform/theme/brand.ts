// The brand that the screen wears: of the company that is open, of the one whose door one stands at, or the house's own.
import { useSyncExternalStore } from 'react'
import { type Brand, HOUSE_BRAND } from './makeTheme'

let shown: Brand = HOUSE_BRAND
const listeners = new Set<() => void>()

/** Wear a company's colours; null takes them off. */
export function wear(colors: { readonly primaryColor: string; readonly accentColor: string } | null): void {
  const next = colors ? { ...HOUSE_BRAND, primary: colors.primaryColor, accent: colors.accentColor } : HOUSE_BRAND
  if (next.primary === shown.primary && next.accent === shown.accent) return
  shown = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useBrand = (): Brand => useSyncExternalStore(subscribe, () => shown)

// Binds a shortcut while a component is on the page.
import { useEffect, useRef } from 'react'
import { bind, type Shortcut } from './registry'

export function useShortcut({ keys, description, scope, run }: Shortcut): void {
  const latest = useRef(run)
  latest.current = run
  const runs = run !== undefined
  useEffect(
    () => bind({ keys, description, scope, ...(runs && { run: () => latest.current?.() }) }),
    [keys, description, scope, runs],
  )
}

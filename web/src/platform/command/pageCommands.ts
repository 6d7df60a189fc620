// What the page at hand can do, offered in the palette beside what is always there.
import { useEffect, useRef } from 'react'

export type PageCommand = { readonly id: string; readonly label: string; readonly run: () => void }

const active = new Map<string, PageCommand>()

export const pageCommands = (): readonly PageCommand[] => [...active.values()]

/** Offer the page's own steps in the palette while it is shown. */
export function usePageCommands(commands: readonly PageCommand[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const key = commands.map((c) => `${c.id}|${c.label}`).join('\n')
  useEffect(() => {
    const ids = key ? latest.current.map((c) => c.id) : []
    for (const command of latest.current)
      active.set(command.id, { ...command, run: () => latest.current.find((c) => c.id === command.id)?.run() })
    return () => {
      for (const id of ids) active.delete(id)
    }
  }, [key])
}

// Shows a state as a word with a dot in its tone: never by colour alone.
import type { Tone } from './tokens'

export function Status({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className="status" data-tone={tone}>
      {children}
    </span>
  )
}

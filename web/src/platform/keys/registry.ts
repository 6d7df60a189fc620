// Every keyboard shortcut of the page at hand, each with its words, so that the help dialog can never miss one.

export type Shortcut = {
  /** "mod+s", "alt+Delete", "?" — mod is Ctrl, or Command on a Mac. */
  readonly keys: string
  /** What it does, already in the person's language. */
  readonly description: string
  /** "page" shortcuts are listed before those that work everywhere. */
  readonly scope: 'page' | 'everywhere'
  /** Left out for keys that a widget handles itself and only wants listed. */
  readonly run?: () => void
}

const active = new Set<Shortcut>()
const listeners = new Set<() => void>()
let snapshot: readonly Shortcut[] = []

function publish(): void {
  snapshot = [...active]
  for (const listener of listeners) listener()
}

/** Bind a shortcut until the answer is called; the latest of two equal ones wins. */
export function bind(shortcut: Shortcut): () => void {
  if (!shortcut.description.trim()) throw new Error(`The shortcut ${shortcut.keys} needs a description.`)
  active.add(shortcut)
  publish()
  return () => {
    active.delete(shortcut)
    publish()
  }
}

export const shortcuts = (): readonly Shortcut[] => snapshot

export function onShortcuts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Tell whether an event is the press that `keys` names. */
export function matches(keys: string, event: Pressed): boolean {
  const parts = keys.split('+')
  const key = parts.pop() || '+'
  const mod = event.ctrlKey || event.metaKey
  if (parts.includes('mod') !== mod || parts.includes('alt') !== event.altKey) return false
  // A sign such as "?" needs Shift on some keyboards and not on others.
  const sign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  if (!sign && parts.includes('shift') !== event.shiftKey) return false
  return event.key.toLowerCase() === key.toLowerCase()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(target.type))

/** Run the shortcut of a press; plain letters and signs are left to fields while somebody types. */
export function dispatch(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const typing = isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey
  if (typing) return
  for (const shortcut of [...snapshot].reverse())
    if (shortcut.run && matches(shortcut.keys, event)) {
      event.preventDefault()
      shortcut.run()
      return
    }
}

const MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
const SIGNS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Enter: '⏎', Escape: 'Esc' }

/** Write keys as they stand on the keyboard. */
export function keyCaps(keys: string): string[] {
  return keys.split('+').map((part) => {
    if (part === 'mod') return MAC ? '⌘' : 'Ctrl'
    if (part === 'alt') return MAC ? '⌥' : 'Alt'
    if (part === 'shift') return '⇧'
    return SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
}

// Opens the palette and keeps every key pressed until its field is there: nothing typed is lost on a slow machine.

export type PaletteState = {
  readonly open: boolean
  /** What was typed before the field was there. */
  readonly text: string
  /** Enter was pressed before the results were there. */
  readonly submit: boolean
}

const CLOSED: PaletteState = { open: false, text: '', submit: false }

let state = CLOSED
let fieldReady = false
const listeners = new Set<() => void>()

function set(next: PaletteState): void {
  state = next
  for (const listener of listeners) listener()
}

export const paletteState = (): PaletteState => state

export function onPalette(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Catch a key while the palette is on its way; true when it was taken. */
export function catchKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (!state.open || fieldReady || event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'Escape') closePalette()
  else if (event.key === 'Enter') set({ ...state, submit: true })
  else if (event.key === 'Backspace') set({ ...state, text: state.text.slice(0, -1) })
  else if (event.key.length === 1) set({ ...state, text: state.text + event.key })
  else return false
  return true
}

function onKey(event: KeyboardEvent): void {
  if (!catchKey(event)) return
  event.preventDefault()
  event.stopPropagation()
}

/** Open the palette, or close it when it is open. */
export function togglePalette(): void {
  if (state.open) closePalette()
  else {
    fieldReady = false
    window.addEventListener('keydown', onKey, true)
    set({ open: true, text: '', submit: false })
  }
}

/** Say that the field has the focus and takes the keys itself from now on. */
export function paletteReady(): void {
  fieldReady = true
  window.removeEventListener('keydown', onKey, true)
}

export function closePalette(): void {
  paletteReady()
  set(CLOSED)
}

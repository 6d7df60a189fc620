// Keeps what somebody is typing on this machine, so that a crash or a reload loses nothing; offered back on the next visit.

const PREFIX = 'countinghouse.draft.'
const DRAFT_BYTES_MAX = 1_000_000
const DRAFT_DAYS_MAX = 14
const DAY_MS = 86_400_000

export type Draft<V, L = never> = {
  readonly values: V
  readonly lines: readonly L[]
  /** The version the person started from; a save from an older one is refused as stale. */
  readonly version: number | null
  readonly at: number
}

/** Name the place of a draft: one for each company, kind of record and record. */
export const draftKey = (slug: string, name: string, id: string): string => `${PREFIX}${slug}.${name}.${id}`

export function keepDraft<V, L>(key: string, draft: Draft<V, L>): void {
  const text = JSON.stringify(draft)
  if (text.length > DRAFT_BYTES_MAX) return
  try {
    localStorage.setItem(key, text)
  } catch {
    // A full storage must not stop the typing.
    localStorage.removeItem(key)
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key)
}

/** Give the draft under a key; null when there is none, or it is older than two weeks. */
export function findDraft<V, L>(key: string, now: number): Draft<V, L> | null {
  const text = localStorage.getItem(key)
  if (!text) return null
  try {
    const draft = JSON.parse(text) as Draft<V, L>
    if (now - draft.at <= DRAFT_DAYS_MAX * DAY_MS) return draft
  } catch {
    // Not ours, or cut off: nothing to offer.
  }
  localStorage.removeItem(key)
  return null
}

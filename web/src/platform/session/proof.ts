// Before a sensitive step the server may ask who is there: the step waits for the proof, and is then done after all.

type Listener = () => void
const listeners = new Set<Listener>()
let waiting: { promise: Promise<boolean>; done: (isProved: boolean) => void } | null = null

/** Ask the person for a fresh proof; gives whether it was taken. */
export function askProof(): Promise<boolean> {
  if (!waiting) {
    let done: (isProved: boolean) => void = () => undefined
    const promise = new Promise<boolean>((resolve) => {
      done = resolve
    })
    waiting = { promise, done }
    notify()
  }
  return waiting.promise
}

/** Say that the proof was taken, or that the person would rather not. */
export function proofGiven(isProved: boolean): void {
  const was = waiting
  waiting = null
  was?.done(isProved)
  notify()
}

/** Tell whether a proof is asked for; for useSyncExternalStore. */
export const isProofAsked = (): boolean => waiting !== null

export function onProofAsked(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function notify(): void {
  for (const listener of listeners) listener()
}

// Keeps a session alive: one tab refreshes for all; when that fails, work waits until the person has signed in again.
import { post, type WireRequest, type WireResult } from '../graphql/wire'
import { SessionRefreshDocument } from './session.generated'

export const DIRECTORY_URL = '/graphql'
const LOCK = 'countinghouse-session'
const REFRESHED_AT = 'countinghouse.session.refreshedAt'

type Listener = () => void
const listeners = new Set<Listener>()
let waiting: { promise: Promise<void>; done: () => void } | null = null
let refreshing: Promise<boolean> | null = null

const refreshedAt = (): number => Number(localStorage.getItem(REFRESHED_AT) ?? 0)

async function askRefresh(): Promise<boolean> {
  try {
    const result = await post(DIRECTORY_URL, { query: SessionRefreshDocument })
    const payload = result.data?.sessionRefresh as { errors: readonly unknown[] } | null | undefined
    return !!payload && payload.errors.length === 0
  } catch {
    return false
  }
}

async function refreshOnce(since: number): Promise<boolean> {
  // Another tab may have refreshed while this one waited for the lock: its cookie serves here too.
  if (refreshedAt() > since) return true
  const done = await askRefresh()
  if (done) localStorage.setItem(REFRESHED_AT, String(Date.now()))
  return done || refreshedAt() > since
}

/** Refresh the session's cookies once across all tabs; true when a request may be tried again. */
export function refreshSession(since: number): Promise<boolean> {
  // Browsers have no locks on plain http from another machine; there a tab only waits for itself.
  const { locks } = navigator as { locks?: LockManager | null }
  refreshing ??= (locks ? locks.request(LOCK, () => refreshOnce(since)) : refreshOnce(since)).finally(() => {
    refreshing = null
  })
  return refreshing
}

let person: string | null = null

/** Say whose work is on the screen: only this person may go on with it after the session has ended. */
export function workOf(email: string | null): void {
  person = email
}

/** Name whose work is on the screen. */
export const workingPerson = (): string | null => person

/** Ask for a sign-in in place; resolves when it has happened. */
export function waitForSignIn(): Promise<void> {
  if (!waiting) {
    let done: () => void = () => undefined
    const promise = new Promise<void>((resolve) => {
      done = resolve
    })
    waiting = { promise, done }
    notify()
  }
  return waiting.promise
}

/** Say that the person has signed in again: everything that waited goes on. */
export function signedInAgain(): void {
  localStorage.setItem(REFRESHED_AT, String(Date.now()))
  const was = waiting
  waiting = null
  was?.done()
  notify()
}

/** Tell whether a sign-in in place is asked for; for useSyncExternalStore. */
export const isSignInAsked = (): boolean => waiting !== null

export function onSignInAsked(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function notify(): void {
  for (const listener of listeners) listener()
}

export type OnExpired = 'ask' | 'fail'

/** Post an operation with the session: refreshed when it ran out, and after a new sign-in when it ended. */
export async function postWithSession(
  url: string,
  request: WireRequest,
  onExpired: OnExpired,
  isUnauthenticated: (result: WireResult) => boolean,
  signal?: AbortSignal,
): Promise<WireResult> {
  const startedAt = Date.now()
  let result = await post(url, request, signal)
  if (!isUnauthenticated(result)) return result
  if (await refreshSession(startedAt)) {
    result = await post(url, request, signal)
    if (!isUnauthenticated(result)) return result
  }
  if (onExpired === 'fail') return result
  await waitForSignIn()
  return post(url, request, signal)
}

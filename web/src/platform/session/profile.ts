// The person's profile in this browser: applied at once, saved for every other place, and followed by the other windows.
import { useColorScheme } from '@mui/material/styles'
import { useEffect } from 'react'
import type { Refusal } from '../graphql/refusals'
import type { ProfileUpdateInput } from '../graphql/schema-types'
import { speak } from '../i18n/i18n'
import type { Viewer } from './company'

export type Profile = Viewer['profile']

const CHANGED_AT = 'countinghouse.profile.changedAt'
const listeners = new Set<() => void>()

/** Hear when the profile was changed, in this window or another one. */
export function onProfileChanged(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key === CHANGED_AT) listener()
  }
  listeners.add(listener)
  addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', elsewhere)
  }
}

/** Have every window read the profile again. */
export function profileChanged(): void {
  localStorage.setItem(CHANGED_AT, String(Date.now()))
  for (const listener of listeners) listener()
}

/** Save a change of the profile; gives what was refused. */
export async function saveProfile(input: ProfileUpdateInput): Promise<readonly Refusal[]> {
  const { sendProfile } = await import('./sendProfile')
  const errors = await sendProfile(input)
  if (errors.length === 0) profileChanged()
  return errors
}

/** Show the page in the language and the light of a profile; what it leaves open is the browser's choice. */
export function useApplied(profile: Profile | undefined): void {
  const { mode, setMode } = useColorScheme()
  const theme = profile && (profile.theme?.toLowerCase() ?? 'system')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice made on the page meanwhile is not taken back
  useEffect(() => {
    if (theme && theme !== mode) setMode(theme as 'light' | 'dark' | 'system')
  }, [theme])
  const language = profile?.language
  useEffect(() => {
    if (language !== undefined) void speak(language)
  }, [language])
}

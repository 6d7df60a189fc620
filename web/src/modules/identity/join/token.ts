// Keeps the secret of an invitation's link while its holder signs in: out of the address, and only until this tab is closed.

export const JOIN = '/join'
const HELD = 'countinghouse.join'

/** Take the token out of the address, where it would be seen and shared, or give the one that was taken before. */
export function heldToken(): string {
  const token = location.hash.slice(1)
  if (token) {
    sessionStorage.setItem(HELD, token)
    history.replaceState(history.state, '', location.pathname)
  }
  return sessionStorage.getItem(HELD) ?? ''
}

/** Forget the token: it works once. */
export const letGo = (): void => sessionStorage.removeItem(HELD)

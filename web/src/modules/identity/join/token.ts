// Keeps the secret of an invitation's link while its holder signs in, and only until this tab is closed.

export const JOIN = '/join'
const HELD = 'countinghouse.join'

/** Return the token that was kept. */
export const heldToken = (): string => sessionStorage.getItem(HELD) ?? ''

/** Keep a token. */
export const hold = (token: string): void => sessionStorage.setItem(HELD, token)

/** Forget the token: it works once. */
export const letGo = (): void => sessionStorage.removeItem(HELD)

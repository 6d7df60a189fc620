// Addresses outside a company.

export const COMPANIES = '/companies'
export const NEW_COMPANY = '/companies/new'

/** Give an address to go on to, but only one of this application: a link must not lead somebody away after signing in. */
export function localPath(wanted: string | null): string | null {
  if (!wanted?.startsWith('/') || /^\/[/\\]/.test(wanted)) return null
  return wanted
}
